import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';

/** Where an area is, in points from the top left corner of its sheet. */
export function pointsOf(
  sheet: BookSheet,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  const sum = (from: number, count: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index < from + count; index += 1) total += size(index);
    return total;
  };
  const width = (column: number): number => sheet.columnWidth(column);
  const height = (row: number): number => sheet.rowHeight(row);
  return {
    left: sum(0, area.column, width),
    top: sum(0, area.row, height),
    width: sum(area.column, area.columns, width),
    height: sum(area.row, area.rows, height),
  };
}
