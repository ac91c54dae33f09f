import { beforeAll, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

test('sheets are added, found by name without regard to case, renamed and deleted', async () => {
  const names = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('My list');
    const sheet = worksheets.getItem('MY LIST');
    sheet.name = 'Other list';
    sheet.tabColor = '#00B050';
    const range = sheet.getRange('A1').load('address');
    worksheets.load('items/name');
    const count = worksheets.getCount();
    await context.sync();
    sheet.delete();
    const gone = worksheets.getItemOrNullObject('Other list');
    await context.sync();
    return [worksheets.items.map((item) => item.name), range.address, count.value, gone.isNullObject];
  });
  expect(plain(names)).toEqual([['Sheet1', 'Other list'], "'Other list'!A1", 2, true]);
});

test('a sheet with a name that is taken is ItemAlreadyExists', async () => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.add('sheet1');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemAlreadyExists');
});

test.each(['a/b', '', 'x'.repeat(32), "'quoted'"])('the sheet name %j is refused', async (name) => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = name;
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('the only visible sheet can be neither hidden nor deleted', async () => {
  const hidden = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    }),
  );
  expect(hidden.code).toBe('InvalidOperation');
  const deleted = await refusal(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    }),
  );
  expect(deleted.code).toBe('InvalidOperation');
});

test('frozen panes are told as a range', async () => {
  const frozen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.freezePanes.freezeRows(2);
    const range = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [range.address, none.isNullObject];
  });
  expect(frozen).toEqual(['Sheet1!1:2', true]);
});

test('names are found in the workbook, follow their formula, and hide', async () => {
  const read = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B4').values = [[251]];
    const { names } = context.workbook;
    names.add('Score', sheet.getRange('B4'), 'a comment');
    const item = names.getItem('score').load('name,type,formula,visible,scope,comment');
    const range = names.getItemOrNullObject('Score').getRangeOrNullObject().load('address,values');
    const byName = sheet.getRange('Score').load('address');
    await context.sync();
    item.visible = false;
    item.formula = '=Sheet1!$B$5';
    const moved = item.getRange().load('address');
    item.load('visible');
    await context.sync();
    item.delete();
    const gone = names.getItemOrNullObject('Score');
    await context.sync();
    return [
      [item.name, item.type, item.visible, item.scope, item.comment],
      [range.address, range.values[0]?.[0], byName.address, moved.address, gone.isNullObject],
    ];
  });
  expect(plain(read)).toEqual([
    ['Score', 'Range', false, 'Workbook', 'a comment'],
    ['Sheet1!B4', 251, 'Sheet1!B4', 'Sheet1!B5', true],
  ]);
});

test.each(['1st', 'A1', 'two words', 'R1C1'])('the defined name %j is refused', async (name) => {
  const error = await refusal(
    excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('formulas use a name as soon as it is there', async () => {
  const value = await excel.run(async (context): Promise<unknown> => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D1').values = [[7]];
    context.workbook.names.add('Lucky', sheet.getRange('D1'));
    const cell = sheet.getRange('D2');
    cell.formulas = [['=Lucky*6']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0];
  });
  expect(value).toBe(42);
});

test('while the structure is protected no sheet comes, goes, or changes its name or visibility', async () => {
  const protect = (on: boolean) =>
    excel.run(async (context) => {
      const { protection } = context.workbook;
      if (on) protection.protect();
      else protection.unprotect();
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
  await excel.run(async (context) => {
    context.workbook.worksheets.add('Second');
    await context.sync();
  });
  expect(await protect(true)).toBe(true);
  const changes: readonly ((workbook: Excel.Workbook) => void)[] = [
    (workbook) => void workbook.worksheets.add('Another'),
    (workbook) => workbook.worksheets.getItem('Sheet1').delete(),
    (workbook) => void (workbook.worksheets.getItem('Sheet1').name = 'Other'),
    (workbook) => void (workbook.worksheets.getItem('Sheet1').visibility = 'Hidden'),
    (workbook) => workbook.protection.protect(),
  ];
  const count = async () =>
    excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return plain(sheets.items.map(({ name, visibility }) => [name, visibility]));
    });
  const before = await count();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['written all the same']];
    await context.sync();
  });
  for (const change of changes) {
    const error = await refusal(
      excel.run(async (context) => {
        change(context.workbook);
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  }
  expect(await count()).toEqual(before);
  expect(await protect(false)).toBe(false);
});
