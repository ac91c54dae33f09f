import { afterEach, expect, it } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import type { BookData } from '../../src/host/book/bookData';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

const opened: OpenAddin[] = [];
afterEach(() => {
  for (const addin of opened.splice(0)) addin.end();
});

const LIST = sheetOf('List', [['Program'], ['Northmoor']]);
async function open(data: BookData = bookOf(LIST)): Promise<OpenAddin> {
  const addin = await openAddin(data);
  opened.push(addin);
  return addin;
}
const keep = async (addin: OpenAddin, ...given: Parameters<OpenAddin['backstop']['keepDecision']>) =>
  structuredClone(await addin.backstop.keepDecision(...given));
const read = async (addin: OpenAddin) => structuredClone(await addin.backstop.readDecisions());
const cells = (addin: OpenAddin, name = 'Backstop Decisions') => {
  const found = addin.book.data().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return cellsOf(found);
};
const write = (addin: OpenAddin, row: number, column: number, value: string | number) =>
  addin.book.sheet('Backstop Decisions')?.write({ row, column, rows: 1, columns: 1 }, [[value]]);

it('has no answers, and makes no sheet, until one is kept', async () => {
  const addin = await open();
  expect(await read(addin)).toEqual({ ok: true, value: { answers: {}, figures: {} } });
  expect(await keep(addin, 'burned out', undefined)).toEqual({ ok: true, value: 0 });
  expect(addin.book.sheets()).toHaveLength(1);
});

it('keeps answers, numbers and the decision, reads them back, and writes nothing twice', async () => {
  const addin = await open();
  const list = cells(addin, 'List');
  expect(await keep(addin, 'burned out', 'no')).toEqual({ ok: true, value: 1 });
  await keep(addin, 'years since graduation', 1.5);
  await keep(addin, 'decision', 'pivot');
  await keep(addin, 'backup Neurology: fit', 'yes');
  expect(await read(addin)).toEqual({
    ok: true,
    value: {
      answers: { 'burned out': 'no', 'backup Neurology: fit': 'yes' },
      figures: { 'years since graduation': 1.5 },
      choice: 'pivot',
    },
  });
  const before = cells(addin);
  expect([...before.values()]).toContain('R-309');
  expect(await keep(addin, 'burned out', 'no')).toEqual({ ok: true, value: 0 });
  expect(cells(addin)).toEqual(before);
  expect(cells(addin, 'List')).toEqual(list);
});

it('keeps what was looked up for a field, ratings and words, each with its rule, and words as words', async () => {
  const addin = await open();
  await keep(addin, 'field PM&R: positions', 520);
  await keep(addin, 'field PM&R: places filled', 98.5);
  await keep(addin, 'field PM&R: year', 2025);
  await keep(addin, 'backup PM&R: skills rating', 'moderate');
  await keep(addin, 'loved 1', '=1+1');
  await keep(addin, 'backup PM&R: note', 'May 5');
  await keep(addin, 'date: second field added', '2027-09-15');
  expect(await read(addin)).toEqual({
    ok: true,
    value: {
      answers: {},
      figures: {
        'field PM&R: positions': 520,
        'field PM&R: places filled': 98.5,
        'field PM&R: year': 2025,
      },
      words: {
        'backup PM&R: skills rating': 'moderate',
        'loved 1': '=1+1',
        'backup PM&R: note': 'May 5',
        'date: second field added': '2027-09-15',
      },
    },
  });
  const written = [...cells(addin).values()];
  expect(written).toEqual(expect.arrayContaining(['PM&R: positions offered', 'R-204', 'R-113', 'R-217']));
  expect(await keep(addin, 'loved 1', '=1+1')).toEqual({ ok: true, value: 0 });
  await keep(addin, 'loved 1', undefined);
  expect(await read(addin)).not.toMatchObject({ value: { words: { 'loved 1': '=1+1' } } });
});

it.for([
  ['field PM&R: places filled', 0.98],
  ['field PM&R: places filled', 101],
  ['field PM&R: positions', 2.5],
  ['field PM&R: year', 98],
] as const)('refuses %s of %d rather than guess at it', async ([key, value]) => {
  const addin = await open();
  await keep(addin, key, value);
  expect(await read(addin)).toMatchObject({ ok: false, problem: { code: 'number-not-meant' } });
});

it('changes one cell for a new answer and leaves a person’s own cells alone', async () => {
  const addin = await open();
  await keep(addin, 'burned out', 'no');
  await keep(addin, 'money presses', 'yes');
  write(addin, 4, 7, 'my own note');
  const before = new Map(cells(addin));
  await keep(addin, 'burned out', 'yes');
  expect(cells(addin)).toEqual(before.set('4,1', 'yes'));
  await keep(addin, 'burned out', undefined);
  before.delete('4,1');
  expect(cells(addin)).toEqual(before);
  expect(await read(addin)).toMatchObject({ value: { answers: { 'money presses': 'yes' } } });
});

it('finds its rows again when a person inserts rows and columns', async () => {
  const addin = await open();
  await keep(addin, 'burned out', 'no');
  addin.book.sheet('Backstop Decisions')?.insert('rows', 0, 2);
  addin.book.sheet('Backstop Decisions')?.insert('columns', 1, 1);
  await keep(addin, 'burned out', 'yes');
  await keep(addin, 'free to move', 'unknown');
  expect(await read(addin)).toMatchObject({
    value: { answers: { 'burned out': 'yes', 'free to move': 'unknown' } },
  });
});

it('tells of an answer that a person types, and takes a word that is neither yes nor no for unknown', async () => {
  const addin = await open();
  await keep(addin, 'burned out', 'no');
  const heard: unknown[] = [];
  const stop = await addin.backstop.onDecisionsChanged((outcome) => heard.push(structuredClone(outcome)));
  write(addin, 4, 1, 'perhaps');
  await expect
    .poll(() => heard.at(-1), { timeout: 10_000 })
    .toEqual({ ok: true, value: { answers: { 'burned out': 'unknown' }, figures: {} } });
  await stop();
});

it('refuses a number and a decision that cannot be meant, with what stands there', async () => {
  const addin = await open();
  await keep(addin, 'years since graduation', 2);
  write(addin, 4, 1, 2019);
  expect(await read(addin)).toMatchObject({
    ok: false,
    problem: { code: 'number-not-meant', given: '2019' },
  });
  write(addin, 4, 1, 2);
  await keep(addin, 'decision', 'pivot');
  write(addin, 5, 1, 'both');
  expect(await read(addin)).toMatchObject({ ok: false, problem: { code: 'choice-unknown', given: 'both' } });
});

it('refuses a sheet of that name that is none of ours, and a protected one, and changes nothing', async () => {
  const foreign = await open(bookOf(LIST, sheetOf('Backstop Decisions', [['Mine']])));
  expect(await keep(foreign, 'burned out', 'no')).toMatchObject({ problem: { code: 'sheet-not-ours' } });
  expect([...cells(foreign).values()]).toEqual(['Mine']);
  const rows = [
    ['Backstop Decisions'],
    ['What you answered on the Decide screen. Change an answer here or there.'],
    ['Question', 'Answer', 'Rule', 'Source', 'Key'],
  ];
  const locked = await open(bookOf(LIST, sheetOf('Backstop Decisions', rows, { protected: true })));
  expect(await keep(locked, 'burned out', 'no')).toMatchObject({ problem: { code: 'sheet-protected' } });
  expect(cells(locked).size).toBe(7);
});
