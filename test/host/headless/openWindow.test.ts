import { beforeAll, expect, test } from 'vitest';
import { refusal, startExcel, plain, type StartedExcel } from '../startExcel';

const script = {
  filename: 'addin.js',
  source: `
    window.loaded = [];
    Office.onReady((info) => window.loaded.push(info.host, info.platform));
    Office.actions.associate('press', (event) => { window.loaded.push('pressed'); event.completed(); });
  `,
};

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel({ scripts: [script] });
});

test('the add-in learns that it runs in Excel on the web', () => {
  expect(plain(excel.evaluate('loaded'))).toEqual(expect.arrayContaining(['Excel', 'OfficeOnline']));
});

test('the add-in is told exactly the requirement sets of its manifest', () => {
  const { requirements } = excel.Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test('a value written through the genuine Office.js is read back', async () => {
  const values = await excel.run(async (context): Promise<unknown> => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['first', 2]];
    range.load('values,address');
    await context.sync();
    return [range.address, ...(range.values[0] ?? [])];
  });
  expect(values).toEqual(['Sheet1!A1:B1', 'first', 2]);
});

test('a ribbon command runs the function the add-in associated and waits for its completion', async () => {
  expect((await excel.runCommand('press')).status).toBe(0);
  expect(plain(excel.evaluate('loaded'))).toContain('pressed');
});

test('a ribbon command without a function is answered with a status that says so', async () => {
  expect((await excel.runCommand('nowhere')).status).not.toBe(0);
});

test('document settings saved by the add-in are in the book', async () => {
  const { settings } = excel.Office.context.document;
  settings.set('column', { name: 'Program' });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(excel.book.settings.get('column')).toBe('{"name":"Program"}');
});

test('workbook settings are the document settings', async () => {
  await excel.run(async (context) => {
    context.workbook.settings.add('answer', 42);
    await context.sync();
  });
  expect(excel.book.settings.get('answer')).toBe('42');
  const value = await excel.run(async (context): Promise<unknown> => {
    const setting = context.workbook.settings.getItem('answer').load('value');
    const missing = context.workbook.settings.getItemOrNullObject('nothing').load('value');
    await context.sync();
    return [setting.value, missing.isNullObject];
  });
  expect(plain(value)).toEqual([42, true]);
});

test('a property that was not loaded cannot be read', async () => {
  const error = await refusal(
    excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange('A1').values),
  );
  expect(error.code).toBe('PropertyNotLoaded');
});
