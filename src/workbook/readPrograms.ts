import {
  type CellReading,
  isDateFormat,
  isMissing,
  readCutoff,
  readId,
  readScoreForm,
  readShare,
  readYesNo,
  sharesArePercents,
} from '../domain/cell';
import { readKind, suggestKind } from '../domain/kinds';
import { readBucket } from '../domain/labels';
import type { ProgramRow } from '../domain/list';
import { readLocation } from '../domain/locations';
import { type CellValue, textOf } from './cellGrid';
import type { ColumnMeaning } from './foundList';
import type { ListCells } from './listCells';
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
  const named = programs.flatMap((program, row) => (program === '' ? [] : [row]));
  const filled = named.filter((row) => others.some((values) => textOf(values[row] ?? '') !== ''));
  const around = {
    header: cells.columns.program?.header ?? '',
    usuallyFilled: filled.length >= USUALLY * named.length,
  };
  const kinds = programs.map((program, row) =>
    rowKindOf(
      program,
      others.map((values) => textOf(values[row] ?? '')),
      around,
    ),
  );
  const read = rowReader(cells, specialty);
  const rows = kinds.flatMap((kind, row) => (kind === 'program' ? [read(row, programs[row] ?? '')] : []));
  return { kinds, programs, rows };
}

function rowReader(
  cells: ListCells,
  specialty: string | undefined,
): (row: number, program: string) => ProgramRow {
  const { columns, override } = cells;
  const percents = sharesArePercents(columns.imgShare?.values ?? []);
  return (row, program) => {
    const unread: string[] = [];
    const raw = (meaning: ColumnMeaning): CellValue => columns[meaning]?.values[row] ?? '';
    const isDate = (meaning: ColumnMeaning): boolean =>
      typeof raw(meaning) === 'number' && isDateFormat(columns[meaning]?.formats?.[row] ?? '');
    const take = <T>(meaning: ColumnMeaning, reader: (value: CellValue) => CellReading<T>): T | undefined => {
      if (!columns[meaning]) return undefined;
      const reading: CellReading<T> = isDate(meaning) ? { state: 'unreadable' } : reader(raw(meaning));
      if (reading.state === 'unreadable')
        unread.push(
          `${columns[meaning].header || meaning} “${isDate(meaning) ? 'a date' : textOf(raw(meaning))}”`,
        );
      return reading.state === 'read' ? reading.value : undefined;
    };
    const words = (meaning: ColumnMeaning): string | undefined =>
      isMissing(raw(meaning)) ? undefined : textOf(raw(meaning));
    const [city, state] = placeOf(words('city'), words('state'), words('cityState'));
    const kind = take('kind', (value) => readKind(textOf(value)));
    const overruled = textOf(override[row] ?? '');
    const label = readBucket(overruled);
    if (overruled !== '' && (label === undefined || label === '?')) unread.push(`Override “${overruled}”`);
    return withoutUndefined({
      index: row,
      program,
      id: readId(raw('id')),
      city,
      state,
      // As typed, spaces included: the summary counts by the very spelling.
      specialty: columns.specialty
        ? isMissing(raw('specialty'))
          ? undefined
          : String(raw('specialty'))
        : specialty,
      kind,
      suggestedKind: kind === undefined ? suggestKind(program) : undefined,
      location: take('location', (value) => readLocation(textOf(value))),
      score: take('score', readScoreForm),
      cutoff: take('cutoff', readCutoff),
      friendly: take('friendly', readYesNo),
      imgShare: take('imgShare', (value) => readShare(value, percents)),
      withdrawn: take('withdrawn', readYesNo),
      override: label === '?' ? undefined : label,
      unread: unread.length > 0 ? unread : undefined,
    });
  };
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

function withoutUndefined({
  index,
  program,
  ...facts
}: Loose<ProgramRow> & Pick<ProgramRow, 'index' | 'program'>): ProgramRow {
  const known: Partial<ProgramRow> = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  );
  return { index, program, ...known };
}

function placeOf(
  city: string | undefined,
  state: string | undefined,
  both: string | undefined,
): readonly [string | undefined, string | undefined] {
  const [town, region] = both?.split(',').map((part) => part.trim()) ?? [];
  return [city ?? (town === '' ? undefined : town), state ?? (region === '' ? undefined : region)];
}
