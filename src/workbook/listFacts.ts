import {
  type CellReading,
  isMissing,
  readCutoff,
  readId,
  readScoreForm,
  readShare,
  readWithdrawn,
  readYesNo,
  sharesArePercents,
} from '../domain/cell';
import { readKind } from '../domain/kinds';
import { readBucket } from '../domain/labels';
import type { ProgramRow } from '../domain/list';
import { readLocation } from '../domain/locations';
import { suggestKind } from '../domain/suggestedKinds';
import { readSignal, readTie } from '../domain/ties';
import type { Bucket } from '../domain/words';
import { type CellValue, textOf } from './cellGrid';
import { FactColumn } from './factColumn';
import type { ColumnMeaning } from './foundList';
import type { ListCells } from './listCells';
import type { AnswerPart } from './ownColumns';
import { stateCode } from './usStates';

/** The columns of a list, read, with `specialty` as every row's when the list has no such column. */
export type ListFacts = ReturnType<typeof listFacts>;

export function listFacts({ columns, override, answers }: ListCells, specialty?: string) {
  const percents = sharesArePercents(columns.imgShare?.values ?? []);
  const read = <T>(
    meaning: ColumnMeaning,
    reader: (value: CellValue) => CellReading<T>,
    answer?: AnswerPart,
  ) => new FactColumn(meaning, columns[meaning], reader, answer && answers?.[answer]);
  const facts = {
    ids: columns.id?.values,
    wholeList: columns.specialty ? undefined : specialty,
    city: read('city', readWords),
    state: read('state', readState),
    place: read('cityState', readPlace),
    specialty: read('specialty', readTyped),
    kind: read('kind', (value) => readKind(textOf(value)), 'Kind'),
    location: read('location', (value) => readLocation(textOf(value)), 'Location'),
    score: read('score', (value) => readScoreForm(value), 'Score'),
    cutoff: read('cutoff', (value) => readCutoff(value), 'Cutoff'),
    friendly: read('friendly', readYesNo),
    imgShare: read('imgShare', (value) => readShare(value, percents)),
    withdrawn: read('withdrawn', readWithdrawn),
    newProgram: read('newProgram', readYesNo),
    signal: read('signal', readSignal),
    tie: read('tie', readTie),
    hospital: read('hospital', readWords),
    override: new FactColumn('Override', { header: 'Override', values: override }, readOverride),
  };
  const { kind, location, score, cutoff, friendly, imgShare, withdrawn, newProgram } = facts;
  const doubtful = [kind, location, score, cutoff, friendly, imgShare, withdrawn, newProgram, facts.override];
  return { ...facts, doubtful: doubtful.filter(({ hasUnread }) => hasUnread) };
}

/** One row of a list that is a program, with what its cells say. */
export function programAt(facts: ListFacts, row: number, program: string): ProgramRow {
  const place = facts.place.at(row).value;
  const { value: kind, unread: unreadKind } = facts.kind.at(row);
  // A cell that says something else than we can read may well say what the name does not.
  const suggestedKind = (kind ?? unreadKind) ? undefined : suggestKind(program);
  return {
    index: row,
    program,
    id: facts.ids && readId(facts.ids[row] ?? ''),
    city: facts.city.at(row).value ?? (place?.[0] || undefined),
    state: facts.state.at(row).value ?? (place?.[1] || undefined),
    specialty: facts.wholeList ?? facts.specialty.at(row).value,
    kind,
    suggestedKind,
    location: facts.location.at(row).value,
    score: facts.score.at(row).value,
    cutoff: facts.cutoff.at(row).value,
    friendly: facts.friendly.at(row).value,
    imgShare: facts.imgShare.at(row).value,
    newProgram: facts.newProgram.at(row).value,
    signal: facts.signal.at(row).value,
    tie: facts.tie.at(row).value,
    hospital: facts.hospital.at(row).value,
    withdrawn: facts.withdrawn.at(row).value,
    override: facts.override.at(row).value,
    unread: unreadAt(facts, row),
  };
}

function unreadAt({ doubtful }: ListFacts, row: number): readonly string[] | undefined {
  if (doubtful.length === 0) return undefined;
  const unread = doubtful.flatMap((column) => column.at(row).unread ?? []);
  return unread.length > 0 ? unread : undefined;
}

const readWords = (value: CellValue): CellReading<string> =>
  isMissing(value) ? { state: 'missing' } : { state: 'read', value: textOf(value) };

/** A state by its two letters, whichever way it is told, so that Ohio and OH are one. */
const readState = (value: CellValue): CellReading<string> =>
  isMissing(value) ? { state: 'missing' } : { state: 'read', value: stateCode(textOf(value)) };

/** As typed, spaces included: the summary counts by the very spelling. */
const readTyped = (value: CellValue): CellReading<string> =>
  isMissing(value) ? { state: 'missing' } : { state: 'read', value: String(value) };

/** The place in a cell such as `Mobile, AL`. */
function readPlace(value: CellValue): CellReading<readonly string[]> {
  if (isMissing(value)) return { state: 'missing' };
  return {
    state: 'read',
    value: textOf(value)
      .split(',')
      .map((part, index) => (index === 1 ? stateCode(part.trim()) : part.trim())),
  };
}

/** A label that a person typed. A question mark overrules nothing. */
function readOverride(value: CellValue): CellReading<Bucket> {
  const text = textOf(value);
  if (text === '') return { state: 'missing' };
  const label = readBucket(text);
  return label === undefined || label === '?' ? { state: 'unreadable' } : { state: 'read', value: label };
}
