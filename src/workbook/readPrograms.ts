import type { ProgramRow } from '../domain/list';
import { type CellValue, textOf } from './cellGrid';
import { listFacts, programAt } from './listFacts';
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
  const names = cells.columns.program?.values ?? [];
  const programs: string[] = [];
  const alone: boolean[] = [];
  let named = 0;
  let filled = 0;
  for (let row = 0; row < cells.rows; row += 1) {
    const program = textOf(names[row] ?? '');
    const lone = others.every((values) => isEmpty(values[row]));
    programs.push(program);
    alone.push(lone);
    if (program === '') continue;
    named += 1;
    if (!lone) filled += 1;
  }
  const around = {
    header: cells.columns.program?.header ?? '',
    usuallyFilled: filled >= USUALLY * named,
  };
  const facts = listFacts(cells, specialty);
  const kinds: RowKind[] = [];
  const rows: ProgramRow[] = [];
  programs.forEach((program, row) => {
    const texts = () => others.map((values) => textOf(values[row] ?? ''));
    const kind = rowKindOf(program, alone[row] ?? true, texts, around);
    kinds.push(kind);
    if (kind === 'program') rows.push(programAt(facts, row, program));
  });
  return { kinds, programs, rows };
}

const isEmpty = (value: CellValue | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && textOf(value) === '');
