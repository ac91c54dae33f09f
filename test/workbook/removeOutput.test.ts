import { expect, it } from 'vitest';
import type { BookData } from '../../src/host/book/bookData';
import { HEADER, inventedRows } from './inventedList';
import { classify, open, profile, sheetIn } from './openList';
import { bookOf, cellsOf, sheetOf, table } from './sheetOf';

const note = { who: 'Dr. Lee', when: new Date(2026, 10, 28), why: 'knows the program' };
const override = [{ index: 1, program: 'Invented Hospital 2', bucket: 'Safety' }] as const;
const grid = [HEADER, ...inventedRows(8)];
const wide = grid.map((line, index) => [...line, '', '', '', '', index === 3 ? 'keep me' : '']);
const other = sheetOf('Other', [['mine', 1]]);
const styled = sheetOf('List', grid, {
  columnWidths: new Map([
    [0, 120],
    [7, 33],
  ]),
  conditionalFormats: [
    {
      id: 'theirs',
      areas: [{ row: 1, column: 0, rows: 8, columns: 20 }],
      priority: 1,
      rule: { kind: 'formula', formula: '=$A2="x"' },
      format: { fill: '#FFEE00' },
    },
  ],
});

/** A number says only which conditional format comes before which, and ours push the user's down while they are there. */
const ranked = (data: BookData): BookData => ({
  ...data,
  sheets: data.sheets.map((sheet) => {
    const priorities = sheet.conditionalFormats.map(({ priority }) => priority).sort((a, b) => a - b);
    const formats = sheet.conditionalFormats.map((each) => ({
      ...each,
      priority: priorities.indexOf(each.priority),
    }));
    return { ...sheet, conditionalFormats: formats };
  }),
});

const workbooks: readonly (readonly [string, BookData])[] = [
  ['a range', bookOf(sheetOf('List', grid), other)],
  ['a range whose free columns have widths and colours of their own', bookOf(styled, other)],
  ['a table', bookOf(sheetOf('List', grid, { tables: [table('Programs', HEADER, 8)] }), other)],
  [
    'a table that could grow only so far',
    bookOf(sheetOf('List', wide, { tables: [table('Programs', HEADER, 8)] }), other),
  ],
];

it.each(workbooks)(
  'takes everything away again from %s: the whole workbook is as before',
  async (_, data) => {
    const addin = await open(data);
    const before = addin.book.data();
    await classify(addin);
    await addin.backstop.writeProfile(profile);
    await addin.backstop.writeOverrides(override, note, { sheet: 'List' });
    expect(addin.book.data()).not.toEqual(before);
    const outcome = await addin.backstop.removeOutput({ keepInputs: false });
    expect(structuredClone(outcome)).toEqual({
      ok: true,
      value: { sheets: ['Backstop Summary', 'Backstop Profile'], columns: 4 },
    });
    expect(ranked(addin.book.data())).toEqual(ranked(before));
  },
);

it('keeps the profile and the corrected columns when asked to, and classifies again from there', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await addin.backstop.rememberMapping('list', 'A1:G9', { 6: null });
  await classify(addin);
  await addin.backstop.writeProfile(profile);
  await addin.backstop.removeOutput({ keepInputs: true });
  expect(addin.book.data().sheets.map(({ name }) => name)).toEqual(['List', 'Backstop Profile']);
  expect(cellsOf(sheetIn(addin, 'List'))).toEqual(cellsOf(sheetOf('List', grid)));
  expect(structuredClone(await addin.backstop.readProfile())).toMatchObject({
    ok: true,
    value: { step2: 240 },
  });
  expect(JSON.parse(addin.book.data().settings.get('backstop') ?? '')).toMatchObject({
    mappings: [{ mapping: { 6: null } }],
  });
  expect(await classify(addin)).toMatchObject({ ok: true, value: { written: { columnsAdded: true } } });
});

it('finds its columns when the names are lost, and when the list itself is not one any more', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  const nameless = await open({ ...addin.book.data(), names: [] });
  await nameless.backstop.removeOutput({ keepInputs: false });
  expect(cellsOf(sheetIn(nameless, 'List'))).toEqual(cellsOf(sheetOf('List', grid)));

  addin.book.sheet('List')?.write({ row: 0, column: 0, rows: 1, columns: 7 }, [['', '', '', '', '', '', '']]);
  await addin.backstop.removeOutput({ keepInputs: false });
  const left = cellsOf(sheetIn(addin, 'List'));
  expect([...left.keys()].filter((key) => Number(key.split(',')[1]) > 6)).toEqual([]);
});

it('keeps columns of the user that came to stand between and after ours', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  const sheet = addin.book.sheet('List');
  sheet?.insert('columns', 8, 1);
  sheet?.write({ row: 0, column: 8, rows: 2, columns: 1 }, [['Mine'], ['between']]);
  sheet?.write({ row: 0, column: 11, rows: 2, columns: 1 }, [['Mine too'], ['after']]);
  await addin.backstop.removeOutput({ keepInputs: false });
  const left = cellsOf(sheetIn(addin, 'List'));
  expect([...left].filter(([key]) => Number(key.split(',')[1]) > 6)).toEqual([
    ['0,8', 'Mine'],
    ['0,11', 'Mine too'],
    ['1,8', 'between'],
    ['1,11', 'after'],
  ]);
});

it('refuses while a sheet with its columns is protected, and changes nothing', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  const data = addin.book.data();
  const locked = await open({
    ...data,
    sheets: data.sheets.map((sheet) => (sheet.name === 'List' ? { ...sheet, protected: true } : sheet)),
  });
  const before = locked.book.data();
  const outcome = await locked.backstop.removeOutput({ keepInputs: false });
  expect(structuredClone(outcome)).toEqual({
    ok: false,
    problem: { code: 'sheet-protected', sheet: 'List' },
  });
  expect(locked.book.data()).toEqual(before);
});

it('changes nothing in a workbook that holds nothing of ours', async () => {
  const addin = await open(bookOf(sheetOf('List', grid), other));
  const before = addin.book.data();
  const outcome = await addin.backstop.removeOutput({ keepInputs: false });
  expect(structuredClone(outcome)).toEqual({ ok: true, value: { sheets: [], columns: 0 } });
  expect(addin.book.data()).toEqual(before);
});
