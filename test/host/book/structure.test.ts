import { afterEach, expect, it } from 'vitest';
import type { Book } from '../../../src/host/book/book';
import type { SheetData } from '../../../src/host/book/bookData';
import { emptyBookData } from '../../../src/host/book/emptyBookData';
import { cellsAt, closeBooks, opened, sheetOf, valuesAt } from './bookOf';

afterEach(closeBooks);

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const things: Partial<SheetData> = {
  conditionalFormats: [
    { id: 'format-1', areas: [area(1, 0, 3, 3)], priority: 0, rule: { kind: 'formula', formula: '=$B2>1' } },
  ],
  validations: [
    {
      areas: [area(1, 2, 3, 1)],
      rule: { kind: 'list', source: '=$E$1:$E$3', dropDown: true },
      ignoreBlanks: true,
    },
  ],
  filter: { area: area(0, 0, 4, 3), filtered: false },
};
const rows = [
  ['Name', 'Score', 'Bucket', '', 'Reach'],
  ['a', 1, '', '', 'Safety'],
  ['b', 2, '', '', '?'],
  ['c', 3, '=SUM(B2:B4)'],
];
const listBook = (): Promise<Book> =>
  opened({
    ...emptyBookData('Test'),
    sheets: [
      sheetOf('list', 'List', rows, things),
      sheetOf('sum', 'Summary', [['=SUM(List!B2:B4)', '=Scores']], {
        charts: [
          {
            id: 'chart-1',
            name: 'Shares',
            type: 'ColumnClustered',
            series: [{ values: 'List!$B$2:$B$4', categories: 'List!$A$2:$A$4', nameReference: 'List!$B$1' }],
            left: 0,
            top: 0,
            width: 300,
            height: 200,
          },
        ],
      }),
    ],
    names: [{ name: 'Scores', formula: '=SUM(List!$B$2:$B$4)', visible: true }],
  });

it('moves rules, filters, names and chart references with an inserted row and column', async () => {
  const book = await listBook();
  const list = book.sheets()[0];
  list?.insert('rows', 0, 1);
  list?.insert('columns', 0, 1);
  await book.calculate();
  expect(list?.conditionalFormats()[0]).toMatchObject({
    areas: [area(2, 1, 3, 3)],
    rule: { kind: 'formula', formula: '=$C3>1' },
  });
  expect(list?.validation(area(2, 3, 1, 1))).toMatchObject({
    areas: [area(2, 3, 3, 1)],
    rule: { source: '=$F$2:$F$4' },
  });
  expect(list?.filter()?.area).toEqual(area(1, 1, 4, 3));
  expect(book.names()[0]?.formula).toBe('=SUM(List!$C$3:$C$5)');
  expect(book.sheet('Summary')?.charts()[0]?.series[0]).toEqual({
    values: 'List!$C$3:$C$5',
    categories: 'List!$B$3:$B$5',
    nameReference: 'List!$C$2',
  });
  expect(cellsAt(book, 'A1:B1', 'Summary')[0]?.map(({ value, formula }) => [value, formula])).toEqual([
    [6, '=SUM(List!C3:C5)'],
    [6, '=Scores'],
  ]);
  expect(book.structuralEdits()).toEqual([
    { sheetId: 'list', kind: 'insertRows', at: 0, count: 1 },
    { sheetId: 'list', kind: 'insertColumns', at: 0, count: 1 },
  ]);
});

it('reads a conditional format from the first row that is left when its first one is deleted', async () => {
  const book = await listBook();
  book.sheets()[0]?.remove('rows', 1, 1);
  expect(book.sheets()[0]?.conditionalFormats()[0]).toMatchObject({
    areas: [area(1, 0, 2, 3)],
    rule: { formula: '=$B2>1' },
  });
});

it('drops rules whose cells are all deleted and brings them back with undo', async () => {
  const book = await listBook();
  const list = book.sheets()[0];
  list?.remove('rows', 1, 3);
  expect([list?.conditionalFormats().length, list?.validation(area(1, 2, 1, 1))]).toEqual([0, undefined]);
  expect(book.undo()).toBe(true);
  await book.calculate();
  expect(list?.conditionalFormats()).toEqual(things.conditionalFormats);
  expect(book.names()[0]?.formula).toBe('=SUM(List!$B$2:$B$4)');
  expect(valuesAt(book, 'A1:B1', 'Summary')).toEqual([[6, 6]]);
  expect(book.structuralEdits().map(({ kind }) => kind)).toEqual(['deleteRows', 'insertRows']);
});

it('follows a sheet to its new name everywhere', async () => {
  const book = await listBook();
  book.sheets()[0]?.rename('My list');
  await book.calculate();
  expect(book.names()[0]?.formula).toBe("=SUM('My list'!$B$2:$B$4)");
  expect(book.sheet('Summary')?.charts()[0]?.series[0]?.values).toBe("'My list'!$B$2:$B$4");
  expect(valuesAt(book, 'A1:B1', 'Summary')).toEqual([[6, 6]]);
});

it('loses the references to a sheet that is deleted', async () => {
  const book = await listBook();
  book.removeSheet('list');
  await book.calculate();
  expect(book.sheet('Summary')?.charts()[0]?.series[0]?.values).toBe('#REF!');
  expect(cellsAt(book, 'A1', 'Summary')[0]?.[0]).toMatchObject({ value: '#REF!', error: true });
});
