import { areasMeet, type GridArea } from './gridAddress';

/** Columns that a sheet has, in every Excel since 2007. */
export const SHEET_COLUMNS = 16_384;

/**
 * The first column at or after `from` where `count` columns side by side are free: none of them in `filled`, and no table on those
 * rows. Undefined when the sheet ends first.
 */
export function firstFreeColumns(
  from: number,
  count: number,
  filled: ReadonlySet<number>,
  rows: Pick<GridArea, 'row' | 'rows'>,
  tables: readonly GridArea[],
): number | undefined {
  const isFree = (column: number): boolean =>
    !filled.has(column) && !tables.some((table) => areasMeet(table, { ...rows, column, columns: 1 }));
  for (let column = from, run = 0; column < SHEET_COLUMNS; column += 1) {
    run = isFree(column) ? run + 1 : 0;
    if (run === count) return column - count + 1;
  }
  return undefined;
}
