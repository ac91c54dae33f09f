import { beforeAll, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => excel.run(async (context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

test('a conditional format by formula is added, read back and deleted', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A2:A10');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A2="Reach"';
    format.custom.format.fill.color = '#FCE4D6';
    format.custom.format.font.color = '#9C0006';
    await context.sync();
    range.conditionalFormats.load('items/type,items/id');
    await context.sync();
    const [item] = range.conditionalFormats.items;
    item?.custom.rule.load('formula');
    item?.custom.format.fill.load('color');
    const where = item?.getRange().load('address');
    const other = item?.cellValueOrNullObject.load('rule');
    await context.sync();
    const found = [
      item?.type,
      item?.custom.rule.formula,
      item?.custom.format.fill.color,
      where?.address,
      other?.isNullObject,
    ];
    item?.delete();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return [...found, count.value];
  });
  expect(read).toEqual(['Custom', '=$A2="Reach"', '#FCE4D6', 'Sheet1!A2:A10', true, 0]);
});

test('conditional formats by cell value and by text keep their rules', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:B10');
    const byValue = range.conditionalFormats.add('CellValue');
    byValue.cellValue.rule = { formula1: '0.5', operator: 'GreaterThan' };
    byValue.cellValue.format.font.bold = true;
    const byText = range.conditionalFormats.add('ContainsText');
    byText.textComparison.rule = { operator: 'BeginsWith', text: 'R' };
    byText.textComparison.format.fill.color = '#C6EFCE';
    await context.sync();
  });
  expect(excel.book.sheet('Sheet1')?.conditionalFormats()).toMatchObject([
    { rule: { kind: 'containsText', operator: 'BeginsWith', text: 'R' }, format: { fill: '#C6EFCE' } },
    { rule: { kind: 'cellValue', operator: 'GreaterThan', formula1: '0.5' }, format: { bold: true } },
  ]);
});

test('clearing the formats of a part leaves them on the rest', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange().conditionalFormats.clearAll();
    sheet.getRange('C1:C9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('C4:C5').conditionalFormats.clearAll();
    await context.sync();
  });
  const [format] = excel.book.sheet('Sheet1')?.conditionalFormats() ?? [];
  expect(format?.areas).toEqual([
    { row: 0, column: 2, rows: 3, columns: 1 },
    { row: 5, column: 2, rows: 4, columns: 1 },
  ]);
});

test('a drop-down list is set, told and cleared', async () => {
  const read = await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('D2:D9');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Reach,Realistic,Safety' } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Bucket',
      message: 'Choose one.',
    };
    dataValidation.prompt = { showPrompt: true, title: 'Override', message: 'Yours wins.' };
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    const found = [
      dataValidation.type,
      dataValidation.rule.list?.source,
      dataValidation.errorAlert,
      dataValidation.prompt,
    ];
    dataValidation.clear();
    dataValidation.load('type');
    await context.sync();
    return [...found, dataValidation.type];
  });
  expect(plain(read)).toEqual([
    'List',
    'Reach,Realistic,Safety',
    { showAlert: true, style: 'Warning', title: 'Bucket', message: 'Choose one.' },
    { showPrompt: true, title: 'Override', message: 'Yours wins.' },
    'None',
  ]);
});

test('a number is kept between two ends', async () => {
  const read = await onSheet(async (sheet, context) => {
    const whole = sheet.getRange('G2:G3').dataValidation;
    whole.rule = { wholeNumber: { formula1: 1, formula2: 300, operator: 'Between' } };
    const share = sheet.getRange('G4').dataValidation;
    share.rule = { decimal: { formula1: 0, formula2: '=A1', operator: 'Between' } };
    whole.load('type,rule');
    share.load('type,rule');
    await context.sync();
    return [whole.type, whole.rule, share.type, share.rule];
  });
  expect(plain(read)).toEqual([
    'WholeNumber',
    { wholeNumber: { formula1: 1, formula2: 300, operator: 'Between' } },
    'Decimal',
    { decimal: { formula1: 0, formula2: '=A1', operator: 'Between' } },
  ]);
});

test('what goes with a drop-down list may be set before the list', async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('F2:F3');
    dataValidation.ignoreBlanks = false;
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    await context.sync();
  });
  const area = { row: 1, column: 5, rows: 2, columns: 1 };
  expect(excel.book.sheet('Sheet1')?.validation(area)).toMatchObject({
    ignoreBlanks: false,
    rule: { source: 'a,b' },
  });
});

test('rules are refused on a protected sheet', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Locked');
      sheet.protection.protect();
      sheet.getRange('A1').conditionalFormats.add('Custom');
      await context.sync();
    }),
  );
  expect(error.code).toBe('AccessDenied');
});
