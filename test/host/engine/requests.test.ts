import { beforeAll, beforeEach, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange().clear();
    await context.sync();
  });
});

const read = (address: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return plain(range.values);
  });

test('a missing sheet is ItemNotFound, with the place and the statement that asked for it', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('getItem');
});

test('a missing sheet asked for as a null object is null, and so is everything behind it', async () => {
  const nulls = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    return [sheet.isNullObject, used.isNullObject];
  });
  expect(nulls).toEqual([true, true]);
});

test('what was written before a refused action stays written', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [['too', 'many', 'cells']];
      sheet.getRange('A3').values = [['never']];
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
  expect(error.message).toContain("doesn't match the size or dimensions of the range");
  expect(await read('A1:A3')).toEqual([['kept'], [''], ['']]);
});

test('a block of more than 1,500 cells arrives whole, though the library sends it in pieces', async () => {
  const block = Array.from({ length: 1000 }, (_, row) => [row, `row ${row}`, row % 2 === 0]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(4, 1, 1000, 3).values = block;
    await context.sync();
  });
  expect(await read('B5:D1004')).toEqual(block);
});

test('a range kept between requests follows rows inserted above it', async () => {
  const addresses = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B5:C6').load('address');
    await context.sync();
    const before = range.address;
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    range.load('address');
    await context.sync();
    return [before, range.address];
  });
  expect(addresses).toEqual(['Sheet1!B5:C6', 'Sheet1!B7:C8']);
});

test('a range whose rows were deleted cannot be used any more', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B5');
      await context.sync();
      sheet.getRange('5:5').delete('Up');
      range.load('address');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidReference');
});

test('a member of a later requirement set than announced is ApiNotFound', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('hasSpill');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('Range.hasSpill needs ExcelApi 1.12');
});

test('a method of a later requirement set is ApiNotFound, too', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getSpillingToRange();
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
});

test('a member this host does not have is NotImplemented and is named', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.load('items');
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('Worksheet.shapes');
});

test('a property that exists nowhere is an invalid argument', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('colour');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('properties are loaded by path, by object and for the items of a collection', async () => {
  const loaded = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const range = worksheets.getItem('Sheet1').getRange('A1:B2');
    range.load({
      address: true,
      format: { fill: { color: true }, wrapText: true },
      worksheet: { name: true },
    });
    await context.sync();
    return [
      worksheets.items.map((sheet) => [sheet.name, sheet.visibility]),
      [range.address, range.format.fill.color, range.format.wrapText, range.worksheet.name],
    ];
  });
  expect(plain(loaded)).toEqual([[['Sheet1', 'Visible']], ['Sheet1!A1:B2', '#FFFFFF', false, 'Sheet1']]);
});

test('formulas written in a request have their values when the same request reads them', async () => {
  const values = await excel.run(async (context): Promise<unknown> => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    range.formulas = [[20], [22], ['=A1+A2']];
    range.load('values,formulas,valueTypes');
    await context.sync();
    return [range.values[2]?.[0], range.formulas[2]?.[0], range.valueTypes[2]?.[0]];
  });
  expect(values).toEqual([42, '=A1+A2', 'Double']);
});

test('while calculation is suspended a request reads what was calculated before', async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [[1, '=A1*10']];
    await context.sync();
  });
  const values = await excel.run(async (context): Promise<unknown> => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[2]];
    const during = sheet.getRange('B1').load('values');
    await context.sync();
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    return [during.values[0]?.[0], after.values[0]?.[0]];
  });
  expect(values).toEqual([10, 20]);
});
