import { expect, it } from 'vitest';
import type { BookData } from '../../src/host/book/bookData';
import { HEADER, inventedRows } from './inventedList';
import { open, profile, today } from './openList';
import { bookOf, sheetOf, table } from './sheetOf';
import type { OpenAddin } from '../../src/cli/openAddin';
import type { ClassifyRequest } from '../../src/workbook/classifyList';

const note = { who: 'Dr. Lee', when: new Date(2026, 10, 28), why: '' };
const grid = [HEADER, ...inventedRows(8)];
const wide = grid.map((line, index) => [...line, '', '', '', '', index === 3 ? 'keep me' : '']);

/** One run, and what takes it back. */
async function run(addin: OpenAddin, request: Partial<ClassifyRequest> = {}) {
  const outcome = await addin.backstop.classifyList({ profile, today, ...request });
  if (!outcome.ok) throw new Error(addin.backstop.explain(outcome.problem));
  await addin.book.calculate();
  return outcome.value.undo;
}

/** A list of names has no order. */
const named = (data: BookData): BookData => ({
  ...data,
  names: [...data.names].sort((one, other) => one.name.localeCompare(other.name)),
});

const list = sheetOf('List', grid);
const workbooks: readonly (readonly [string, BookData])[] = [
  ['a range', bookOf(list, sheetOf('Other', [['mine']]))],
  ['a table', bookOf(sheetOf('List', grid, { tables: [table('Programs', HEADER, 8)] }))],
  [
    'a table that could grow only so far',
    bookOf(sheetOf('List', wide, { tables: [table('Programs', HEADER, 8)] })),
  ],
];

it.each(workbooks)('takes a first run back from %s: the whole workbook is as before', async (_, data) => {
  const addin = await open(data);
  const before = addin.book.data();
  const undo = await run(addin);
  expect(addin.book.data()).not.toEqual(before);
  expect((await addin.backstop.undoLastRun([undo])).ok).toBe(true);
  expect(addin.book.data()).toEqual(before);
});

it('takes a later run back and leaves the run before it', async () => {
  const addin = await open(bookOf(list));
  await run(addin);
  const before = addin.book.data();
  const undo = await run(addin, { profile: { ...profile, step2: 228 } });
  expect(addin.book.data()).not.toEqual(before);
  await addin.backstop.undoLastRun([undo]);
  await addin.book.calculate();
  expect(addin.book.data()).toEqual(before);
});

it('takes a run back that found more rows and another specialty, and keeps what was typed since', async () => {
  const addin = await open(bookOf(list));
  await run(addin);
  const sheet = addin.book.sheet('List');
  sheet?.write({ row: 9, column: 0, rows: 1, columns: 5 }, [
    ['Ashby Hospital', 'Derm', 'NY', 'Community', 240],
  ]);
  await addin.book.calculate();
  const before = addin.book.data();
  const undo = await run(addin);
  expect(addin.book.data()).not.toEqual(before);
  await addin.backstop.undoLastRun([undo]);
  await addin.book.calculate();
  expect(named(addin.book.data())).toEqual(named(before));
  const again = await run(addin);
  sheet?.write({ row: 2, column: 6, rows: 1, columns: 1 }, [['typed since']]);
  await addin.backstop.undoLastRun([again]);
  expect(addin.book.data().sheets[0]?.cells.get(2)?.get(6)?.value).toBe('typed since');
});

it('takes overrides back with the column that was added for them, together with the run after them', async () => {
  const addin = await open(bookOf(list));
  await run(addin);
  const before = addin.book.data();
  const given = await addin.backstop.writeOverrides(
    [{ index: 1, program: 'Invented Hospital 2', bucket: 'Reach' }],
    note,
  );
  if (!given.ok) throw new Error('refused');
  const undo = await run(addin, { profile: { ...profile, step2: 228 } });
  await addin.backstop.undoLastRun([given.value.undo, undo]);
  await addin.book.calculate();
  expect(addin.book.data()).toEqual(before);
});

it('refuses when the list was sorted since, and changes nothing', async () => {
  const addin = await open(bookOf(list));
  const undo = await run(addin);
  addin.book
    .sheet('List')
    ?.write({ row: 1, column: 0, rows: 2, columns: 1 }, [['Invented Hospital 2'], ['Invented Hospital 1']]);
  const before = addin.book.data();
  const outcome = await addin.backstop.undoLastRun([undo]);
  expect(outcome.ok ? '' : addin.backstop.explain(outcome.problem)).toContain('sorted or labeled anew since');
  expect(addin.book.data()).toEqual(before);
});

it('leaves the workbook as it was when a run is cancelled while its last request is on the way', async () => {
  const addin = await open(bookOf(list));
  const before = addin.book.data();
  const stop = new AbortController();
  const outcome = await addin.backstop.classifyList({
    profile,
    today,
    signal: stop.signal,
    onProgress: (done, of) => done === of && stop.abort(),
  });
  expect(structuredClone(outcome)).toEqual({ ok: false, problem: { code: 'cancelled' } });
  expect(addin.book.data()).toEqual(before);
});
