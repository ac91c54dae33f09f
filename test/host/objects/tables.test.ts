import { beforeAll, beforeEach, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

/** A blank sheet of its own for every test. */
let sheetCount = 0;
const onNewSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  excel.run(async (context) => {
    sheetCount += 1;
    return work(context.workbook.worksheets.add(`T${sheetCount}`), context);
  });

beforeEach(() => undefined);

const filled = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('B2:C4').values = [
    ['Program', 'City'],
    ['One', 'Rome'],
    ['Two', 'Oslo'],
  ];
  return sheet.tables.add('B2:C4', true);
};

test('a table tells its parts', async () => {
  const read = await onNewSheet(async (sheet, context) => {
    const table = filled(sheet);
    table.name = 'Programs';
    table.load('name,showTotals,style');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load('address');
    table.columns.load('items/name,items/index,count');
    const city = table.columns.getItem('city').getDataBodyRange().load('values');
    const found = sheet.getRange('A1:B2').getTables().load('items/name');
    const byName = context.workbook.tables.getItemOrNullObject('PROGRAMS').load('name');
    await context.sync();
    return [
      [table.name, table.showTotals, byName.name, found.items.map((item) => item.name)],
      parts.map((part) => part.address.split('!')[1]),
      [table.columns.count, table.columns.items.map((column) => column.name), city.values],
    ];
  });
  expect(plain(read)).toEqual([
    ['Programs', false, 'Programs', ['Programs']],
    ['B2:C4', 'B2:C2', 'B3:C4'],
    [2, ['Program', 'City'], [['Rome'], ['Oslo']]],
  ]);
});

test('header cells become unique text', async () => {
  const headers = await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:D2').values = [
      ['Name', 'name', 2025, ''],
      [1, 2, 3, 4],
    ];
    const table = sheet.tables.add('A1:D2', true);
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    header.getCell(0, 1).values = [['Name']];
    header.load('values');
    table.columns.load('items/name');
    await context.sync();
    return [header.values[0], table.columns.items.map((column) => column.name)];
  });
  expect(plain(headers)).toEqual([
    ['Name', 'Name2', '2025', 'Column4'],
    ['Name', 'Name2', '2025', 'Column4'],
  ]);
});

test('a column added at the end has its name, and its values when they are given', async () => {
  const read = await onNewSheet(async (sheet, context) => {
    const table = filled(sheet);
    const plainColumn = table.columns.add(undefined, undefined, 'Bucket');
    const valued = table.columns.add(undefined, [['Why'], ['a'], ['b']]);
    plainColumn.load('name,index');
    valued.load('name,values');
    const range = table.getRange().load('address');
    await context.sync();
    plainColumn.getDataBodyRange().values = [['Reach'], ['Safety']];
    const column = plainColumn.getRange().load('values,address');
    await context.sync();
    return [plainColumn.name, valued.name, valued.values, range.address.split('!')[1], column.values];
  });
  expect(plain(read)).toEqual([
    'Bucket',
    'Why',
    [['Why'], ['a'], ['b']],
    'B2:E4',
    [['Bucket'], ['Reach'], ['Safety']],
  ]);
});

test('a column is renamed through its header, and the last one can be deleted', async () => {
  const read = await onNewSheet(async (sheet, context) => {
    const table = filled(sheet);
    table.columns.getItem('City').name = 'Town';
    const header = sheet.getRange('C2').load('values');
    await context.sync();
    table.columns.getItem('Town').delete();
    const range = table.getRange().load('address');
    const left = sheet.getRange('C2:C4').load('values');
    await context.sync();
    return [header.values, range.address.split('!')[1], left.values];
  });
  expect(plain(read)).toEqual([[['Town']], 'B2:B4', [[''], [''], ['']]]);
});

test('what stands beside a table moves when columns come and go', async () => {
  const read = await onNewSheet(async (sheet, context): Promise<unknown> => {
    const table = filled(sheet);
    sheet.getRange('D3').values = [['beside']];
    table.columns.add(undefined, undefined, 'Bucket');
    table.load('name');
    const moved = sheet.getRange('D2:E3').load('values');
    await context.sync();
    table.columns.getItem('City').delete();
    table.columns.load('items/name');
    const range = table.getRange().load('address,values');
    const back = sheet.getRange('D3').load('values');
    await context.sync();
    const names = table.columns.items.map((column) => column.name);
    return [moved.values, names, range.address.split('!')[1], range.values[0], back.values];
  });
  expect(plain(read)).toEqual([
    [
      ['Bucket', ''],
      ['', 'beside'],
    ],
    ['Program', 'Bucket'],
    'B2:C4',
    ['Program', 'Bucket'],
    [['beside']],
  ]);
});

test('tables may not overlap', async () => {
  const error = await refusal(
    onNewSheet(async (sheet, context) => {
      filled(sheet);
      sheet.tables.add('C4:D6', true);
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('resizing a table is above the announced set', async () => {
  const error = await refusal(
    onNewSheet(async (sheet, context) => {
      filled(sheet).resize('B2:D4');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
});

test('formulas refer to a table by its name', async () => {
  const value = await onNewSheet(async (sheet, context): Promise<unknown> => {
    const table = filled(sheet);
    table.name = 'Counted';
    const cell = sheet.getRange('G1');
    cell.formulas = [['=COUNTA(Counted[City])']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0];
  });
  expect(value).toBe(2);
});

test('converted to a range, a table leaves its cells', async () => {
  const read = await onNewSheet(async (sheet, context) => {
    const range = filled(sheet).convertToRange().load('values');
    const count = sheet.tables.getCount();
    await context.sync();
    return [count.value, range.values[0]];
  });
  expect(plain(read)).toEqual([0, ['Program', 'City']]);
});
