import { expect, it } from 'vitest';
import { classify, columnIn, open, sheetIn } from './openList';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

const HEADER = ['Program', 'Specialty', 'Type', 'Typical Step 2'];
const ROWS = [
  ['Lakeshore University', 'IM', '', ''],
  ['Bluewater Hospital', 'IM', 'see website', ''],
  ['Mesa Clinic', 'IM', 'Community', ''],
  ['Ashby Hospital', 'IM', '', 'about average'],
];
const grid = [HEADER, ...ROWS];
const list = sheetOf('List', grid);
const at = (index: number) => ({ index, program: ROWS[index]?.[0] ?? '' });
const labels = (addin: Awaited<ReturnType<typeof open>>) => columnIn(addin, 'List', 4).slice(1);

it('settles rows by answers that stand in columns of ours, and three runs keep them', async () => {
  const addin = await open(bookOf(list));
  await classify(addin);
  expect(labels(addin)).toEqual(['?', '?', 'Realistic', '?']);
  const outcome = await addin.backstop.writeAnswers([
    { ...at(0), kind: 'university' },
    { ...at(1), kind: 'new', location: 'less-desired' },
    { ...at(3), score: '200-210', cutoff: '215' },
  ]);
  expect(structuredClone(outcome)).toMatchObject({
    ok: true,
    value: { columnsAdded: ['Kind', 'Location', 'Score', 'Cutoff'] },
  });
  expect(await classify(addin)).toMatchObject({ ok: true });
  expect(labels(addin)).toEqual(['Realistic', 'Safety', 'Realistic', 'Safety']);
  const kept = [...cellsOf(sheetIn(addin, 'List'))].filter(([key]) => Number(key.split(',')[1]) < 4);
  expect(new Map(kept)).toEqual(cellsOf(list));
  expect([7, 8, 9, 10].map((column) => columnIn(addin, 'List', column))).toEqual([
    ['Kind (Backstop)', 'university', 'new', '', ''],
    ['Location (Backstop)', '', 'less-desired', '', ''],
    ['Typical Step 2 (Backstop)', '', '', '', '200-210'],
    ['Cutoff (Backstop)', '', '', '', 215],
  ]);
  const after = addin.book.data();
  for (const run of [1, 2, 3]) {
    expect([run, await classify(addin)]).toMatchObject([run, { ok: true, value: { written: { cells: 0 } } }]);
    expect(addin.book.data()).toEqual(after);
  }
});

it('lets the list’s own cell win as soon as it can be read', async () => {
  const addin = await open(bookOf(list));
  await classify(addin);
  await addin.backstop.writeAnswers([{ ...at(0), kind: 'community' }]);
  addin.book.sheet('List')?.write({ row: 1, column: 3, rows: 1, columns: 1 }, [[270]]);
  await classify(addin);
  expect(labels(addin)[0]).toBe('Reach');
});

it('says of an answer that cannot be read that it cannot, and clears the doubt once it can', async () => {
  const addin = await open(bookOf(list));
  await classify(addin);
  await addin.backstop.writeAnswers([{ ...at(1), kind: 'new' }]);
  addin.book.sheet('List')?.write({ row: 2, column: 7, rows: 1, columns: 1 }, [['nonsense']]);
  await classify(addin);
  expect(columnIn(addin, 'List', 5)[2]).toContain('Kind (Backstop) “nonsense”');
  await addin.backstop.writeAnswers([{ ...at(1), kind: 'new' }]);
  await classify(addin);
  expect(columnIn(addin, 'List', 5)[2]).not.toContain('Could not read');
});

it('takes an answer back together with the run that followed from it', async () => {
  const addin = await open(bookOf(list));
  await classify(addin);
  const before = addin.book.data();
  const given = await addin.backstop.writeAnswers([{ ...at(0), kind: 'university' }]);
  const run = await addin.backstop.classifyList({
    profile: { step2: 240, status: 'first', anchors: false },
    today: new Date(2026, 10, 23),
  });
  if (!given.ok || !run.ok) throw new Error('refused');
  await addin.backstop.undoLastRun([given.value.undo, run.value.undo]);
  await addin.book.calculate();
  expect(addin.book.data()).toEqual(before);
});

it.each([
  ['a score that cannot be read', { ...at(0), score: 'high' }, '“high” is not a program’s score'],
  ['a cutoff that is a range', { ...at(0), cutoff: '220-230' }, '“220-230” is not a program’s score'],
  ['a row that is not where it was', { ...at(0), program: 'Another', score: '240' }, 'changed'],
] as const)('refuses %s and changes nothing', async (_, answer, sentence) => {
  const addin = await open(bookOf(list));
  await classify(addin);
  const before = addin.book.data();
  const outcome = await addin.backstop.writeAnswers([answer]);
  expect(outcome.ok ? '' : addin.backstop.explain(outcome.problem)).toContain(sentence);
  expect(addin.book.data()).toEqual(before);
});
