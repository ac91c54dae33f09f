import { expect, it } from 'vitest';
import type { OverrideRow } from '../../src/workbook/writeOverrides';
import { HEADER, inventedRows } from './inventedList';
import { classify, columnIn, open, sheetIn } from './openList';
import { bookOf, cellsOf, sheetOf, table } from './sheetOf';

const note = { who: 'Dr. Lee', when: new Date(2026, 10, 28), why: 'knows the program' };
const NOTE = 'Dr. Lee, 2026-11-28: knows the program';
const row = (index: number, bucket: OverrideRow['bucket']): OverrideRow => ({
  index,
  program: `Invented Hospital ${index + 1}`,
  bucket,
});
const grid = [HEADER, ...inventedRows(8)];

it('writes who, when and why into a column of its own, and three runs change neither', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  const before = cellsOf(sheetIn(addin, 'List'));
  const outcome = await addin.backstop.writeOverrides([row(1, 'Safety'), row(4, 'Reach')], note);
  expect(structuredClone(outcome)).toMatchObject({ ok: true, value: { cells: 5, columnsAdded: ['Note'] } });
  await addin.book.calculate();
  const after = addin.book.data();
  expect([...cellsOf(sheetIn(addin, 'List'))].filter(([key, value]) => before.get(key) !== value)).toEqual([
    ['0,10', 'Override note (Backstop)'],
    ['2,9', 'Safety'],
    ['2,10', NOTE],
    ['5,9', 'Reach'],
    ['5,10', NOTE],
  ]);
  for (const run of [1, 2, 3]) {
    expect([run, await classify(addin)]).toMatchObject([run, { ok: true, value: { written: { cells: 0 } } }]);
    expect(addin.book.data()).toEqual(after);
  }
});

it('takes an override back with its note, and writes nothing that is already so', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  await addin.backstop.writeOverrides([row(1, 'Safety')], note);
  const again = await addin.backstop.writeOverrides([row(1, 'Safety')], note);
  expect(structuredClone(again)).toMatchObject({ ok: true, value: { cells: 0, columnsAdded: [] } });
  const back = await addin.backstop.writeOverrides([row(1, '')], note);
  expect(structuredClone(back)).toMatchObject({ ok: true, value: { cells: 2, columnsAdded: [] } });
  expect(columnIn(addin, 'List', 9)).toEqual(['Override', ...Array.from({ length: 8 }, () => '')]);
});

it('counts an override in the summary at once, and gives a reason of its own to a row that has one', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  const reaches = () => {
    const cells = [...sheetIn(addin, 'Backstop Summary').cells.values()];
    const at = cells.findIndex((line) => line.get(0)?.value === 'Labels in the list');
    return cells.slice(at + 2, at + 5).map((line) => line.get(2)?.value);
  };
  expect(reaches()).toEqual([0, 0, 0]);
  const rows = [row(0, 'Reach'), { ...row(1, 'Reach'), why: 'I rotated there' }, row(2, 'Reach')];
  await addin.backstop.writeOverrides(rows, note);
  await addin.book.calculate();
  expect(reaches()).toEqual([2, 1, 0]);
  expect(columnIn(addin, 'List', 10)).toContain('Dr. Lee, 2026-11-28: I rotated there');
});

it('adds the column to a table that holds ours, and beside one that cannot grow without shifting', async () => {
  const inTable = await open(bookOf(sheetOf('List', grid, { tables: [table('Programs', HEADER, 8)] })));
  await classify(inTable);
  await inTable.backstop.writeOverrides([row(0, 'Reach')], note);
  expect(sheetIn(inTable, 'List').tables[0]?.columns.slice(-2)).toEqual([
    'Override',
    'Override note (Backstop)',
  ]);
  expect(await classify(inTable)).toMatchObject({ ok: true, value: { written: { cells: 0 } } });

  const wide = grid.map((line, index) => [...line, '', '', '', 'taken', index === 3 ? 'keep me' : '']);
  const beside = await open(bookOf(sheetOf('List', wide)));
  await classify(beside);
  const kept = cellsOf(sheetOf('List', wide));
  await beside.backstop.writeOverrides([row(0, 'Reach')], note);
  const now = cellsOf(sheetIn(beside, 'List'));
  for (const [key, value] of kept) expect([key, now.get(key)]).toEqual([key, value]);
});

it('finds the column by its mark when the names are lost', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  await addin.backstop.writeOverrides([row(1, 'Safety')], note);
  const nameless = await open({ ...addin.book.data(), names: [] });
  await classify(nameless);
  await nameless.backstop.writeOverrides([row(2, 'Safety')], note);
  expect(columnIn(nameless, 'List', 10)).toEqual([
    'Override note (Backstop)',
    '',
    NOTE,
    NOTE,
    '',
    '',
    '',
    '',
    '',
  ]);
});

it('takes text that looks like a formula as text', async () => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  await classify(addin);
  await addin.backstop.writeOverrides([row(1, 'Safety')], { ...note, who: '=HYPERLINK("x")' });
  const written = sheetIn(addin, 'List').cells.get(2)?.get(10);
  expect(written).toMatchObject({ value: '=HYPERLINK("x"), 2026-11-28: knows the program' });
  expect(written?.formula).toBeUndefined();
});

it.each([
  ['a list that was never classified', false, [row(0, 'Reach')], note, 'has no Override column yet'],
  ['a row that is not where it was', true, [{ ...row(0, 'Reach'), program: 'Another' }], note, 'changed'],
  ['a row beyond the list', true, [row(80, 'Reach')], note, 'changed'],
  ['nobody', true, [row(0, 'Reach')], { ...note, who: ' ' }, 'needs the name of the person'],
] as const)('refuses %s and changes nothing', async (_, classified, rows, said, sentence) => {
  const addin = await open(bookOf(sheetOf('List', grid)));
  if (classified) await classify(addin);
  const before = addin.book.data();
  const outcome = await addin.backstop.writeOverrides(rows, said);
  expect(outcome.ok ? '' : addin.backstop.explain(outcome.problem)).toContain(sentence);
  expect(addin.book.data()).toEqual(before);
});

it('writes to the list of another sheet without bringing it to the front', async () => {
  const other = sheetOf('Other', [['mine']]);
  const addin = await open(bookOf(sheetOf('List', grid), other));
  await classify(addin);
  await addin.backstop.showSheet('Other');
  const outcome = await addin.backstop.writeOverrides([row(1, 'Safety')], note, { sheet: 'List' });
  expect(outcome.ok).toBe(true);
  expect(addin.book.data().activeSheetId).toBe('other');
  const missing = await addin.backstop.writeOverrides([row(1, 'Safety')], note, { sheet: 'Gone' });
  expect(structuredClone(missing)).toMatchObject({ ok: false, problem: { code: 'sheet-missing' } });
});
