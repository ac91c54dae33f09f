import { expect } from 'vitest';
import { dateText, readDate } from '../../src/domain/dates';
import { effortHours } from '../../src/domain/effort';
import { gapLanes, meetsAims, rateRole, researchYear } from '../../src/domain/gapRoles';
import { opinionsOf } from '../../src/domain/opinions';
import { PATH_PARTS, windowRange, type PlanRequest } from '../../src/domain/planRequest';
import { isPrivateTask, planOf, type PlanTask } from '../../src/domain/plans';
import { CAUSES, EFFORTS, GAP_ROLES, PLAN_PARTS, PLAN_PATHS } from '../../src/domain/planWords';
import { changedTooLate, rankRulesTooLate, rotationHelps } from '../../src/domain/rotations';
import { PLAN_RULES, type PlanRules } from '../../src/domain/rules/plan/planRules';
import {
  CAUSE_EXAMPLES,
  EFFORT_EXAMPLES,
  LANE_EXAMPLES,
  LENGTHS,
  OPINION_EXAMPLES,
  PATH_EXAMPLES,
  PERSON,
  RESEARCH_EXAMPLES,
  ROLE_EXAMPLES,
  TASK_EXAMPLES,
  WEEKLY_EXAMPLES,
  WINDOW_EXAMPLE,
} from '../fixtures/workedExamplesTasks';
import { test } from './proof';
import { value } from './values';

const day = (text: string): number => value(readDate(text));

const request = (changes: Partial<PlanRequest> = {}): PlanRequest => ({
  path: 'pivot',
  parts: PATH_PARTS[changes.path ?? 'pivot'].usual,
  start: day(PERSON.start),
  opening: day(PERSON.opening),
  interview: day(PERSON.interview),
  exam: day(PERSON.exam),
  months: 18,
  windowDays: PERSON.windowDays,
  weeklyMonths: 3,
  causes: [],
  dual: true,
  ...changes,
});

const everyRequest = (): readonly PlanRequest[] =>
  PLAN_PATHS.flatMap((path) =>
    [undefined, ...GAP_ROLES].flatMap((role) =>
      [CAUSES.slice(0, 2), CAUSES.slice(2)].map((causes) =>
        request({ path, role, causes, parts: [...PATH_PARTS[path].usual, ...PATH_PARTS[path].offered] }),
      ),
    ),
  );

/** Every task that somebody gets, once. */
const tasksOfAll = (rules: PlanRules): ReadonlyMap<string, PlanTask> =>
  new Map(
    everyRequest()
      .flatMap((each) => value(planOf(each, rules)).tasks)
      .filter(({ part }) => part !== 'weekly targets')
      .map((task) => [task.key, task]),
  );

const keysOf = (each: PlanRequest): readonly string[] => value(planOf(each)).tasks.map(({ key }) => key);

/** What the fixtures find wrong with a set of rules; nothing with the right one. */
function faults(rules: PlanRules): readonly string[] {
  const found: string[] = [];
  const expectSame = (what: string, is: unknown, wanted: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted)) found.push(`${what}: ${JSON.stringify(is)}`);
  };
  const tasks = tasksOfAll(rules);
  expectSame('keys', [...tasks.keys()].sort(), TASK_EXAMPLES.map(([key]) => key).sort());
  for (const [key, rule, amount, date] of TASK_EXAMPLES) {
    const task = tasks.get(key);
    const dated = task?.due === undefined ? '' : dateText(task.due);
    const named = task?.text.replaceAll(/(?:Step|Level) \d/g, '') ?? '';
    const figures = named.match(/\d[\d–-]*/g)?.join() ?? '';
    expectSame(key, [task?.rule, figures, dated], [rule, amount, date]);
  }
  for (const { hours, ...wanted } of EFFORT_EXAMPLES)
    expectSame('effort', value(effortHours(hours, rules)), wanted);
  for (const { months, weeks, first, last } of WEEKLY_EXAMPLES) {
    const outcome = planOf(request({ weeklyMonths: months, parts: ['weekly targets'] }), rules);
    const dates = outcome.ok ? outcome.value.tasks.map(({ due }) => dateText(due ?? 0)) : [];
    expectSame('weekly', [dates.length, dates[0], dates.at(-1)], [weeks, first, last]);
    const beyond = planOf(request({ weeklyMonths: months === 3 ? 2 : 7 }), rules);
    expectSame('beyond the weekly months', beyond.ok, false);
  }
  const { articles, ...range } = windowRange(rules);
  const { articles: wanted, ...wantedRange } = WINDOW_EXAMPLE;
  expectSame('window', [range, articles.map((article) => article.value)], [wantedRange, wanted]);
  const taken = Array.from({ length: 40 }, (_, months) => months).filter(
    (months) => planOf(request({ months, opening: undefined }), rules).ok,
  );
  expectSame('lengths', taken, LENGTHS);
  const lanes = gapLanes(rules).map(({ lane, percent }) => [lane, percent]);
  expectSame('lanes', lanes, LANE_EXAMPLES);
  for (const { met, unseen, ...year } of RESEARCH_EXAMPLES.map((each) => ({ unseen: undefined, ...each })))
    expectSame('research', researchYear(year, rules), { met, idealSite: year.site, unseen });
  for (const { roles, state, tooMany } of OPINION_EXAMPLES) {
    const log = roles.map((role) => ({ role, answer: 'reapply' }) as const);
    const reading = opinionsOf(log, rules);
    expectSame('opinions', [reading.state, reading.tooMany], [state, tooMany]);
  }
  const causes = [1, 2, 3].map((count) => planOf(request({ causes: CAUSES.slice(0, count) }), rules).ok);
  expectSame('causes', causes, [true, true, false]);
  return found;
}

test('every task has its rule, its figure and its day', () => {
  expect(faults(PLAN_RULES)).toEqual([]);
});

test.for(PATH_EXAMPLES)('the path $path has its own tasks and none of another', ({ path, has, lacks }) => {
  const keys = keysOf(request({ path, role: 'research', dual: false }));
  expect(keys).toEqual(expect.arrayContaining([...has]));
  expect(keys.filter((key) => lacks.some((other) => other === key))).toEqual([]);
});

test.for(CAUSE_EXAMPLES)('the causes $causes call for their work and no other', ({ causes, keys }) => {
  const without = new Set(keysOf(request()));
  expect(keysOf(request({ causes })).filter((key) => !without.has(key))).toEqual([...keys]);
});

test.for(ROLE_EXAMPLES)('%s with %j and %j is %s', ([role, strong, weak, rating]) => {
  expect(rateRole(role, strong, weak)).toBe(rating);
});

test('a post that misses an aim misses the aims, and an unknown one does not meet them', () => {
  expect(meetsAims({ clinical: 'yes', weakness: 'yes', letters: 'yes' })).toBe('yes');
  expect(meetsAims({ clinical: 'yes', weakness: 'no', letters: 'unknown' })).toBe('no');
  expect(meetsAims({ clinical: 'yes', weakness: 'yes', letters: 'unknown' })).toBe('unknown');
});

test('a rotation helps with all three conditions and none of what spoils it', () => {
  const good = {
    sought: 'yes',
    impress: 'yes',
    used: 'yes',
    tourism: 'no',
    noFeedback: 'no',
    blocked: 'no',
  } as const;
  expect(rotationHelps(good)).toBe('yes');
  for (const condition of ['sought', 'impress', 'used'] as const) {
    expect(rotationHelps({ ...good, [condition]: 'no' })).toBe('no');
    expect(rotationHelps({ ...good, [condition]: 'unknown' })).toBe('unknown');
  }
  for (const spoiler of ['tourism', 'noFeedback', 'blocked'] as const) {
    expect(rotationHelps({ ...good, [spoiler]: 'yes' })).toBe('no');
    expect(rotationHelps({ ...good, [spoiler]: 'unknown' })).toBe('unknown');
  }
});

test('the same day is not too late, and the next one is', () => {
  expect([changedTooLate(50_000, 50_000), changedTooLate(50_001, 50_000)]).toEqual([false, true]);
  expect([rankRulesTooLate(50_000, 50_000), rankRulesTooLate(50_001, 50_000)]).toEqual([false, true]);
});

test('evasion counts as an opinion against', () => {
  const log = [
    { role: 'dream faculty', answer: 'no straight answer' },
    { role: 'director', answer: 'pivot' },
    { role: 'dean or advisor', answer: 'reapply' },
  ] as const;
  expect(opinionsOf(log)).toMatchObject({ roles: 3, against: 2 });
});

test('what hangs on a date that nobody gave has none, and says nothing of a last call', () => {
  const { tasks } = value(planOf(request({ opening: undefined, interview: undefined })));
  const letters = tasks.find(({ key }) => key === 'season.letters');
  expect(letters).toMatchObject({ text: 'Ask for the letters.', late: false });
  expect(letters).not.toHaveProperty('due');
  expect(tasks.find(({ key }) => key === 'season.rank-rules')).not.toHaveProperty('due');
});

test('a lead that had passed before the plan began says so and keeps its day', () => {
  const { tasks } = value(planOf(request({ start: day('2027-08-20'), exam: undefined })));
  const letters = tasks.find(({ key }) => key === 'season.letters');
  expect(letters).toMatchObject({ due: day('2027-08-11'), late: true });
  expect(tasks.find(({ key }) => key === 'season.statement')).toMatchObject({ late: false });
});

test('dated tasks come in the order of their days, then those without one', () => {
  for (const each of everyRequest()) {
    const days = value(planOf(each)).tasks.map(({ due }) => due ?? Number.MAX_SAFE_INTEGER);
    expect(days).toEqual([...days].sort((one, other) => one - other));
  }
});

test.for([
  [
    'an opening after the end of the plan',
    { months: 12, opening: day('2028-03-17'), interview: undefined },
    'plan-too-short',
  ],
  ['an opening before the plan', { opening: day('2027-03-15') }, 'dates-out-of-order'],
  ['an exam before the plan', { exam: day('2027-03-15') }, 'dates-out-of-order'],
  ['an interview before the opening', { interview: day('2027-09-21') }, 'dates-out-of-order'],
  [
    'an interview before the plan',
    { opening: undefined, interview: day('2027-03-15') },
    'dates-out-of-order',
  ],
  ['a window of eight days', { windowDays: 8 }, 'number-not-meant'],
  ['a window of half a day', { windowDays: 1.5 }, 'number-not-meant'],
  ['no window at all', { windowDays: 0 }, 'number-not-meant'],
  ['thirteen months', { months: 13 }, 'choice-unknown'],
  ['a part of another path', { path: 'first', parts: ['year'] }, 'choice-unknown'],
] as const)('%s is refused', ([, changes, code]) => {
  expect(planOf(request(changes))).toMatchObject({ ok: false, problem: { code } });
});

test('an opening on the last day of the plan is part of it', () => {
  expect(planOf(request({ months: 12, opening: day('2028-03-16'), interview: undefined })).ok).toBe(true);
});

test.for([0, -1, 169, Number.NaN])('%d hours a week are refused', (hours) => {
  expect(effortHours(hours)).toMatchObject({ ok: false, problem: { code: 'number-not-meant' } });
});

test('the hours add up to the week that was given', () => {
  const hours = value(effortHours(53));
  expect(EFFORTS.reduce((sum, effort) => sum + hours[effort], 0)).toBeCloseTo(53, 10);
});

test('tasks about the person are private, and no others', () => {
  for (const { key, part } of PLAN_RULES.tasks) expect(isPrivateTask(key)).toBe(part === 'well-being');
});

test('every part of a plan is offered by some path', () => {
  const offered = new Set(
    PLAN_PATHS.flatMap((path) => [...PATH_PARTS[path].usual, ...PATH_PARTS[path].offered]),
  );
  expect([...offered].sort()).toEqual([...PLAN_PARTS].sort());
});

const SOURCE = /^D[0-4]:\d+(?:-\d+)?(?: D[0-4]:\d+(?:-\d+)?)*$/;

test('every task names its rule and its lines, or is marked as proposed', () => {
  const odd = PLAN_RULES.tasks.filter(
    ({ rule, source, standing }) =>
      !/^R-\d{3}$/.test(rule) || !(SOURCE.test(source) || (source === '' && standing === 'proposed')),
  );
  expect(odd).toEqual([]);
});

test('no two tasks share a key', () => {
  const keys = PLAN_RULES.tasks.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
});
