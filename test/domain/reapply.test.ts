import { expect } from 'vitest';
import { directorOf, fixable, handful } from '../../src/domain/directorSupport';
import { reapplyOf } from '../../src/domain/reapply';
import {
  decisionOf,
  reattemptOf,
  tooManyReattempts,
  tooManyYears,
  unchanged,
} from '../../src/domain/reattempt';
import { SPECIALTIES } from '../../src/domain/specialties';
import { remarkText, whyReapply } from '../../src/domain/whyReapply';
import { readYears } from '../../src/domain/years';
import { INTERVIEW_GATE, REAPPLICATIONS, TREATED_BY_D3 } from '../fixtures/workedExamplesStrategy';
import { test } from './proof';
import { specialty, value } from './values';

const reading = ({ dream, answers = {}, ...facts }: (typeof REAPPLICATIONS)[number]) =>
  value(reapplyOf({ ...facts, dream: specialty(dream), answers }));

test.for(REAPPLICATIONS)('$id: $step2 in $dream, $years years out, $answers: $headline', (example) => {
  const { headline, rows } = reading(example);
  expect(rows.map(({ verdict }) => verdict)).toEqual(example.rows);
  expect(headline).toBe(example.headline);
});

test('a verdict other than Reapply says why, or what is not known', () => {
  for (const example of REAPPLICATIONS)
    for (const { verdict, because } of reading(example).rows)
      if (verdict === 'Pivot' || verdict === 'Undecided') expect(because.length).toBeGreaterThan(0);
});

test('W-02: a director is to be asked first', () => {
  expect(reading(REAPPLICATIONS[0]!).director.askFirst).toBe(true);
  expect(whyReapply(reading(REAPPLICATIONS[0]!))).toContain('Ask a program director of the field first.');
});

test('W-04: D2 reapplies with a backup list that is not optional', () => {
  const example = REAPPLICATIONS.find(({ id }) => id === 'W-04')!;
  expect(reading(example).backupList).toBe(true);
  expect(reading(example).rows[2]).toEqual({
    source: 'D2',
    verdict: 'Reapply',
    because: ['with a backup list'],
  });
});

test('D3 speaks of nine dreams and of no other', () => {
  const treated = SPECIALTIES.filter((dream) => directorOf({ dream, answers: {} }).verdict !== 'n/a');
  expect([...treated].sort()).toEqual(TREATED_BY_D3.map(specialty).sort());
});

test.for(INTERVIEW_GATE)('W-21: %i interviews, enough: %s', ([interviews, enough]) => {
  expect(handful(interviews)).toBe(enough);
  expect(handful(undefined)).toBe('unknown');
});

test('R-318: a low Step 2 cannot be mended, whatever else can', () => {
  expect(fixable(['weak research', 'poor letters', 'late Step 2'])).toBe('yes');
  expect(fixable(['weak research', 'low Step 2'])).toBe('no');
  expect(fixable([])).toBe('unknown');
});

test('R-319: money alone is weighed and decides nothing', () => {
  const facts = { dream: 'Dermatology', zone: 'Green', interviews: 4 } as const;
  const needed = { 'director says reapply': 'yes', 'fixable in a year': 'yes' } as const;
  const poor = directorOf({ ...facts, answers: { ...needed, 'money presses': 'yes' } });
  expect(poor).toMatchObject({ verdict: 'Reapply', weighMoney: true, askFirst: false });
});

test('R-309, C-34: what speaks for a pivot without deciding it, and who is to ask a mentor', () => {
  const remarks = (years: number, answers = {}) => reattemptOf({ years, answers }).remarks;
  expect(remarks(1)).toEqual([]);
  expect(remarks(2)).toEqual(['mentor review']);
  expect(remarks(3)).toEqual([]);
  expect(remarks(0, { 'burned out': 'yes' })).toEqual(['consider a pivot']);
  expect(remarks(0, { 'optimized attempt failed': 'yes', 'content in another field': 'no' })).toEqual([
    'consider a pivot',
    'no adjacent field',
  ]);
  expect(remarkText('mentor review')).toContain('Between 1 and 3 years');
  expect(remarkText('second reattempt')).toContain('grant 1 reattempt; 5–6 years');
});

test('R-310: an application without any change is a wasted year', () => {
  expect(unchanged({ letters: 'no', research: 'no', rotation: 'no', 'list strategy': 'no' })).toBe('yes');
  expect(unchanged({ letters: 'no', research: 'no', rotation: 'no' })).toBe('unknown');
  expect(unchanged({ rotation: 'yes' })).toBe('no');
});

test('R-312: one written decision with its plan; a dual application counts as a pivot', () => {
  expect(decisionOf('reattempt')).toEqual({ decision: 'reattempt', months: 12, backupList: false });
  expect(decisionOf('pivot').decision).toBe('pivot');
  expect(decisionOf('dual')).toMatchObject({ decision: 'pivot', backupList: true });
});

test('R-329: a second reattempt, and five years of trying, are too many', () => {
  expect([0, 1, 2].map((made) => tooManyReattempts(made))).toEqual([false, true, true]);
  expect([4, 5, 6].map((years) => tooManyYears(years))).toEqual([false, true, true]);
  expect(tooManyReattempts(undefined)).toBe(false);
});

test('years since graduation are a number, and no calendar year', () => {
  expect(value(readYears(80, 'years'))).toBe(80);
  expect(value(readYears('1.5', 'years'))).toBe(1.5);
  for (const given of [81, 2019, -1, 'two', true, ''])
    expect(readYears(given, 'years')).toMatchObject({ ok: false, problem: { code: 'number-not-meant' } });
});

test('the reason names every article with its rule, and leaves out those that are silent', () => {
  const derm = whyReapply(reading(REAPPLICATIONS.find(({ id }) => id === 'W-03')!));
  expect(derm).toMatch(/^Pivot: /);
  expect(derm).toContain('D1: Pivot (out of reach by numbers).');
  expect(derm).toContain('D3: Pivot (under the cutoff without a sponsor).');
  expect(derm).toMatch(/\[R-331, proposed; R-307; R-308; R-309; R-311; R-016; R-317; R-319; R-320; /);
  expect(derm).toContain('1–2 years of research in Dermatology');
  const plastics = whyReapply(reading(REAPPLICATIONS.find(({ id }) => id === 'W-07')!));
  expect(plastics).toContain('Inferred: D3 says it of ENT');
  expect(plastics).toContain('R-321, proposed');
  const medicine = whyReapply(reading(REAPPLICATIONS.find(({ id }) => id === 'W-05')!));
  expect(medicine).not.toContain('D3');
});
