import type { Area } from '../book/bookData';

/** How large a sheet of the file format is. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** `0` is `A`. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** `A` is `0`. */
export const columnNumber = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `(6, 1)` is `B7`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** `B2:C5`, `B2`, `B:C` or `2:5`, with or without dollar signs; undefined for anything else. */
export const parseArea = (text: string): Area | undefined => {
  const [first = '', last = first] = text.split(':');
  const from = corner.exec(first);
  const to = corner.exec(last);
  if (from === null || to === null || first === '') return undefined;
  const [row, endRow] = [from[2] ? Number(from[2]) - 1 : 0, to[2] ? Number(to[2]) - 1 : sheetRows - 1];
  const [column, endColumn] = [
    from[1] ? columnNumber(from[1]) : 0,
    to[1] ? columnNumber(to[1]) : sheetColumns - 1,
  ];
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rows: Math.abs(endRow - row) + 1,
    columns: Math.abs(endColumn - column) + 1,
  };
};

/** The areas of an `sqref`: separated by blanks, what cannot be read left out. */
export const parseAreas = (text: string): Area[] =>
  text
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);

/** A block as a file writes it: `B2` for one cell, `B2:C5` for more. */
export const areaName = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellName(row, column)
    : `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** An area list as a file writes it. */
export const areaNames = (areas: readonly Area[]): string => areas.map(areaName).join(' ');
