import type { Area } from '../book/bookData';

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export const isEntireRows = (area: Area): boolean => area.column === 0 && area.columns === sheetColumns;
export const isEntireColumns = (area: Area): boolean => area.row === 0 && area.rows === sheetRows;

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= sheetRows &&
  column + columns <= sheetColumns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const fromCorners = (row: number, column: number, endRow: number, endColumn: number): Area | undefined =>
  endRow > row && endColumn > column
    ? { row, column, rows: endRow - row, columns: endColumn - column }
    : undefined;

export const intersection = (a: Area, b: Area): Area | undefined =>
  fromCorners(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(a.row + a.rows, b.row + b.rows),
    Math.min(a.column + a.columns, b.column + b.columns),
  );

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
};

/** What is left of `from` without `hole`, in at most four blocks. */
export function subtract(from: Area, hole: Area): readonly Area[] {
  const common = intersection(from, hole);
  if (!common) return [from];
  const endRow = from.row + from.rows;
  const endColumn = from.column + from.columns;
  const commonEndRow = common.row + common.rows;
  const commonEndColumn = common.column + common.columns;
  return [
    fromCorners(from.row, from.column, common.row, endColumn),
    fromCorners(commonEndRow, from.column, endRow, endColumn),
    fromCorners(common.row, from.column, commonEndRow, common.column),
    fromCorners(common.row, commonEndColumn, commonEndRow, endColumn),
  ].filter((area) => area !== undefined);
}

/** Where an area is after rows or columns were inserted or deleted; undefined when nothing of it is left. */
export function afterEdit(
  area: Area,
  edit: {
    readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
    readonly at: number;
    readonly count: number;
  },
): Area | undefined {
  const { at, count } = edit;
  const shift = (start: number, size: number, limit: number): readonly [number, number] => {
    if (edit.kind.startsWith('insert')) {
      if (size === limit) return [start, size];
      if (at <= start) return [start + count, size];
      return at < start + size ? [start, size + count] : [start, size];
    }
    if (size === limit) return [start, size];
    const end = start + size;
    const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
    return [start - Math.max(0, Math.min(count, start - at)), size - lost];
  };
  if (edit.kind.endsWith('Rows')) {
    const [row, rows] = shift(area.row, area.rows, sheetRows);
    return rows > 0 ? { ...area, row, rows } : undefined;
  }
  const [column, columns] = shift(area.column, area.columns, sheetColumns);
  return columns > 0 ? { ...area, column, columns } : undefined;
}
