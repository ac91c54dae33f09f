import type { Area } from '../book/bookData';
import { isEntireColumns, isEntireRows, isOnSheet, sheetColumns, sheetRows } from './geometry';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const columnIndex = (name: string): number =>
  Array.from(name).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const addressPattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads `A1`, `$A$1:B2`, `A:C` or `2:3`; undefined when it is none of them. */
export function parseArea(text: string): Area | undefined {
  const match = addressPattern.exec(text.toUpperCase());
  if (!match) return undefined;
  const [, startColumn, startRow, endColumn, endRow] = match;
  const isPair = text.includes(':');
  if (!isPair && (!startColumn || !startRow)) return undefined;
  if (isPair && (Boolean(startColumn) !== Boolean(endColumn) || Boolean(startRow) !== Boolean(endRow)))
    return undefined;
  if (!startColumn && !startRow) return undefined;
  const left = startColumn ? columnIndex(startColumn) : 0;
  const right = endColumn ? columnIndex(endColumn) : startColumn ? left : sheetColumns - 1;
  const top = startRow ? Number(startRow) - 1 : 0;
  const bottom = endRow ? Number(endRow) - 1 : startRow ? top : sheetRows - 1;
  const area = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

/** Takes `Sheet1!A1` or `'My list'!A1` apart; no sheet name when there is none. */
export function splitAddress(text: string): { readonly sheetName?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { rest: text };
  return { sheetName: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), rest: match[3] ?? '' };
}

/** `A1` or `$A$1`, and whole rows and columns as Excel writes them. */
export function formatArea(area: Area, mark: '' | '$' = ''): string {
  const rowText = (row: number): string => `${mark}${row + 1}`;
  const columnText = (column: number): string => `${mark}${columnName(column)}`;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (isEntireRows(area)) return `${rowText(area.row)}:${rowText(lastRow)}`;
  if (isEntireColumns(area)) return `${columnText(area.column)}:${columnText(lastColumn)}`;
  const first = columnText(area.column) + rowText(area.row);
  return area.rows * area.columns === 1 ? first : `${first}:${columnText(lastColumn)}${rowText(lastRow)}`;
}

/** A sheet name as it stands before the exclamation mark: in quotes unless it is a plain word that looks like no cell. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^(?:R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheetName: string, area: Area, mark: '' | '$' = ''): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area, mark)}`;
