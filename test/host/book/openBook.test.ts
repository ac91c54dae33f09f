import { afterEach, expect, it } from 'vitest';
import { cell } from '../../../src/host/book/book';
import type { Book } from '../../../src/host/book/book';
import type { CellData } from '../../../src/host/book/bookData';
import { emptyBookData, emptySheetData } from '../../../src/host/book/emptyBookData';
import { openBook } from '../../../src/host/book/openBook';

let book: Book | undefined;
afterEach(() => book?.dispose());

async function bookWith(rows: readonly (readonly CellData[])[]): Promise<Book> {
  const cells = new Map(rows.map((row, at) => [at, new Map(row.entries())] as const));
  book = await openBook({
    ...emptyBookData('Test'),
    sheets: [{ ...emptySheetData('s1', 'My list'), cells }],
  });
  return book;
}

it('keeps numbers, text, booleans and errors apart, text that looks like a number included', async () => {
  const opened = await bookWith([
    [cell(7), cell('007'), cell(true), cell('#N/A', { error: true }), cell('TRUE')],
  ]);
  const [row] = opened.activeSheet().read({ row: 0, column: 0, rows: 1, columns: 6 });
  expect(row?.map(({ value, error }) => [value, error])).toEqual([
    [7, false],
    ['007', false],
    [true, false],
    ['#N/A', true],
    ['TRUE', false],
    ['', false],
  ]);
});

it('calculates a written formula and what depends on it', async () => {
  const opened = await bookWith([[cell(1), cell(2)]]);
  const sheet = opened.activeSheet();
  sheet.write({ row: 0, column: 2, rows: 1, columns: 2 }, [['=A1+B1', '=C1*2']]);
  await opened.calculate();
  expect(sheet.read({ row: 0, column: 2, rows: 1, columns: 2 })[0]?.map(({ value }) => value)).toEqual([
    3, 6,
  ]);
  sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[10]]);
  await opened.calculate();
  expect(sheet.read({ row: 0, column: 3, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
    value: 24,
    formula: '=C1*2',
  });
});

it('says which cells are used', async () => {
  const opened = await bookWith([[], [cell(''), cell('x')]]);
  expect(opened.activeSheet().used(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect((await openBook(emptyBookData('Blank'))).activeSheet().used(true)).toBeUndefined();
});
