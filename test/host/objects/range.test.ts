import { beforeAll, beforeEach, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => excel.run(async (context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

beforeEach(() =>
  onSheet(async (sheet, context) => {
    sheet.getRange().clear();
    await context.sync();
  }),
);

/** Addresses of ranges, without the sheet. */
const addresses = (pick: (sheet: Excel.Worksheet) => readonly Excel.Range[]): Promise<string[]> =>
  onSheet(async (sheet, context) => {
    const ranges = pick(sheet);
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => range.address.replace('Sheet1!', ''));
  });

test('ranges beside, inside and around a range have the addresses Excel gives them', async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange('B2:D5');
    return [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(2),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getBoundingRect('F9'),
      range.getIntersection('C1:C3'),
      range.getColumnsAfter(1),
      range.getColumnsBefore(1),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getEntireRow(),
      range.getEntireColumn(),
    ];
  });
  expect(found).toEqual([
    'C3',
    'B2:D2',
    'D2:D5',
    'D5',
    'B5:D5',
    'D2:D5',
    'A3:C6',
    'B2:E4',
    'B2:F9',
    'C2:C3',
    'E2:E5',
    'A2:A5',
    'B6:D7',
    'B1:D1',
    '2:5',
    'B:D',
  ]);
});

test('a range that would leave the sheet is refused', async () => {
  const error = await refusal(addresses((sheet) => [sheet.getRange('A1').getOffsetRange(-1, 0)]));
  expect(error.code).toBe('InvalidArgument');
});

test('ranges that do not meet have no intersection', async () => {
  const error = await refusal(addresses((sheet) => [sheet.getRange('A1').getIntersection('B1')]));
  expect(error.code).toBe('ItemNotFound');
  const isNull = await onSheet(async (sheet, context) => {
    const common = sheet.getRange('A1').getIntersectionOrNullObject('B1');
    await context.sync();
    return common.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('the used range is the smallest block with values, and null on a blank sheet', async () => {
  const used = await onSheet(async (sheet, context) => {
    const blank = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    sheet.getRange('C3').values = [['x']];
    sheet.getRange('E7').values = [[1]];
    const filled = sheet.getUsedRangeOrNullObject(true).load('address');
    const within = sheet.getRange('D:F').getUsedRange(true).load('address');
    await context.sync();
    return [blank.isNullObject, filled.address, within.address];
  });
  expect(used).toEqual([true, 'Sheet1!C3:E7', 'Sheet1!E7']);
});

test('the surrounding region ends at blank rows and columns', async () => {
  const region = await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C4').values = [
      ['a', 'b'],
      ['', 'c'],
      ['d', ''],
    ];
    sheet.getRange('E2').values = [['apart']];
    const found = sheet.getRange('B2').getSurroundingRegion().load('address');
    await context.sync();
    return found.address;
  });
  expect(region).toBe('Sheet1!B2:C4');
});

test('null leaves a cell, an empty text clears it, one value fills all', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    // The declared type does not say that null is allowed; Excel does.
    Object.assign(range, { values: [[null, '', 9]] });
    const filled = sheet.getRange('A2:B3');
    Object.assign(filled, { values: 'same' });
    range.load('values,valueTypes');
    filled.load('values');
    await context.sync();
    return [range.values, range.valueTypes, filled.values];
  });
  expect(plain(values)).toEqual([
    [[1, '', 9]],
    [['Double', 'Empty', 'Double']],
    [
      ['same', 'same'],
      ['same', 'same'],
    ],
  ]);
});

test('values are typed: text that looks like a number, a percentage, a date or a formula becomes one', async () => {
  const read = await onSheet(async (sheet, context): Promise<unknown> => {
    const range = sheet.getRange('A1:F1');
    range.values = [['245', '67%', '1/2/2025', '=1+1', "'=1+1", "'007"]];
    range.load('values,numberFormat,formulas');
    await context.sync();
    return [range.values[0], range.formulas[0]?.[3], range.numberFormat[0]?.[1]];
  });
  expect(plain(read)).toEqual([[245, 0.67, 45659, 2, '=1+1', '007'], '=1+1', '0%']);
});

test('in a cell formatted as text everything stays text', async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['@', '@']];
    range.values = [['00123', '=1+1']];
    range.load('values,valueTypes');
    await context.sync();
    return [range.values[0], range.valueTypes[0]];
  });
  expect(plain(values)).toEqual([
    ['00123', '=1+1'],
    ['String', 'String'],
  ]);
});

test('error cells are their text, and are told by their type', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.formulas = [['=1/0', '=NA()']];
    range.load('values,valueTypes,text');
    await context.sync();
    return [range.values[0], range.valueTypes[0]];
  });
  expect(plain(read)).toEqual([
    ['#DIV/0!', '#N/A'],
    ['Error', 'Error'],
  ]);
});

test('whole columns answer null for their cells and their true size', async () => {
  const read = await onSheet(async (sheet, context) => {
    const column = sheet.getRange('C:C').load('values,address,rowCount,cellCount');
    const everything = sheet.getRange().load('cellCount');
    await context.sync();
    return [column.values, column.address, column.rowCount, column.cellCount, everything.cellCount];
  });
  expect(read).toEqual([null, 'Sheet1!C:C', 1_048_576, 1_048_576, -1]);
});

test('values cannot be set for a whole column at once', async () => {
  const error = await refusal(
    onSheet(async (sheet, context) => {
      Object.assign(sheet.getRange('A:Z'), { values: 'x' });
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('look and sizes are written and read, and null where cells differ', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = '#ddebf7';
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.columnWidth = 120;
    range.format.horizontalAlignment = 'Center';
    sheet.getRange('B2').format.font.color = 'red';
    range.load('format/wrapText,format/columnWidth,format/horizontalAlignment');
    range.load('format/fill/color,format/font/bold,format/font/color');
    await context.sync();
    const { fill, font, wrapText, columnWidth, horizontalAlignment } = range.format;
    return [fill.color, font.bold, font.color, wrapText, columnWidth, horizontalAlignment];
  });
  expect(read).toEqual(['#DDEBF7', true, null, true, 120, 'Center']);
});

test('a selection made by the add-in is the book’s selection', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B7:C8').select();
    await context.sync();
  });
  expect(excel.book.selection().area).toEqual({ row: 6, column: 1, rows: 2, columns: 2 });
  const selected = await excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(['Sheet1!B7:C8', 'Sheet1!B7']);
});

test('copying values leaves formulas behind', async () => {
  const copied = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [['=2*3', '=not text']];
    sheet.getRange('A1:B1').formulas = [['=2*3', "'=text"]];
    const target = sheet.getRange('A3');
    target.copyFrom('A1:B1', 'Values');
    const result = sheet.getRange('A3:B3').load('formulas');
    await context.sync();
    return result.formulas;
  });
  expect(plain(copied)).toEqual([[6, '=text']]);
});

test('on a protected sheet nothing is written', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['before']];
    sheet.protection.protect();
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  const error = await refusal(
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['after']];
      await context.sync();
    }),
  );
  expect(error.code).toBe('AccessDenied');
  const value = await onSheet(async (sheet, context): Promise<unknown> => {
    const range = sheet.getRange('A1').load('values');
    sheet.protection.unprotect();
    await context.sync();
    return range.values[0]?.[0];
  });
  expect(value).toBe('before');
});
