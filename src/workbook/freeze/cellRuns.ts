import { addressOf } from '../gridAddress';
import { weighedChunks } from '../rowChunks';

/** A cell of a workbook, 0-based. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `B7`. */
export const nameOf = ({ row, column }: SheetCell): string => addressOf({ row, column, rows: 1, columns: 1 });

/** What one cell of the workbook is looked up by. */
export const keyOf = (cell: SheetCell): string => `${cell.sheet.toLowerCase()}!${nameOf(cell)}`;

/** Cells that stand under one another without a gap, top to bottom. */
export type CellRun<T extends SheetCell> = readonly T[];

/** Groups cells into runs down their columns, sheet by sheet, so that each can be read or written as one block. */
export function runsOf<T extends SheetCell>(cells: readonly T[]): readonly CellRun<T>[] {
  const sorted = [...cells].sort(
    (one, other) => compare(one.sheet, other.sheet) || one.column - other.column || one.row - other.row,
  );
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row)
      run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What naming a block takes in a request or an answer, in bytes of JSON. */
const BLOCK_BYTES = 500;

/**
 * Asks something of each run as one block, in as few syncs as requests of allowed size take. `bytes` is what a cell may weigh in
 * one. What `ask` answers is called after the sync.
 */
export async function forEachRun<T extends SheetCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
  bytes: (cell: T) => number,
  ask: (block: Excel.Range, run: CellRun<T>) => undefined | (() => void),
): Promise<void> {
  const runs = runsOf(cells).flatMap((run) =>
    weighedChunks(run.map(bytes)).map(({ from, rows }) => run.slice(from, from + rows)),
  );
  const weights = runs.map((run) => run.reduce((sum, cell) => sum + bytes(cell), BLOCK_BYTES));
  for (const { from, rows } of weighedChunks(weights)) {
    const looks = runs.slice(from, from + rows).flatMap((run) => {
      const [first] = run;
      if (!first) return [];
      const sheet = context.workbook.worksheets.getItem(first.sheet);
      return ask(sheet.getRangeByIndexes(first.row, first.column, run.length, 1), run) ?? [];
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per request of allowed size
    await context.sync();
    for (const look of looks) look();
  }
}
