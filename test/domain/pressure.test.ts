import { expect } from 'vitest';
import { listGrade } from '../../src/domain/listGrade';
import {
  pressureOf,
  type PressureQuestion,
  type PressureRow,
  type PressureTest,
} from '../../src/domain/pressure';
import { proposed } from '../../src/domain/rules/figure';
import { RULES } from '../../src/domain/rules/rules';
import { GRADES } from '../fixtures/workedExamplesBalance';
import { test } from './proof';
import { value } from './values';

const times = (n: number, row: PressureRow): readonly PressureRow[] => Array.from({ length: n }, () => row);
const single = (points: number) => ({ low: points, high: points, open: false });

function reading(test: PressureTest, rows: readonly PressureRow[], question: PressureQuestion = {}) {
  const found = pressureOf(rows, question).find((one) => one.test === test);
  if (!found) throw new Error(`no test ${test}`);
  return found;
}
const result = (...given: Parameters<typeof reading>) => reading(...given).result;

test('R-453: one less desired place in ten passes, one in eleven is few, none fails', () => {
  const ordinary = { location: 'ordinary' } as const;
  const rural = { location: 'less-desired' } as const;
  expect(result('places', [...times(9, ordinary), rural])).toBe('pass');
  expect(result('places', [...times(10, ordinary), rural])).toBe('amber');
  expect(result('places', times(10, ordinary))).toBe('fail');
});

test('R-453: a program whose place is unknown could be the one that is missing', () => {
  expect(reading('places', [...times(9, { location: 'ordinary' }), {}])).toMatchObject({
    result: 'not known',
    count: 0,
    known: 9,
    programs: 10,
  });
});

test('R-453: academic and community programs are both needed, and an affiliate is neither', () => {
  const university = { kind: 'university' } as const;
  const community = { kind: 'community' } as const;
  expect(reading('kinds', [...times(9, university), community])).toMatchObject({
    result: 'pass',
    kinds: { academic: 9, community: 1 },
  });
  expect(result('kinds', [...times(10, university), community])).toBe('amber');
  expect(result('kinds', times(3, university))).toBe('fail');
  expect(result('kinds', [...times(3, university), { kind: 'affiliate' }])).toBe('fail');
  expect(result('kinds', [...times(3, university), {}])).toBe('not known');
});

test('R-453: two programs where the applicant is among the stronger pass, by score or by a person’s word', () => {
  const safe = { bucket: 'Safety', score: single(230) } as const;
  const byKind = { bucket: 'Safety', kind: 'community' } as const;
  const realistic = { bucket: 'Realistic', score: single(240) } as const;
  expect(result('stronger', [safe, safe, realistic])).toBe('pass');
  expect(result('stronger', [safe, realistic, realistic])).toBe('fail');
  expect(result('stronger', [safe, { ...byKind, overridden: true }, realistic])).toBe('pass');
  expect(result('stronger', [safe, byKind, realistic])).toBe('not known');
});

test('R-454: no safety by score is an alarm, and one is enough', () => {
  const safe = { bucket: 'Safety', score: single(235) } as const;
  const realistic = { bucket: 'Realistic', score: single(240) } as const;
  expect(reading('safety', [realistic], { step2: 240 })).toMatchObject({ result: 'fail', alarm: true });
  expect(reading('safety', [safe, realistic], { step2: 240 })).toMatchObject({
    result: 'pass',
    alarm: false,
  });
  expect(reading('safety', [safe, realistic], { step2: 235 })).toMatchObject({ result: 'fail', alarm: true });
  expect(result('safety', [{ bucket: 'Safety', kind: 'community' }], { step2: 240 })).toBe('not known');
});

test('R-463: a list of big names and sought-after places only is an alarm', () => {
  const big = { kind: 'big-name', location: 'ordinary' } as const;
  const crowded = { kind: 'community', location: 'saturated' } as const;
  expect(reading('variety', [big, crowded])).toMatchObject({ result: 'fail', alarm: true });
  expect(result('variety', [big, crowded, { kind: 'community', location: 'ordinary' }])).toBe('pass');
  expect(result('variety', [big, { kind: 'community' }])).toBe('not known');
});

test('R-473: one region is noticed and never fails; an unknown state could be another', () => {
  expect(reading('regions', [{ state: 'OH' }, { state: ' oh ' }])).toMatchObject({
    result: 'amber',
    count: 1,
  });
  expect(result('regions', [{ state: 'OH' }, { state: 'MI' }])).toBe('pass');
  expect(result('regions', [{ state: 'OH' }, {}])).toBe('not known');
});

test('R-472: more than half of the list lies in the usual range', () => {
  expect(result('usual range', [{ bucket: 'Reach' }, { bucket: 'Safety' }])).toBe('amber');
  expect(result('usual range', [{ bucket: 'Reach' }, { bucket: 'Safety' }, { bucket: 'Realistic' }])).toBe(
    'pass',
  );
  const barely = [
    ...times(100, { bucket: 'Reach' } as const),
    ...times(101, { bucket: 'Realistic' } as const),
  ];
  expect(result('usual range', barely)).toBe('pass');
});

test('R-472: none in the usual range fails, unless a program without a bucket could be one', () => {
  expect(reading('usual range', times(3, { bucket: 'Reach' } as const))).toMatchObject({
    result: 'fail',
    alarm: false,
  });
  expect(result('usual range', [{ bucket: 'Reach' }, {}])).toBe('not known');
});

test('R-416: no number of friendly programs is asked for', () => {
  expect(result('friendly', [{ friendly: false }])).toBe('not known');
  expect(result('friendly', [{ friendly: true }, {}])).toBe('pass');
});

test('R-466: in the dream field ten points under, or under the cutoff, is an extreme reach', () => {
  const dream = { step2: 240, field: 'dream' } as const;
  expect(reading('extremes', [{ score: single(250) }, { score: single(249) }], dream)).toMatchObject({
    result: 'amber',
    count: 1,
  });
  expect(reading('extremes', [{ cutoff: 241 }, { cutoff: 240 }], dream).count).toBe(1);
  expect(result('extremes', [{ score: single(249) }], dream)).toBe('pass');
  expect(result('extremes', [{}], dream)).toBe('not known');
  const backup = pressureOf([{ score: single(250) }], { step2: 240, field: 'backup' });
  expect(backup.map(({ test }) => test)).not.toContain('extremes');
});

test('of an empty list nothing is known', () => {
  const results = pressureOf([], { step2: 240 }).filter(({ test }) => test !== 'safety');
  expect(new Set(results.map(({ result }) => result))).toEqual(new Set(['not known']));
});

/** A list that passes every pressure test. */
const sound = pressureOf(
  [
    ...times(5, {
      bucket: 'Safety',
      score: single(225),
      kind: 'community',
      location: 'less-desired',
      state: 'OH',
    }),
    ...times(5, {
      bucket: 'Realistic',
      score: single(240),
      kind: 'university',
      location: 'ordinary',
      state: 'MI',
    }),
  ],
  { step2: 240 },
);
const counted = ([Reach, Realistic, Safety]: readonly [number, number, number]) => ({
  Reach,
  Realistic,
  Safety,
});

test.for(GRADES)('R-475: %j with at least %i has %i points: %s', ([labels, min, points, grade]) => {
  const graded = value(listGrade({ counts: counted(labels), count: { min }, pressure: sound }));
  expect(graded.points).toBeCloseTo(points, 9);
  expect(graded.grade).toBe(grade);
});

const good = { counts: counted([14, 35, 21]), count: { min: 60 }, pressure: sound } as const;

test('R-475: what could not be judged costs nothing and keeps a list from the best grade', () => {
  for (const question of [
    { ...good, count: undefined },
    { ...good, pressure: undefined },
    { ...good, unknown: 1 },
  ])
    expect(value(listGrade(question))).toMatchObject({ grade: 'A', points: 100, heldBy: 'unknown' });
});

test('R-475: a failed test costs ten points and one barely met five', () => {
  const failing = (wanted: 'fail' | 'amber') =>
    sound.map((one) => (one.test === 'places' ? { ...one, result: wanted } : one));
  expect(value(listGrade({ ...good, pressure: failing('fail') }))).toMatchObject({ points: 90, grade: 'A' });
  expect(value(listGrade({ ...good, pressure: failing('amber') }))).toMatchObject({ points: 95, grade: 'A' });
});

test('R-475: results without names count as those with names', () => {
  const of = (result: 'pass' | 'fail' | 'amber' | 'not known', alarm = false) => ({ result, alarm });
  const graded = (...pressure: readonly ReturnType<typeof of>[]) => value(listGrade({ ...good, pressure }));
  expect(graded(of('pass'))).toMatchObject({ grade: 'A+', points: 100 });
  expect(graded(of('fail'), of('fail'), of('amber'))).toMatchObject({ points: 75, failed: [] });
  expect(graded(of('fail', true))).toMatchObject({ grade: 'C', points: 100, alarms: ['pressure'] });
  expect(graded(of('not known'), of('not known'))).toMatchObject({ grade: 'A', unjudged: ['pressure'] });
});

test('R-475: an alarm holds a list at C however good its shares are', () => {
  const alarmed = sound.map((one) =>
    one.test === 'safety' ? ({ ...one, result: 'fail', alarm: true } as const) : one,
  );
  expect(value(listGrade({ ...good, pressure: alarmed }))).toMatchObject({
    grade: 'C',
    alarms: ['safety'],
    heldBy: 'alarm',
  });
});

test('the minimum of a grade is the advisor’s to set', () => {
  const { minimums } = RULES.grades;
  const strict = minimums.steps.map((step) =>
    step.label === 'A' ? { ...step, from: proposed(96, 'R-475') } : step,
  );
  const rules = { ...RULES, grades: { ...RULES.grades, minimums: { ...minimums, steps: strict } } };
  const list = { ...good, counts: counted([25, 50, 25]) };
  expect(value(listGrade(list)).grade).toBe('A');
  expect(value(listGrade(list, rules)).grade).toBe('B');
});

test('a list without labels has no grade', () => {
  expect(listGrade({ counts: counted([0, 0, 0]) })).toMatchObject({
    ok: false,
    problem: { code: 'labels-missing' },
  });
});
