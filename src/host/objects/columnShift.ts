import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { sheetColumns, sheetRows } from './geometry';
import { usedWithin } from './usedWithin';

/** Everything from a column on to the right, in the given rows. */
const rightOf = (column: number, row: number, rows: number): Area => ({
  row,
  column,
  rows,
  columns: sheetColumns - column,
});

/** Whether anything stands from `column` on in the rows of a table. */
export const isOccupied = (sheet: BookSheet, table: Area, column: number): boolean =>
  usedWithin(sheet, rightOf(column, table.row, table.rows), true) !== undefined;

/**
 * Whether moving the cells of a table's rows from `column` on is the same as moving whole columns: nothing stands there
 * above or below the table. Only then can this host move them, because its workbook engine moves whole columns.
 */
export function shiftsAsColumns(sheet: BookSheet, table: Area, column: number): boolean {
  const end = table.row + table.rows;
  const above = table.row > 0 && usedWithin(sheet, rightOf(column, 0, table.row), true);
  const below = end < sheetRows && usedWithin(sheet, rightOf(column, end, sheetRows - end), true);
  return !above && !below;
}
