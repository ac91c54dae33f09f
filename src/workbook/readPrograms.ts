import {
  type CellReading,
  isDateFormat,
  isMissing,
  readCutoff,
  readId,
  readScoreForm,
  readShare,
  readWithdrawn,
  readYesNo,
  sharesArePercents,
} from '../domain/cell';
import { readKind, suggestKind } from '../domain/kinds';
import { readBucket } from '../domain/labels';
import type { ProgramRow } from '../domain/list';
import { readLocation } from '../domain/locations';
import { readSignal, readTie } from '../domain/ties';
import { type CellValue, textOf } from './cellGrid';
import type { ColumnMeaning } from './foundList';
import type { ColumnCells, ListCells } from './listCells';
import type { AnswerPart } from './ownColumns';
import { type RowKind, rowKindOf } from './rowKind';

export interface ProgramsRead {
  /** What each row of the body is. */
  readonly kinds: readonly RowKind[];
  /** The program cell of each row, as text. */
  readonly programs: readonly string[];
  /** The rows that are programs. */
  readonly rows: readonly ProgramRow[];
}

/** From this share of rows with a second cell on, a row with a name alone stands out. */
const USUALLY = 0.8;

/** Turns the cells of a list body into program rows. `specialty` is every row's when the list has no such column. */
export function readPrograms(cells: ListCells, specialty?: string): ProgramsRead {
  const others = Object.entries(cells.columns).flatMap(([meaning, column]) =>
    meaning === 'program' ? [] : [column.values],
  );
  const programs = Array.from({ length: cells.rows }, (_, row) =>
    textOf(cells.columns.program?.values[row] ?? ''),
  );
  const alone = programs.map((_, row) => others.every((values) => isEmpty(values[row])));
  const named = programs.flatMap((program, row) => (program === '' ? [] : [row]));
  const filled = named.filter((row) => !alone[row]);
  const around = {
    header: cells.columns.program?.header ?? '',
    usuallyFilled: filled.length >= USUALLY * named.length,
  };
  const kinds = programs.map((program, row) =>
    rowKindOf(program, alone[row] ?? true, () => others.map((values) => textOf(values[row] ?? '')), around),
  );
  const read = rowReader(cells, specialty);
  const rows = kinds.flatMap((kind, row) => (kind === 'program' ? [read(row, programs[row] ?? '')] : []));
  return { kinds, programs, rows };
}

const isEmpty = (value: CellValue | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && textOf(value) === '');

interface FactReading<T> {
  readonly value: T | undefined;
  /** The cell as shown to a person, when it could not be read. */
  readonly unread: string | undefined;
}

const NOTHING: FactReading<never> = { value: undefined, unread: undefined };

function factReader<T>(
  cells: ListCells,
  meaning: ColumnMeaning,
  reader: (value: CellValue) => CellReading<T>,
): (row: number) => FactReading<T> {
  return columnReader(cells.columns[meaning], meaning, reader);
}

/** A fact that a person may have answered in the pane: the list's own cell wins where it can be read, and the answer fills the gap. */
function answerable<T>(
  cells: ListCells,
  meaning: ColumnMeaning,
  part: AnswerPart,
  reader: (value: CellValue) => CellReading<T>,
): (row: number) => FactReading<T> {
  const listed = factReader(cells, meaning, reader);
  const answers = cells.answers?.[part];
  if (!answers) return listed;
  const answered = columnReader(answers, meaning, reader);
  return (row) => {
    const fact = listed(row);
    if (fact.value !== undefined) return fact;
    const answer = answered(row);
    return answer === NOTHING ? fact : answer;
  };
}

/** Reads the cells of one column, each distinct one once: long lists say the same few things over and over. */
function columnReader<T>(
  column: ColumnCells | undefined,
  meaning: ColumnMeaning,
  reader: (value: CellValue) => CellReading<T>,
): (row: number) => FactReading<T> {
  if (!column) return () => NOTHING;
  const { values, formats, header } = column;
  const known = new Map<CellValue, FactReading<T>>();
  const unread = (shown: string): FactReading<T> => ({
    value: undefined,
    unread: `${header || meaning} “${shown}”`,
  });
  return (row) => {
    const raw = values[row] ?? '';
    if (formats && typeof raw === 'number' && isDateFormat(formats[row] ?? '')) return unread('a date');
    let fact = known.get(raw);
    if (!fact) {
      const reading = reader(raw);
      if (reading.state === 'unreadable') fact = unread(textOf(raw));
      else fact = reading.state === 'read' ? { value: reading.value, unread: undefined } : NOTHING;
      known.set(raw, fact);
    }
    return fact;
  };
}

const readWords = (value: CellValue): CellReading<string> =>
  isMissing(value) ? { state: 'missing' } : { state: 'read', value: textOf(value) };

function rowReader(
  cells: ListCells,
  wholeList: string | undefined,
): (row: number, program: string) => ProgramRow {
  const { columns, override } = cells;
  const percents = sharesArePercents(columns.imgShare?.values ?? []);
  const city = factReader(cells, 'city', readWords);
  const state = factReader(cells, 'state', readWords);
  const cityState = factReader(cells, 'cityState', readWords);
  // As typed, spaces included: the summary counts by the very spelling.
  const specialty = factReader(cells, 'specialty', (value) =>
    isMissing(value) ? { state: 'missing' } : { state: 'read', value: String(value) },
  );
  const kind = answerable(cells, 'kind', 'Kind', (value) => readKind(textOf(value)));
  const location = answerable(cells, 'location', 'Location', (value) => readLocation(textOf(value)));
  const score = answerable(cells, 'score', 'Score', (value) => readScoreForm(value));
  const cutoff = answerable(cells, 'cutoff', 'Cutoff', (value) => readCutoff(value));
  const friendly = factReader(cells, 'friendly', readYesNo);
  const imgShare = factReader(cells, 'imgShare', (value) => readShare(value, percents));
  const withdrawn = factReader(cells, 'withdrawn', readWithdrawn);
  const newProgram = factReader(cells, 'newProgram', readYesNo);
  const signal = factReader(cells, 'signal', readSignal);
  const tie = factReader(cells, 'tie', readTie);
  const hospital = factReader(cells, 'hospital', readWords);
  const doubtful = [kind, location, score, cutoff, friendly, imgShare, withdrawn, newProgram];
  return (row, program) => {
    const overruled = textOf(override[row] ?? '');
    const label = overruled === '' ? undefined : readBucket(overruled);
    const unread = doubtful.flatMap((read) => read(row).unread ?? []);
    if (overruled !== '' && (label === undefined || label === '?')) unread.push(`Override “${overruled}”`);
    const place = cityState(row)
      .value?.split(',')
      .map((part) => part.trim());
    const known = kind(row).value;
    return {
      index: row,
      program,
      id: columns.id ? readId(columns.id.values[row] ?? '') : undefined,
      city: city(row).value ?? (place?.[0] || undefined),
      state: state(row).value ?? (place?.[1] || undefined),
      specialty: columns.specialty ? specialty(row).value : wholeList,
      kind: known,
      suggestedKind: known === undefined ? suggestKind(program) : undefined,
      location: location(row).value,
      score: score(row).value,
      cutoff: cutoff(row).value,
      friendly: friendly(row).value,
      imgShare: imgShare(row).value,
      newProgram: newProgram(row).value,
      signal: signal(row).value,
      tie: tie(row).value,
      hospital: hospital(row).value,
      withdrawn: withdrawn(row).value,
      override: label === '?' ? undefined : label,
      unread: unread.length > 0 ? unread : undefined,
    };
  };
}
