import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyBookData } from '../../../src/host/book/emptyBookData';
import { openBook } from '../../../src/host/book/openBook';
import { openWindow, type HeadlessExcel } from '../../../src/host/headless/openWindow';

let excel: HeadlessExcel;

beforeAll(async () => {
  excel = await openWindow({ book: await openBook(emptyBookData('Book1.xlsx')) });
});

afterAll(() => excel.close());

test('a value written through the genuine Office.js is read back', async () => {
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['first', 2]];
    await context.sync();
    range.load('values,address');
    await context.sync();
    return [range.address, ...(range.values[0] ?? [])];
  });
  expect(values).toEqual(['Sheet1!A1:B1', 'first', 2]);
});
