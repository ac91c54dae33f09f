import { areaHolds, areasMeet } from './areas';
import type { BookContext } from './bookContext';
import type { Area, TableData } from './bookData';
import { freshId } from './bookThings';
import { freshColumn } from './reconcile';
import { readCells } from './readCells';
import { writeCells } from './writeCells';

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

/** Changes a table; header cells and formulas follow the names of table and columns. */
export function changeTable(
  book: BookContext,
  sheetId: string,
  table: TableData,
  change: Partial<Omit<TableData, 'id'>>,
): TableData {
  const changed = { ...table, ...change };
  book.model.asOneStep(() => {
    replaceTable(book, sheetId, changed, true);
    writeHeaders(book, sheetId, changed);
    renameInFormulas(book, table, changed);
  });
  return changed;
}

/** Header cells that were typed over rename their columns, in structured references too. */
export function followHeaders(book: BookContext, sheetId: string, changed: Area): void {
  for (const table of book.store.sheet(sheetId).tables) {
    if (!areasMeet(headerOf(table), changed)) continue;
    const cells = readCells(book.model, sheetId, headerOf(table))[0] ?? [];
    const columns: string[] = [];
    table.columns.forEach((column, index) => {
      const text = cells[index]?.text ?? '';
      const wanted = areaHolds(changed, table.area.row, table.area.column + index) ? text : column;
      columns.push(
        wanted === '' ? freshColumn([...columns, ...table.columns]) : uniqueColumn(wanted, columns),
      );
    });
    if (columns.every((column, index) => column === table.columns[index])) continue;
    const renamed = { ...table, columns };
    replaceTable(book, sheetId, renamed, false);
    writeHeaders(book, sheetId, renamed);
    renameInFormulas(book, table, renamed);
  }
}

/** Excel numbers a header that is there already: `Name`, `Name2`. */
function uniqueColumn(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((column) => column.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** Writes the header cells that show something else than the column names. */
export function writeHeaders(book: BookContext, sheetId: string, table: TableData): void {
  const header = headerOf(table);
  const shown = readCells(book.model, sheetId, header)[0] ?? [];
  const cells = table.columns.map((column, index) => (shown[index]?.text === column ? null : `'${column}`));
  if (cells.some((cell) => cell !== null)) writeCells(book.model, sheetId, header, [cells]);
}

const headerOf = (table: TableData): Area => ({ ...table.area, rows: 1 });

function replaceTable(book: BookContext, sheetId: string, changed: TableData, withUndo: boolean): void {
  const tables = book.store.sheet(sheetId).tables.map((table) => (table.id === changed.id ? changed : table));
  if (withUndo) book.store.changeSheet(sheetId, { tables });
  else book.store.followSheet(sheetId, { tables });
}

function renameInFormulas(book: BookContext, before: TableData, after: TableData): void {
  const renames = new Map<string, string>();
  if (before.columns.length === after.columns.length)
    before.columns.forEach((column, index) => {
      const now = after.columns[index];
      if (now !== undefined && now !== column) renames.set(column.toLowerCase(), now);
    });
  if (renames.size === 0 && before.name === after.name) return;
  for (const worksheet of book.model.workbook.getSheets()) {
    const sheetId = worksheet.getSheetId();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f) return;
      const formula = renameInFormula(cell.f, before.name, after.name, renames);
      if (formula !== cell.f)
        writeCells(book.model, sheetId, { row, column, rows: 1, columns: 1 }, [[formula]]);
    });
  }
}

/** A formula with a table's columns (by lower-case name) and the table itself renamed in its structured references. */
export function renameInFormula(
  formula: string,
  from: string,
  to: string,
  columns: ReadonlyMap<string, string>,
): string {
  const name = from.replace(/[.\\]/g, '\\$&');
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.])${name}(\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])?(?![\\p{L}\\p{N}_.(])`,
    'giu',
  );
  return formula.replace(pattern, (whole: string, brackets: string | undefined) => {
    if (whole.startsWith('"')) return whole;
    const renamed = brackets?.replace(
      /(\[@?)([^[\]@#]+)(?=\])/g,
      (part: string, open: string, column: string) => {
        const now = columns.get(column.toLowerCase());
        return now === undefined ? part : `${open}${now}`;
      },
    );
    return `${to}${renamed ?? ''}`;
  });
}
