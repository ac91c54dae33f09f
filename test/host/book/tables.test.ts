import { afterEach, expect, it } from 'vitest';
import type { Book } from '../../../src/host/book/book';
import type { TableData } from '../../../src/host/book/bookData';
import { renameInFormula } from '../../../src/host/book/tables';
import { bookOf, cellsAt, closeBooks, valuesAt, writeAt } from './bookOf';

afterEach(closeBooks);

const table: TableData = {
  id: 'table-1',
  name: 'Programs',
  area: { row: 0, column: 0, rows: 4, columns: 3 },
  columns: ['Program', 'Score', 'Type'],
  style: 'TableStyleMedium2',
};
const rows = [
  ['Program', 'Score', 'Type', '', '=SUM(Programs[Score])'],
  ['Alpha', 230, 'IM', '', '=COUNTIFS(Programs[Type],"IM")'],
  ['Beta', 240, 'FM', '', '=Programs[[#This Row],[Score]]*2'],
  ['Gamma', 250, 'IM', '', '=ROWS(Programs[#All])'],
];
const listWithTable = (): Promise<Book> => bookOf(rows, { tables: [table] });
const tableOf = (book: Book): TableData | undefined => book.activeSheet().tables()[0];

it('calculates structured references', async () => {
  const book = await listWithTable();
  expect(valuesAt(book, 'E1:E4')).toEqual([[720], [2], [480], [4]]);
});

it('makes a table of a range, names its headers and can be referred to', async () => {
  const book = await bookOf([
    ['A', ''],
    [1, 2],
  ]);
  const made = book
    .activeSheet()
    .addTable({ name: 'New', area: { row: 0, column: 0, rows: 2, columns: 2 }, columns: ['A', 'Column1'] });
  writeAt(book, 'D1', [['=SUM(New[Column1])']]);
  await book.calculate();
  expect(valuesAt(book, 'A1:D1')).toEqual([['A', 'Column1', '', 2]]);
  expect(book.activeSheet().tables()).toEqual([made]);
});

it('renames a column, and formulas with it, when its header cell is typed over', async () => {
  const book = await listWithTable();
  writeAt(book, 'B1', [['Step 2']]);
  await book.calculate();
  expect(tableOf(book)?.columns).toEqual(['Program', 'Step 2', 'Type']);
  expect(cellsAt(book, 'E1')[0]?.[0]).toMatchObject({ value: 720, formula: '=SUM(Programs[Step 2])' });
  expect(book.undo()).toBe(true);
  await book.calculate();
  expect(tableOf(book)?.columns).toEqual(['Program', 'Score', 'Type']);
  expect(cellsAt(book, 'E1')[0]?.[0]).toMatchObject({ value: 720, formula: '=SUM(Programs[Score])' });
});

it('gives an emptied or repeated header a name of its own', async () => {
  const book = await listWithTable();
  writeAt(book, 'B1', [['', 'Program']]);
  expect(tableOf(book)?.columns).toEqual(['Program', 'Column1', 'Program2']);
  expect(valuesAt(book, 'A1:C1')).toEqual([['Program', 'Column1', 'Program2']]);
});

it('grows sideways with a header, and structured references see the new column', async () => {
  const book = await listWithTable();
  writeAt(book, 'D2', [['Reach'], ['Safety'], ['Reach']]);
  book
    .activeSheet()
    .changeTable('table-1', { area: { ...table.area, columns: 4 }, columns: [...table.columns, 'Bucket'] });
  writeAt(book, 'F1', [['=COUNTIFS(Programs[Bucket],"Reach")']]);
  await book.calculate();
  expect(valuesAt(book, 'D1:F1')).toEqual([['Bucket', 720, 2]]);
});

it('follows a new name of the table', async () => {
  const book = await listWithTable();
  book.activeSheet().changeTable('table-1', { name: 'List2' });
  await book.calculate();
  expect(cellsAt(book, 'E1')[0]?.[0]).toMatchObject({ value: 720, formula: '=SUM(List2[Score])' });
});

it('leaves totals out of a column', async () => {
  const book = await bookOf([...rows, ['Total', 999, '']], {
    tables: [{ ...table, area: { ...table.area, rows: 5 }, hasTotals: true }],
  });
  expect(valuesAt(book, 'E1')).toEqual([[720]]);
});

it('grows with a row inserted inside and shrinks with a deleted one', async () => {
  const book = await listWithTable();
  book.activeSheet().insert('rows', 2, 1);
  writeAt(book, 'B3', [[100]]);
  await book.calculate();
  expect(tableOf(book)?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  expect(valuesAt(book, 'E1')).toEqual([[820]]);
  book.activeSheet().remove('rows', 1, 2);
  await book.calculate();
  expect(tableOf(book)?.area.rows).toBe(3);
  expect(valuesAt(book, 'E1')).toEqual([[490]]);
});

it('gets a named column when one is inserted inside, and loses the deleted one', async () => {
  const book = await listWithTable();
  book.activeSheet().insert('columns', 1, 1);
  await book.calculate();
  expect(tableOf(book)?.columns).toEqual(['Program', 'Column1', 'Score', 'Type']);
  expect(valuesAt(book, 'A1:F1')).toEqual([['Program', 'Column1', 'Score', 'Type', '', 720]]);
  book.activeSheet().remove('columns', 1, 1);
  await book.calculate();
  expect(tableOf(book)?.columns).toEqual(['Program', 'Score', 'Type']);
  expect(valuesAt(book, 'E1')).toEqual([[720]]);
});

it('comes back with undo after its rows were deleted', async () => {
  const book = await listWithTable();
  book.activeSheet().remove('rows', 0, 4);
  expect(tableOf(book)).toBeUndefined();
  expect(book.undo()).toBe(true);
  await book.calculate();
  expect(tableOf(book)).toEqual(table);
  expect(valuesAt(book, 'E1:E2')).toEqual([[720], [2]]);
});

it('renames columns in structured references only', () => {
  const columns = new Map([['score', 'Step 2']]);
  expect(
    renameInFormula(
      '=SUM(T[Score])+T[[#This Row],[Score]]+T[@Score]&"T[Score]"&MyT[Score]',
      'T',
      'U',
      columns,
    ),
  ).toBe('=SUM(U[Step 2])+U[[#This Row],[Step 2]]+U[@Step 2]&"T[Score]"&MyT[Score]');
});
