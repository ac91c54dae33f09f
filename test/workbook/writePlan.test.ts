import { afterEach, expect, it } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import type { BookData, SheetData } from '../../src/host/book/bookData';
import { columnNumber } from '../../src/workbook/gridAddress';
import { readDate } from '../../src/domain/dates';
import type { PlanRequest } from '../../src/domain/planRequest';
import { value } from '../domain/values';
import { planApplicant, planToWrite } from './planToWrite';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

const opened: OpenAddin[] = [];
afterEach(() => {
  for (const addin of opened.splice(0)) addin.end();
});

async function open(data: BookData = bookOf(sheetOf('List', [['Program']]))): Promise<OpenAddin> {
  const addin = await openAddin(data);
  opened.push(addin);
  return addin;
}

const day = (text: string) => value(readDate(text));
const request: PlanRequest = {
  ...planToWrite,
  parts: ['first week', 'sprint', 'season', 'well-being'],
};

const write = async (addin: OpenAddin, changes: Partial<PlanRequest> = {}) =>
  structuredClone(await addin.backstop.writePlan({ ...request, ...changes }, planApplicant));
const read = async (addin: OpenAddin) => {
  const plan = structuredClone(await addin.backstop.readPlan());
  if (!plan.ok || !plan.value) throw new Error('no plan');
  return plan.value;
};
const sheet = (addin: OpenAddin): SheetData => {
  const found = addin.book.data().sheets.find(({ name }) => name === 'Backstop Plan');
  if (!found) throw new Error('no plan sheet');
  return found;
};
const rowOf = async (addin: OpenAddin, key: string): Promise<number> => {
  const task = (await read(addin)).tasks.find((each) => each.key === key);
  if (!task) throw new Error(`no task ${key}`);
  return Number(/\d+$/.exec(task.address)?.[0]) - 1;
};
const put = (addin: OpenAddin, row: number, column: string, content: string | number | boolean) =>
  addin.book
    .sheet('Backstop Plan')
    ?.write({ row, column: columnNumber(column), rows: 1, columns: 1 }, [[content]]);
const at = (addin: OpenAddin, row: number, column: string) =>
  cellsOf(sheet(addin)).get(`${row},${columnNumber(column)}`) ?? '';
/** All but the given cells, so that two states can be compared. */
const without = (cells: ReadonlyMap<string, unknown>, ...keys: readonly string[]) =>
  Object.fromEntries([...cells].filter(([key]) => !keys.includes(key)));

it('has no plan, and makes no sheet, until one is written', async () => {
  const addin = await open();
  expect(structuredClone(await addin.backstop.readPlan())).toEqual({ ok: true, value: undefined });
  expect(addin.book.sheets()).toHaveLength(1);
});

it('writes tasks with days, boxes, rules and sources, and reads the same back', async () => {
  const addin = await open();
  const written = await write(addin);
  expect(written).toMatchObject({ ok: true, value: { sheet: 'Backstop Plan', isNew: true, kept: 0 } });
  const { request: stored, tasks } = await read(addin);
  expect(stored).toEqual({ ok: true, value: { ...request, interview: undefined, exam: undefined } });
  expect(written.ok && written.value.rows).toBe(tasks.length);
  expect(tasks.find(({ key }) => key === 'season.letters')).toEqual({
    key: 'season.letters',
    done: 'no',
    due: day('2027-08-11'),
    task: 'Ask for the letters (last call 2027-08-25).',
    part: 'Application season',
    rule: 'R-570',
    source: 'D4:170',
    address: expect.stringMatching(/^'Backstop Plan'!C\d+$/) as string,
  });
  expect(tasks.find(({ key }) => key === 'score story.cause')).toMatchObject({ done: 'unknown' });
  expect(tasks.find(({ key }) => key === 'pivot statement.story')?.task).toMatch(/^1 story/);
});

it('offers yes and no in the box of a task, and unknown as well for a question', async () => {
  const addin = await open();
  await write(addin);
  const ruleAt = async (key: string) => {
    const row = await rowOf(addin, key);
    return addin.book.sheet('Backstop Plan')?.validation({ row, column: 0, rows: 1, columns: 1 })?.rule;
  };
  expect(await ruleAt('season.letters')).toMatchObject({ kind: 'list', source: 'yes,no' });
  expect(await ruleAt('score story.cause')).toMatchObject({ kind: 'list', source: 'yes,no,unknown' });
});

it('leaves every other sheet as it was', async () => {
  const other = sheetOf('Mine', [
    ['a', 1],
    ['', '=B1'],
  ]);
  const addin = await open(bookOf(other));
  const before = cellsOf(addin.book.data().sheets[0]!);
  await write(addin);
  await write(addin, { opening: day('2027-09-29') });
  expect(cellsOf(addin.book.data().sheets[0]!)).toEqual(before);
  expect(addin.book.sheets().map(({ name }) => name)).toEqual(['Mine', 'Backstop Plan']);
});

it('changes no cell when the same plan is written again', async () => {
  const addin = await open();
  await write(addin);
  const before = cellsOf(sheet(addin));
  expect(await write(addin)).toMatchObject({ ok: true, value: { isNew: false, cells: 0 } });
  expect(cellsOf(sheet(addin))).toEqual(before);
});

it('keeps ticks, notes and rows of the person when dates move, and changes nothing but those dates', async () => {
  const addin = await open();
  await write(addin);
  const letters = await rowOf(addin, 'season.letters');
  const end = sheet(addin).cells.size + 6;
  put(addin, letters, 'A', 'yes');
  put(addin, letters, 'E', 'Dr. Lee said yes');
  put(addin, end, 'A', 'no');
  put(addin, end, 'B', day('2027-05-01'));
  put(addin, end, 'C', 'Call my aunt');
  put(addin, letters + 1, 'N', 'a remark of mine');
  const before = cellsOf(sheet(addin));
  expect(await write(addin, { opening: day('2027-09-29') })).toMatchObject({ ok: true, value: { kept: 0 } });
  const after = cellsOf(sheet(addin));
  const moved = [...after].filter(([key, cell]) => before.get(key) !== cell).map(([key]) => key);
  expect(without(after, ...moved)).toEqual(without(before, ...moved));
  const columns = new Set(moved.map((key) => key.split(',')[1]));
  // B and C are day and text of our rows, where the last call stands; K is what the plan was written for.
  expect([...columns].sort()).toEqual(['1', '10', '2']);
  expect(at(addin, letters, 'A')).toBe('yes');
  expect(at(addin, letters, 'B')).toBe(day('2027-08-18'));
  expect(at(addin, letters, 'E')).toBe('Dr. Lee said yes');
  const { tasks } = await read(addin);
  expect(tasks.find(({ task }) => task === 'Call my aunt')).toMatchObject({
    key: '',
    due: day('2027-05-01'),
  });
});

it('finds its rows after the person has sorted and moved them', async () => {
  const addin = await open();
  await write(addin);
  addin.book.sheet('Backstop Plan')?.insert('rows', 6, 2);
  addin.book.sheet('Backstop Plan')?.insert('columns', 2, 1);
  const before = cellsOf(sheet(addin));
  expect(await write(addin)).toMatchObject({ ok: true, value: { cells: 0 } });
  expect(cellsOf(sheet(addin))).toEqual(before);
});

it('gives the row of a task that left the plan to a new one, and keeps one that was ticked', async () => {
  const addin = await open();
  await write(addin);
  const ticked = await rowOf(addin, 'sprint.page');
  put(addin, ticked, 'A', 'yes');
  const outcome = await write(addin, { parts: ['first week', 'season', 'months'] });
  expect(outcome).toMatchObject({ ok: true, value: { kept: 1 } });
  const { tasks } = await read(addin);
  const keys = tasks.map(({ key }) => key);
  expect(keys).not.toContain('sprint.meetings');
  expect(keys.filter((key) => key === 'months.niches')).toHaveLength(1);
  expect(tasks.find(({ key }) => key === 'sprint.page')).toMatchObject({
    done: 'yes',
    part: 'No longer in the plan',
  });
  expect(tasks.find(({ key }) => key === 'months.niches')).toMatchObject({ done: 'no' });
  await write(addin);
  const back = (await read(addin)).tasks;
  expect(back.find(({ key }) => key === 'sprint.page')).toMatchObject({
    done: 'yes',
    part: 'One-week sprint',
  });
  expect(new Set(back.map(({ key }) => key)).size).toBe(back.length);
});

it('empties the rows that a shorter plan does not need', async () => {
  const addin = await open();
  await write(addin, { parts: ['first week', 'sprint', 'year', 'months', 'season'] });
  await write(addin, { parts: ['season'] });
  const { tasks } = await read(addin);
  const wanted = await open();
  await write(wanted, { parts: ['season'] });
  expect(tasks.map(({ key }) => key).sort()).toEqual((await read(wanted)).tasks.map(({ key }) => key).sort());
});

it('answers a task on the sheet, and tells of answers given there', async () => {
  const addin = await open();
  await write(addin);
  const heard: unknown[] = [];
  const stop = await addin.backstop.onPlanChanged((outcome) => heard.push(structuredClone(outcome)));
  expect(structuredClone(await addin.backstop.answerTask('season.cv', 'yes'))).toEqual({
    ok: true,
    value: undefined,
  });
  expect(at(addin, await rowOf(addin, 'season.cv'), 'A')).toBe('yes');
  put(addin, await rowOf(addin, 'season.submit'), 'A', true);
  await expect
    .poll(() => JSON.stringify(heard.at(-1)), { timeout: 10_000 })
    .toMatch(/"key":"season.submit","done":"yes"/);
  await stop();
});

it('does not take a word that is neither yes nor no for an answer, and leaves it there', async () => {
  const addin = await open();
  await write(addin);
  const row = await rowOf(addin, 'season.cv');
  put(addin, row, 'A', 'half');
  expect((await read(addin)).tasks.find(({ key }) => key === 'season.cv')?.done).toBe('unknown');
  await write(addin, { opening: day('2027-09-29') });
  expect(at(addin, row, 'A')).toBe('half');
});

it.each([
  ['an empty sheet', [['']]],
  ['a plan of the person’s own', [['My plan'], ['Task', 'Due']]],
] as const)('refuses %s of that name and leaves it as it was', async (_, grid) => {
  const addin = await open(bookOf(sheetOf('Backstop Plan', grid)));
  const before = cellsOf(sheet(addin));
  const refusal = { ok: false, problem: { code: 'sheet-not-ours', sheet: 'Backstop Plan' } };
  expect(await write(addin)).toEqual(refusal);
  expect(structuredClone(await addin.backstop.answerTask('season.cv', 'yes'))).toEqual(refusal);
  expect(cellsOf(sheet(addin))).toEqual(before);
});

it('refuses a task that is not there, and dates that contradict each other, and writes nothing', async () => {
  const addin = await open();
  const missing = { ok: false, problem: { code: 'task-missing' } };
  expect(structuredClone(await addin.backstop.answerTask('season.cv', 'yes'))).toMatchObject(missing);
  await write(addin);
  const before = cellsOf(sheet(addin));
  expect(structuredClone(await addin.backstop.answerTask('nothing.such', 'yes'))).toMatchObject(missing);
  expect(structuredClone(await addin.backstop.answerTask('', 'yes'))).toMatchObject(missing);
  expect(await write(addin, { opening: day('2027-01-01') })).toMatchObject({
    ok: false,
    problem: { code: 'dates-out-of-order' },
  });
  expect(cellsOf(sheet(addin))).toEqual(before);
});

it('takes the same three syncs for a short plan and a long one, new or again', async () => {
  const counts: number[] = [];
  for (const parts of [
    ['season'],
    ['first week', 'sprint', 'weekly targets', 'year', 'months', 'role', 'season'],
  ] as const) {
    const addin = await open();
    for (const opening of [day('2027-09-22'), day('2027-09-29')]) {
      addin.log.reset();
      await write(addin, { parts, opening });
      counts.push(addin.log.syncs);
    }
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect(counts.slice(2)).toEqual(counts.slice(0, 2));
});

it('says which cell of what the plan was written for cannot be meant', async () => {
  const addin = await open();
  await write(addin);
  const cells = cellsOf(sheet(addin));
  const label = [...cells].find(([, cell]) => cell === 'First day')?.[0] ?? '';
  put(addin, Number(label.split(',')[0]), 'K', 'soon');
  expect((await read(addin)).request).toEqual({
    ok: false,
    problem: { code: 'date-unreadable', given: 'soon' },
  });
});
