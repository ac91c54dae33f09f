import type { Book, BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { headerArea } from './tableHeaders';

export interface FoundTable {
  readonly sheet: BookSheet;
  readonly table: TableData;
}

export const allTables = (book: Book): readonly FoundTable[] =>
  book.sheets().flatMap((sheet) => sheet.tables().map((table) => ({ sheet, table })));

export function findTable(book: Book, key: string): FoundTable | undefined {
  const wanted = key.toLowerCase();
  return allTables(book).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

/** The rows between header and totals; undefined when there are none. */
export function bodyArea(table: TableData): Area {
  const rows = table.area.rows - 1 - (table.hasTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + 1, rows: Math.max(1, rows) };
}

/** Cells of `Table1`, `Table1[Column]`, `Table1[#All]`, `Table1[#Headers]` or `Table1[#Data]`; undefined for anything else. */
export function structuredArea(
  book: Book,
  text: string,
): { readonly sheet: BookSheet; readonly area: Area } | undefined {
  const match = /^([^[\]!]+)(?:\[(.*)\])?$/.exec(text);
  const found = match?.[1] === undefined ? undefined : findTable(book, match[1]);
  if (!found) return undefined;
  const { sheet, table } = found;
  const part = match?.[2];
  if (part === undefined || part === '' || part === '#Data') return { sheet, area: bodyArea(table) };
  if (part === '#All') return { sheet, area: table.area };
  if (part === '#Headers') return { sheet, area: headerArea(table) };
  const index = table.columns.findIndex((name) => name.toLowerCase() === part.toLowerCase());
  if (index < 0) return undefined;
  return { sheet, area: { ...bodyArea(table), column: table.area.column + index, columns: 1 } };
}
