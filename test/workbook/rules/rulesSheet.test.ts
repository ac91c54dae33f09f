import { expect, it } from 'vitest';
import type { OpenAddin } from '../../../src/cli/openAddin';
import { readDate } from '../../../src/domain/dates';
import type { PlanRequest } from '../../../src/domain/planRequest';
import { ruleFigures } from '../../../src/domain/ruleFigures';
import type { CellValue } from '../../../src/workbook/cellGrid';
import { CHOICE_ROW, FIGURE_COLUMNS, HEADER_ROW, NORM_START } from '../../../src/workbook/rules/layout';
import { value } from '../../domain/values';
import { HEADER, inventedRows } from '../inventedList';
import { classify, columnIn, open, profile, sheetIn } from '../openList';
import { planApplicant, planToWrite } from '../planToWrite';
import { bookOf, sheetOf } from '../sheetOf';

const RULES = 'Backstop Rules';
const column = (name: (typeof FIGURE_COLUMNS)[number]) => FIGURE_COLUMNS.indexOf(name);
const listSheet = () => sheetOf('List', [HEADER, ...inventedRows(40)]);

const write = (addin: OpenAddin, row: number, at: number, value: CellValue) =>
  addin.book.sheet(RULES)?.write({ row, column: at, rows: 1, columns: 1 }, [[value]]);
const shown = (addin: OpenAddin, row: number, at: number): CellValue =>
  sheetIn(addin, RULES).cells.get(row)?.get(at)?.value ?? '';
const rowOf = (addin: OpenAddin, key: string): number => {
  const found = [...sheetIn(addin, RULES).cells].find(([, cells]) => cells.get(column('Key'))?.value === key);
  if (!found) throw new Error(`no line for ${key}`);
  return found[0];
};

/** What the add-in does of itself takes its time. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });
const whole = (addin: OpenAddin) => structuredClone(addin.book.data());

async function makeRules(addin: OpenAddin): Promise<void> {
  expect(await addin.backstop.writeRules({ create: true })).toMatchObject({ ok: true });
  await addin.book.calculate();
}

it('makes a sheet with every figure, its rule, source, standing and date, and the norms of the articles', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const row = rowOf(addin, 'zones.redUnder');
  const cells = FIGURE_COLUMNS.map((_, at) => shown(addin, row, at));
  expect(cells).toEqual([
    'Score under which the zone is Red in every field',
    220,
    '',
    '',
    220,
    'R-153',
    'D4:59',
    'stated',
    'undated',
    'zones.redUnder',
  ]);
  const norms = Array.from({ length: 10 }, (_, at) => shown(addin, HEADER_ROW + 1, NORM_START + at));
  expect(norms.slice(0, 9)).toEqual([
    'The articles',
    'undated',
    'not stated',
    '',
    'Dermatology',
    '',
    250,
    '',
    '',
  ]);
  expect(norms[9]).toContain('Green from 250');
  expect(shown(addin, CHOICE_ROW, 1)).toBe('The articles');
});

it('has a line for every figure that there is, with what is built in', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const lines = [...sheetIn(addin, RULES).cells].map(([, cells]) => String(cells.get(column('Key'))?.value));
  expect(lines).toEqual(expect.arrayContaining(ruleFigures().map(({ key }) => key)));
  expect(shown(addin, rowOf(addin, 'plan.tasks.first week.call.amount'), column('In force'))).toBe(20);
  expect(shown(addin, rowOf(addin, 'backups.unrealistic'), column('In force'))).toBe(
    'Dermatology, Orthopedic Surgery, ENT',
  );
});

it('sets each group under a heading, refuses nonsense in the cell itself, and offers words as a list', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const first = HEADER_ROW + 1;
  expect([shown(addin, first, 0), shown(addin, first, column('Key'))]).toEqual([
    'Step 2 CK scores',
    'heading: Step 2 CK scores',
  ]);
  const at = (key: string) =>
    addin.book
      .sheet(RULES)
      ?.validation({ row: rowOf(addin, key), column: column('Yours'), rows: 1, columns: 1 });
  expect(at('zones.redUnder')).toMatchObject({
    rule: { kind: 'number', whole: true, least: '1', most: '300' },
    errorAlert: {
      style: 'Stop',
      message: expect.stringContaining('Enter a whole number from 1 to 300.') as string,
    },
    prompt: { message: 'Enter a whole number from 1 to 300.' },
  });
  expect(at('buckets.imgShareFrom')?.rule).toMatchObject({ kind: 'number', whole: false, most: '1' });
  expect(at('buckets.kinds.middle.Red')?.rule).toMatchObject({
    kind: 'list',
    source: 'Reach,Realistic,Safety',
  });
  expect(at('counts.red.open')?.rule).toMatchObject({ kind: 'list', source: 'yes,no' });
  // What Excel itself allows.
  for (const { errorAlert, prompt } of sheetIn(addin, RULES).validations) {
    expect(errorAlert?.message.length).toBeLessThanOrEqual(225);
    expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
  }
  expect(at('heading: Flags')).toBeUndefined();
  expect(at('backups.keystones')).toBeUndefined();
});

it('tells a word that cannot be meant, or a note beside a heading, by a sentence and uses neither', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const keystones = rowOf(addin, 'backups.keystones');
  const heading = rowOf(addin, 'heading: Flags');
  write(addin, keystones, column('Yours'), 'Internal Medicine, Juggling');
  write(addin, heading, column('Yours'), 7);
  await soon(() => shown(addin, keystones, column('Remark'))).toMatch(
    /^“Internal Medicine, Juggling” .*Use Dermatology,/,
  );
  await soon(() => shown(addin, heading, column('Remark'))).toMatch(/not used/);
  const read = await addin.backstop.readRules();
  expect(read.ok && read.value?.changed).toHaveLength(0);
});

it('has what a cell takes follow its line when the table is sorted', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const [one, other] = [rowOf(addin, 'zones.redUnder'), rowOf(addin, 'flags.explained')];
  for (const name of FIGURE_COLUMNS) {
    const [above, below] = [shown(addin, one, column(name)), shown(addin, other, column(name))];
    if (name === 'In force' || name === 'Yours') continue;
    write(addin, one, column(name), below);
    write(addin, other, column(name), above);
  }
  await addin.backstop.writeRules({ create: false });
  const at = (row: number) =>
    addin.book.sheet(RULES)?.validation({ row, column: column('Yours'), rows: 1, columns: 1 })?.rule;
  expect(at(one)).toMatchObject({ kind: 'list' });
  expect(at(other)).toMatchObject({ kind: 'number', most: '300' });
});

it('writes nothing the second time', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const before = whole(addin);
  await addin.backstop.writeRules({ create: true });
  expect(whole(addin)).toEqual(before);
});

it('writes nothing on a sheet of that name that it did not make', async () => {
  const addin = await open(bookOf(listSheet(), sheetOf(RULES, [['My rules'], ['Be kind']])));
  const before = whole(addin);
  expect(await addin.backstop.writeRules({ create: true })).toMatchObject({
    problem: { code: 'sheet-not-ours' },
  });
  expect(whole(addin)).toEqual(before);
});

it('refuses an impossible edit beside its cell, and the built-in figure stays in force', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const row = rowOf(addin, 'norms.range.Moderate.low');
  write(addin, row, column('Yours'), 250);
  await soon(() => shown(addin, row, column('Remark'))).toMatch(
    /“250” does not fit.*built-in 235 stays in force/,
  );
  await soon(() => shown(addin, row, column('In force'))).toBe(235);
  write(addin, row, column('Yours'), 233);
  await soon(() => shown(addin, row, column('Remark'))).toBe('');
  await soon(() => shown(addin, row, column('In force'))).toBe(233);
});

it('puts what is built in back when somebody types over it', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const before = whole(addin);
  write(addin, rowOf(addin, 'zones.redUnder'), column('Built in'), 100);
  write(addin, HEADER_ROW + 1, NORM_START + 6, 300);
  await soon(() => whole(addin)).toEqual(before);
});

it('has cells, labels, reasons, counts and summary follow the norm set, and restores the workbook when it is taken back', async () => {
  const addin = await open(bookOf(listSheet(), sheetOf('Cells', [['']])));
  addin.book
    .sheet('Cells')
    ?.write({ row: 0, column: 0, rows: 3, columns: 1 }, [
      ['=BACKSTOP.RISKZONE(240,"IM")'],
      ['=BACKSTOP.RISKZONE.WHY(240,"IM")'],
      ['=BACKSTOP.APPCOUNT(240,"IM")'],
    ]);
  await addin.backstop.writeProfile(profile);
  await classify(addin, { today: new Date() });
  await makeRules(addin);
  const row = HEADER_ROW + 40;
  const set = ['State', 2025, 'US MD seniors', 12, 'IM', '', 251, 256, 262];
  addin.book.sheet(RULES)?.write({ row, column: NORM_START, rows: 1, columns: set.length }, [set]);
  await soon(() => shown(addin, row, NORM_START + 9)).toMatch(/^Thin: fewer than 30/);
  await addin.book.calculate();
  const before = whole(addin);
  const seen = () => ({
    cells: columnIn(addin, 'Cells', 0),
    buckets: columnIn(addin, 'List', 7),
    reasons: columnIn(addin, 'List', 8),
    summary: [...sheetIn(addin, 'Backstop Summary').cells].flatMap(([, cells]) =>
      [...cells].map(([, { value }]) => value),
    ),
  });
  const articles = seen();
  expect(articles.cells).toEqual(['Green', expect.stringContaining('reaches 240'), 40]);
  expect(articles.summary).toContain('Those of the articles (built in)');

  write(addin, CHOICE_ROW, 1, 'State');
  await soon(() => seen().summary).toContain('State');
  await soon(() => seen().cells).toEqual([
    'Red',
    expect.stringContaining('the set “State” (2025, US MD seniors, n 12). Thin'),
    100,
  ]);
  const state = seen();
  expect(state.buckets).not.toEqual(articles.buckets);
  expect(state.reasons.join()).toContain('the set “State” (2025, US MD seniors, n 12). Thin');
  expect(state.summary.filter((value) => typeof value === 'number')).not.toEqual(
    articles.summary.filter((value) => typeof value === 'number'),
  );
  expect(shown(addin, CHOICE_ROW, 2)).toContain('1 of them thin');

  write(addin, CHOICE_ROW, 1, 'The articles');
  await soon(() => whole(addin)).toEqual(before);
}, 240_000);

it('labels each list again as it was told the last time: its specialty, its accepted kinds, its place in the turn', async () => {
  const plain = [['Program'], ['University of Ashford'], ['Cedar County Hospital'], ['Elmwood']];
  const addin = await open(bookOf(sheetOf('One', plain), sheetOf('Two', plain)));
  await addin.backstop.writeProfile(profile);
  await classify(addin, { specialty: 'IM', acceptSuggestions: [0], today: new Date() });
  await addin.backstop.showSheet('Two');
  await classify(addin, { specialty: 'Derm', acceptSuggestions: true, today: new Date() });
  await makeRules(addin);
  const before = whole(addin);
  expect(columnIn(addin, 'One', 1)[1]).toBe('Realistic');

  const row = rowOf(addin, 'buckets.kinds.middle.Green');
  write(addin, row, column('Yours'), 'Safety');
  await soon(() => columnIn(addin, 'One', 1)[1]).toBe('Safety');
  await soon(() =>
    [...sheetIn(addin, 'Backstop Summary').cells].map(([, cells]) => String(cells.get(0)?.value)).join(),
  ).toContain(
    'Figures of yours: Score unknown, university program or affiliate, and your zone is Green: Safety (built in: Realistic)',
  );
  write(addin, row, column('Yours'), '');
  await soon(() => whole(addin)).toEqual(before);
}, 240_000);

it('has the written plan and the materials follow their figures, and restores the workbook when they are taken back', async () => {
  const addin = await open(bookOf(listSheet()));
  await addin.backstop.writeProfile(profile);
  const request: PlanRequest = { ...planToWrite, parts: ['first week', 'season'] };
  await addin.backstop.writePlan(request, planApplicant);
  await makeRules(addin);
  await addin.backstop.answerTask('first week.tell', 'yes');
  const before = whole(addin);
  const task = async (key: string) => {
    const plan = structuredClone(await addin.backstop.readPlan());
    const row = plan.ok ? plan.value?.tasks.find((each) => each.key === key) : undefined;
    return { task: row?.task, rule: row?.rule, done: row?.done, due: row?.due };
  };
  expect(await task('season.letters')).toMatchObject({ rule: 'R-570', due: value(readDate('2027-08-11')) });

  const edits = [
    ['plan.tasks.first week.tell.amount.high', 5],
    ['plan.tasks.first week.tell.due.day', 4],
    ['leads.weeks.letters.advised', 8],
    ['materials.checklists.writer packet.items.writer packet.cases.amount.low', 4],
  ] as const;
  for (const [key, given] of edits) write(addin, rowOf(addin, key), column('Yours'), given);
  await soon(async () => (await task('writer packet.cases')).task).toContain('A sheet with 4–5 cases');
  await soon(async () => await task('first week.tell')).toMatchObject({
    task: expect.stringContaining('Tell 2–5 people') as string,
    rule: 'R-552, yours',
    done: 'yes',
    due: value(readDate('2027-03-19')),
  });
  expect(await task('season.letters')).toMatchObject({
    rule: 'R-570, yours',
    due: value(readDate('2027-07-28')),
  });
  expect((await task('first week.sleep')).rule).toBe('R-552');
  const again = structuredClone(await addin.backstop.writePlan(request, planApplicant));
  expect(again).toMatchObject({ ok: true, value: { cells: 0 } });

  for (const [key] of edits) write(addin, rowOf(addin, key), column('Yours'), '');
  await soon(() => whole(addin)).toEqual(before);
}, 120_000);

it('leaves a plan as it stands that cannot be by the new figures, and says why', async () => {
  const addin = await open(bookOf(listSheet()));
  const request: PlanRequest = {
    path: 'first',
    parts: ['season'],
    start: value(readDate('2027-03-16')),
    months: 12,
    windowDays: 3,
    weeklyMonths: 3,
    causes: [],
    dual: false,
  };
  await addin.backstop.writePlan(request, { status: 'first', dual: false, flagged: false });
  await makeRules(addin);
  const plan = structuredClone(sheetIn(addin, 'Backstop Plan'));
  const news: unknown[] = [];
  addin.backstop.onRulesNews((told) => news.push(structuredClone(told)));
  write(addin, rowOf(addin, 'plan.lengths.1'), column('Yours'), 14);
  await soon(() => news).toContainEqual(
    expect.objectContaining({
      value: expect.objectContaining({
        plan: {
          ok: false,
          problem: expect.objectContaining({ code: 'choice-unknown', given: '12' }) as unknown,
        },
      }) as unknown,
    }),
  );
  expect(sheetIn(addin, 'Backstop Plan')).toEqual(plan);
});

it('judges the applicant by the figures of the workbook, as the other screens do', async () => {
  const addin = await open(bookOf(listSheet()));
  const applicant = { ...profile, step2: 234, clerkshipFailures: 1 } as const;
  await addin.backstop.writeProfile(applicant);
  await classify(addin, { profile: applicant, today: new Date() });
  await makeRules(addin);
  await addin.book.calculate();
  const before = whole(addin);
  const summary = () =>
    [...sheetIn(addin, 'Backstop Summary').cells].flatMap(([, cells]) =>
      [...cells].map(([, cell]) => cell.value),
    );
  const built = summary();
  const row = rowOf(addin, 'flags.severalClerkships');
  write(addin, row, column('Yours'), 1);
  await soon(() => summary().join()).toContain('Figures of yours');
  expect(summary().filter((each) => typeof each === 'number')).not.toEqual(
    built.filter((each) => typeof each === 'number'),
  );
  write(addin, row, column('Yours'), '');
  await soon(() => whole(addin)).toEqual(before);
}, 120_000);

it('calculates the cells of a workbook by its own rules from the first one on', async () => {
  const made = await open(bookOf(listSheet()));
  await makeRules(made);
  write(made, rowOf(made, 'norms.green.Moderate'), column('Yours'), 245);
  await soon(() => shown(made, rowOf(made, 'norms.green.Moderate'), column('In force'))).toBe(245);
  const data = whole(made);
  const addin = await open({ ...data, sheets: [...data.sheets, { ...sheetOf('Cells', [['']]) }] });
  addin.book
    .sheet('Cells')
    ?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['=BACKSTOP.RISKZONE(244,"IM")']]);
  await addin.book.calculate();
  expect(columnIn(addin, 'Cells', 0)).toEqual(['Yellow']);
});

it('adds a set to be filled in, puts it in force by name, and resets figures and choice without losing the set', async () => {
  const addin = await open(bookOf(listSheet()));
  await makeRules(addin);
  const ours = { name: 'State', year: 2025, population: 'US MD seniors' };
  expect(await addin.backstop.addNormSet(ours)).toMatchObject({ ok: true });
  const first = HEADER_ROW + 1 + 27;
  expect([0, 1, 2, 4].map((at) => shown(addin, first, NORM_START + at))).toEqual([
    'State',
    2025,
    'US MD seniors',
    'Dermatology',
  ]);
  expect(await addin.backstop.chooseNormSet('State')).toMatchObject({
    problem: { code: 'norm-set-unknown' },
  });
  write(addin, first, NORM_START + 6, 248);
  expect(await addin.backstop.chooseNormSet('State')).toMatchObject({ ok: true });
  write(addin, rowOf(addin, 'zones.redUnder'), column('Yours'), 215);
  await soon(() => shown(addin, CHOICE_ROW, 2)).toContain('In force with 1 norm');
  expect(await addin.backstop.resetRules()).toMatchObject({ ok: true });
  const read = await addin.backstop.readRules();
  expect(read.ok && read.value?.changed).toHaveLength(0);
  expect(read.ok && read.value?.sets.map(({ name }) => name)).toEqual(['State']);
  expect([shown(addin, CHOICE_ROW, 1), shown(addin, first, NORM_START + 6)]).toEqual(['The articles', 248]);
});

it('goes back to the built-in rules when the sheet is deleted', async () => {
  const addin = await open(bookOf(sheetOf('Cells', [['']])));
  await makeRules(addin);
  addin.book
    .sheet('Cells')
    ?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['=BACKSTOP.RISKZONE(244,"IM")']]);
  write(addin, rowOf(addin, 'norms.green.Moderate'), column('Yours'), 245);
  await soon(() => columnIn(addin, 'Cells', 0)).toEqual(['Yellow']);
  addin.book.removeSheet(addin.book.sheet(RULES)?.id ?? '');
  await soon(() => columnIn(addin, 'Cells', 0)).toEqual(['Green']);
});
