import { beforeAll, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel({ requirements: { ExcelApi: '1.12', SharedRuntime: '1.1' } });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A4').values = [['b'], ['a'], ['c'], ['b']];
    sheet.getRange('C1').formulas = [['=UNIQUE(A1:A4)']];
    sheet.getRange('E1').formulas = [['=LEN(A1)']];
    await context.sync();
  });
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => excel.run(async (context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

test('a formula leads to the cells it fills, and they lead back', async () => {
  const found = await onSheet(async (sheet, context) => {
    const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address,formulas');
    const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
    const none = [
      sheet.getRange('C2').getSpillingToRangeOrNullObject(),
      sheet.getRange('E1').getSpillingToRangeOrNullObject(),
      sheet.getRange('C2:C3').getSpillParentOrNullObject(),
      sheet.getRange('A1').getSpillParentOrNullObject(),
    ].map((range) => range.load('address'));
    await context.sync();
    return plain({
      spill: spill.address,
      formulas: spill.formulas,
      parent: parent.address,
      none: none.map(({ isNullObject }) => isNullObject),
    });
  });
  expect(found).toEqual({
    spill: 'Sheet1!C1:C3',
    formulas: [['=UNIQUE(A1:A4)'], ['a'], ['c']],
    parent: 'Sheet1!C1',
    none: [true, true, true, true],
  });
});

test('without an OrNullObject a cell that fills nothing is refused', async () => {
  const error = await refusal(
    onSheet(async (sheet, context) => {
      sheet.getRange('E1').getSpillingToRange().load('address');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
});

test('a range says whether all, none or some of its cells are part of a spill', async () => {
  const said = await onSheet(async (sheet, context) => {
    const ranges = ['C1:C3', 'C1:C4', 'E1', 'A1:E4'].map((address) =>
      sheet.getRange(address).load('hasSpill'),
    );
    await context.sync();
    return ranges.map(({ hasSpill }) => hasSpill);
  });
  expect(plain(said)).toEqual([true, null, false, null]);
});

test('values written over a whole spill stay, and a value in its way is an error', async () => {
  const shown = await onSheet(async (sheet, context) => {
    sheet.getRange('C2').values = [['mine']];
    const blocked = sheet.getRange('C1:C3').load('values');
    const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    sheet.getRange('C2').values = [['']];
    await context.sync();
    sheet.getRange('C1:C3').values = [['x'], ['y'], ['z']];
    const over = sheet.getRange('C1:C3').load('formulas,hasSpill');
    await context.sync();
    return plain({
      blocked: blocked.values,
      spill: spill.isNullObject,
      over: over.formulas,
      hasSpill: over.hasSpill,
    });
  });
  expect(shown).toEqual({
    blocked: [['#SPILL!'], ['mine'], ['']],
    spill: true,
    over: [['x'], ['y'], ['z']],
    hasSpill: false,
  });
});
