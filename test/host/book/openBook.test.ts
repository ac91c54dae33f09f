import { afterEach, expect, it } from 'vitest';
import { cell } from '../../../src/host/book/book';
import { emptyBookData } from '../../../src/host/book/emptyBookData';
import { bookOf, cellsAt, closeBooks, opened, sheetOf, valuesAt, writeAt } from './bookOf';

afterEach(closeBooks);

it('keeps numbers, text, booleans and errors apart, text that looks like a number included', async () => {
  const book = await bookOf([[7, '007', true, cell('#N/A', { error: true }), 'TRUE', '#N/A']]);
  expect(cellsAt(book, 'A1:G1')[0]?.map(({ value, error }) => [value, error])).toEqual([
    [7, false],
    ['007', false],
    [true, false],
    ['#N/A', true],
    ['TRUE', false],
    ['#N/A', false],
    ['', false],
  ]);
});

it('calculates a written formula and what depends on it', async () => {
  const book = await bookOf([[1, 2]]);
  writeAt(book, 'C1', [['=A1+B1', '=C1*2']]);
  await book.calculate();
  expect(valuesAt(book, 'C1:D1')).toEqual([[3, 6]]);
  writeAt(book, 'A1', [[10]]);
  await book.calculate();
  expect(cellsAt(book, 'D1')[0]?.[0]).toMatchObject({ value: 24, formula: '=C1*2' });
});

it('takes a text as Excel takes what is typed', async () => {
  const book = await bookOf([[]]);
  writeAt(book, 'A1', [['12', '5%', '#N/A', 'true', "'12", "'=1+1", 'Reach', '3/4/2024']]);
  expect(
    cellsAt(book, 'A1:H1')[0]?.map(({ value, error, text, formula }) => [value, error, text, formula]),
  ).toEqual([
    [12, false, '12', ''],
    [0.05, false, '5%', ''],
    ['#N/A', true, '#N/A', ''],
    [true, false, 'TRUE', ''],
    ['12', false, '12', ''],
    ['=1+1', false, '=1+1', ''],
    ['Reach', false, 'Reach', ''],
    [45355, false, '3/4/2024', ''],
  ]);
});

it('leaves a cell alone for null and empties it for an empty text', async () => {
  const book = await bookOf([[1, 2, 3]]);
  writeAt(book, 'A1', [[null, '', 9]]);
  expect(valuesAt(book, 'A1:C1')).toEqual([[1, '', 9]]);
});

it('shows a value as its number format says', async () => {
  const book = await bookOf([[0.256, 45000, 1234.5, 'x']]);
  book
    .sheets()[0]
    ?.writeNumberFormat({ row: 0, column: 0, rows: 1, columns: 4 }, [['0%', 'yyyy-mm-dd', null, '@']]);
  expect(cellsAt(book, 'A1:D1')[0]?.map(({ text }) => text)).toEqual(['26%', '2023-03-15', '1234.5', 'x']);
  writeAt(book, 'D1', [['007']]);
  expect(valuesAt(book, 'D1')).toEqual([['007']]);
});

it('says which cells are used, with and without looks', async () => {
  const book = await bookOf([[], ['', 'x']]);
  const sheet = book.sheets()[0];
  sheet?.writeStyle({ row: 4, column: 0, rows: 1, columns: 1 }, { bold: true });
  expect(sheet?.used(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(sheet?.used(false)).toEqual({ row: 1, column: 0, rows: 4, columns: 2 });
  expect((await opened(emptyBookData('Blank'))).activeSheet().used(true)).toBeUndefined();
});

it('answers blanks beyond the cells a sheet has, and grows when something is written there', async () => {
  const book = await bookOf([[1]]);
  const far = { row: 50_000, column: 300, rows: 1, columns: 1 };
  expect(book.activeSheet().read(far)[0]?.[0]?.value).toBe('');
  book.activeSheet().write(far, [['=A1+1']]);
  await book.calculate();
  expect(book.activeSheet().read(far)[0]?.[0]?.value).toBe(2);
});

it('spills an array and says that the cells below hold no formula of their own', async () => {
  const book = await bookOf([['b'], ['a'], ['b']]);
  writeAt(book, 'C1', [['=UNIQUE(A1:A3)']]);
  await book.calculate();
  expect(cellsAt(book, 'C1:C3').map(([reading]) => [reading?.value, reading?.formula])).toEqual([
    ['b', '=UNIQUE(A1:A3)'],
    ['a', ''],
    ['', ''],
  ]);
  expect(book.data().sheets[0]?.cells.get(0)?.get(2)?.spill).toEqual({ rows: 2, columns: 1 });
});

it('does not calculate again what the data says is calculated', async () => {
  const book = await bookOf([[5, cell(99, { formula: '=A1*2' })]]);
  expect(valuesAt(book, 'B1')).toEqual([[99]]);
  await book.calculate(true);
  expect(valuesAt(book, 'B1')).toEqual([[10]]);
});

it('adds, finds, renames and removes sheets, and formulas follow', async () => {
  const book = await opened({
    ...emptyBookData('Test'),
    sheets: [sheetOf('a', "Kid's list", [[4]]), sheetOf('b', 'Sum', [["='Kid''s list'!A1*2"]])],
  });
  expect(valuesAt(book, 'A1', 'Sum')).toEqual([[8]]);
  book.sheet('a')?.rename('My list');
  expect(cellsAt(book, 'A1', 'sum')[0]?.[0]?.formula).toBe("='My list'!A1*2");
  const added = book.addSheet('Extra');
  expect(book.sheets().map(({ name }) => name)).toEqual(['My list', 'Sum', 'Extra']);
  book.activate(added.id);
  expect(book.activeSheet().name).toBe('Extra');
  book.removeSheet(added.id);
  expect(book.sheet('Extra')).toBeUndefined();
});

it('reads 10,000 rows written as one block', async () => {
  const book = await bookOf([[]]);
  const rows = Array.from({ length: 10_000 }, (_, row) => [row, `'${row}`, 'Reach']);
  writeAt(book, 'A1', rows);
  expect(valuesAt(book, 'A10000:C10000')).toEqual([[9999, '9999', 'Reach']]);
});

it('keeps widths, hidden rows and columns, merges, panes and looks', async () => {
  const book = await bookOf([[cell('x', { style: { bold: true, fill: '#FF0000', horizontal: 'Center' } })]], {
    columnWidths: new Map([[1, 90]]),
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([4]),
    merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
    frozen: { rows: 1, columns: 0 },
    tabColor: '#00FF00',
  });
  const sheet = book.activeSheet();
  expect(sheet.style(0, 0)).toEqual({ bold: true, fill: '#FF0000', horizontal: 'Center' });
  expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([48, 90]);
  expect([sheet.isRowHidden(2), sheet.isRowHidden(3), sheet.isColumnHidden(4)]).toEqual([false, true, true]);
  expect(sheet.merges()).toEqual([{ row: 5, column: 0, rows: 1, columns: 3 }]);
  expect(sheet.frozen()).toEqual({ rows: 1, columns: 0 });
  expect(sheet.tabColor).toBe('#00FF00');
  sheet.freeze(2, 1);
  sheet.setColumnWidth(0, 2, 60);
  expect([sheet.frozen(), sheet.columnWidth(1)]).toEqual([{ rows: 2, columns: 1 }, 60]);
});

it('makes a row tall enough for a large font, as opened and as written', async () => {
  const book = await bookOf([[cell('Title', { style: { fontSize: 24 } })], ['small']]);
  const sheet = book.activeSheet();
  expect(sheet.rowHeight(0)).toBeGreaterThan(24);
  expect(sheet.rowHeight(1)).toBe(15);
  sheet.writeStyle({ row: 1, column: 0, rows: 1, columns: 1 }, { fontSize: 24 });
  expect(sheet.rowHeight(1)).toBe(sheet.rowHeight(0));
  expect(book.undo()).toBe(true);
  expect(sheet.rowHeight(1)).toBe(15);
});

it('styles a whole column without making a million cells', async () => {
  const book = await bookOf([['x']]);
  const sheet = book.activeSheet();
  sheet.writeStyle({ row: 0, column: 0, rows: 1_048_576, columns: 1 }, { bold: true });
  expect(sheet.style(5, 0)).toEqual({ bold: true });
  expect(sheet.used(false)?.rows).toBeLessThan(1000);
});

it('clears contents, looks or both, and nothing outside the block', async () => {
  const bold = (value: string) => cell(value, { style: { bold: true } });
  const book = await bookOf([[bold('a'), bold('b'), bold('c'), bold('d')]]);
  const sheet = book.activeSheet();
  const column = (at: number) => ({ row: 0, column: at, rows: 1_048_576, columns: 1 });
  sheet.clear(column(0), 'Contents');
  sheet.clear(column(1), 'Formats');
  sheet.clear(column(2), 'All');
  expect(valuesAt(book, 'A1:D1')).toEqual([['', 'b', '', 'd']]);
  expect([0, 1, 2, 3].map((at) => sheet.style(0, at).bold)).toEqual([true, undefined, undefined, true]);
});
