import { beforeAll, beforeEach, expect, test } from 'vitest';
import { refusal, startExcel, type StartedExcel } from '../startExcel';
import type { TransportErrorName } from '../../../src/host/transport/faults';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => excel.log.reset());

const readName = (): Promise<string> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

const errors: readonly TransportErrorName[] = [
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
];

test.each(errors)('the fault %s reaches the add-in under that code, once', async (code) => {
  excel.faults.failNext(code);
  expect((await refusal(readName())).code).toBe(code);
  expect(await readName()).toBe('Sheet1');
});

test('a fault can wait for a later request', async () => {
  excel.faults.failNext('InvalidOrTimedOutSession', 1);
  expect(await readName()).toBe('Sheet1');
  expect((await refusal(readName())).code).toBe('InvalidOrTimedOutSession');
});

test('a fault that is switched on stays until it is switched off', async () => {
  excel.faults.always = 'InvalidOperationInCellEditMode';
  await refusal(readName());
  expect((await refusal(readName())).code).toBe('InvalidOperationInCellEditMode');
  excel.faults.always = undefined;
  expect(await readName()).toBe('Sheet1');
});

test('a request larger than Excel on the web takes is refused and writes nothing', async () => {
  excel.faults.payloadLimit = 20_000;
  const error = await refusal(
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A100');
      range.values = Array.from({ length: 100 }, () => ['x'.repeat(300)]);
      await context.sync();
    }),
  );
  excel.faults.payloadLimit = 5 * 1024 * 1024;
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  const used = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    await context.sync();
    return range.isNullObject;
  });
  expect(used).toBe(true);
});

test('a response larger than Excel on the web sends is refused', async () => {
  excel.faults.payloadLimit = 20_000;
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z1000').load('values');
      await context.sync();
    }),
  );
  excel.faults.payloadLimit = 5 * 1024 * 1024;
  expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('the log counts syncs, and neither the clean-up of Excel.run nor empty syncs', async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    range.load('address');
    await context.sync();
    await context.sync();
  });
  await readName();
  expect(excel.log.syncs).toBe(3);
});

test('the log tells which properties were asked for, written and called', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').load('values,format/fill/color');
    sheet.tabColor = '#FF0000';
    sheet.activate();
    await context.sync();
  });
  expect(excel.log.requested).toEqual(['Range.values', 'RangeFill.color']);
  const exchange = excel.log.exchanges.find((each) => each.isSync);
  expect(exchange?.written).toEqual(['Worksheet.tabColor']);
  expect(exchange?.called).toContain('Worksheet.activate');
});
