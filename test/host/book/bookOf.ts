import type { Book, CellReading } from '../../../src/host/book/book';
import { cell } from '../../../src/host/book/book';
import type { BookData, CellData, CellValue, SheetData } from '../../../src/host/book/bookData';
import { emptyBookData, emptySheetData } from '../../../src/host/book/emptyBookData';
import { openBook } from '../../../src/host/book/openBook';

const open: Book[] = [];

/** Closes what a test opened. */
export function closeBooks(): void {
  for (const book of open.splice(0)) book.dispose();
}

export async function opened(data: BookData): Promise<Book> {
  const book = await openBook(data);
  open.push(book);
  return book;
}

type Content = CellValue | CellData;

/** A sheet's data of rows of values; a text that begins with `=` is a formula. */
export function sheetOf(
  id: string,
  name: string,
  rows: readonly (readonly Content[])[],
  more: Partial<SheetData> = {},
): SheetData {
  const cells = new Map(
    rows.map((row, at) => {
      const line = row.map((content, column) => [column, cellOf(content)] as const);
      return [at, new Map(line.filter(([, { value, formula }]) => value !== '' || formula))] as const;
    }),
  );
  return { ...emptySheetData(id, name), cells, ...more };
}

const cellOf = (content: Content): CellData => {
  if (typeof content === 'object') return content;
  return typeof content === 'string' && content.startsWith('=')
    ? cell('', { formula: content })
    : cell(content);
};

/** A workbook with one sheet, `List`, of rows of values. */
export const bookOf = (rows: readonly (readonly Content[])[], more: Partial<SheetData> = {}): Promise<Book> =>
  opened({ ...emptyBookData('Test'), sheets: [sheetOf('list', 'List', rows, more)] });

/** A block such as `A1:C3` of the first sheet, or of the named one. */
export function cellsAt(book: Book, address: string, sheet = book.sheets()[0]?.name ?? ''): CellReading[][] {
  const [first = '', last = first] = address.split(':');
  const [row, column] = at(first);
  const [endRow, endColumn] = at(last);
  const area = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
  return book.sheet(sheet)?.read(area) ?? [];
}

export const valuesAt = (book: Book, address: string, sheet?: string): CellValue[][] =>
  cellsAt(book, address, sheet).map((row) => row.map(({ value }) => value));

/** Writes a block whose first cell is at `address`. */
export function writeAt(
  book: Book,
  address: string,
  cells: readonly (readonly (CellValue | null)[])[],
  sheet?: string,
): void {
  const [row, column] = at(address);
  const target = sheet === undefined ? book.sheets()[0] : book.sheet(sheet);
  target?.write({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
}

function at(address: string): [number, number] {
  const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return [Number(number) - 1, letter.charCodeAt(0) - 65];
}
