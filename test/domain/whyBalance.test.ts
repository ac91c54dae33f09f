import { expect } from 'vitest';
import { dreamShareAlarm, longShotNotice, loneDreamAlarm, volumeAlarm } from '../../src/domain/alarms';
import { dualLists } from '../../src/domain/dualLists';
import { feeFor } from '../../src/domain/fees';
import { smallestChange } from '../../src/domain/listChange';
import { listGrade } from '../../src/domain/listGrade';
import { ownRules } from '../../src/domain/ownRules';
import { pressureOf } from '../../src/domain/pressure';
import { programTier } from '../../src/domain/programTier';
import { RULES } from '../../src/domain/rules/rules';
import { signalsOf } from '../../src/domain/signals';
import {
  changeText,
  whyAlarm,
  whyChange,
  whyDual,
  whyFee,
  whyGrade,
  whyPressure,
  whyProgramTier,
  whySignals,
} from '../../src/domain/whyBalance';
import { test } from './proof';
import { value } from './values';

test('a program tier says what put the program there, and that other articles may differ', () => {
  expect(whyProgramTier(value(programTier({ kind: 'university', location: 'less-desired' })))).toBe(
    'most realistic: a program in a less desired place. Nearest words: Safety (D0), S (D4), which go by scores first and may differ (C-26). [R-461; R-467, proposed; D2:351-356]',
  );
});

test('a fee shows its sum, its season and a page that is no article', () => {
  const why = whyFee(value(feeFor(43)));
  expect(why).toContain('$720 for 43 programs of one specialty through ERAS: 30 × $11 + 13 × $30.');
  expect(why).toContain('season 2026');
  expect(why).toContain('[R-476; page:ERAS-fees-2026]');
  expect(whyFee(value(feeFor(20, { service: 'ResidencyCAS' })))).toContain('$99 for 18 together + 2 × $18');
});

test('a grade tells what it lost, what holds it and what was not judged, and that it is of the list', () => {
  const why = whyGrade(value(listGrade({ counts: { Reach: 26, Realistic: 50, Safety: 24 }, unknown: 2 })));
  expect(why).toMatch(/^C: 99 points for this list of 102 programs\./);
  expect(why).toContain('Shares out of place: −1.');
  expect(why).toContain('Alarm: Reach is over its cap (R-460), so C at best.');
  expect(why).toContain(
    'Not judged: programs without a bucket, how many programs are called for, the pressure tests.',
  );
  expect(why).toContain('It grades the list, not you.');
  expect(why).toMatch(/\[R-475, proposed; R-452, proposed; R-419, proposed; D0:183\]$/);
});

test('a short list tells how many programs are missing', () => {
  const graded = value(listGrade({ counts: { Reach: 9, Realistic: 24, Safety: 15 }, count: { min: 60 } }));
  expect(whyGrade(graded)).toContain('48 programs where at least 60 are called for: −20.');
});

test('a change is told in words, and nothing to change too', () => {
  const change = smallestChange({ counts: { Reach: 14, Realistic: 35, Safety: 13 }, count: { min: 60 } });
  expect(changeText(change!)).toBe('4 more Safety');
  expect(whyChange(change!)).toContain(
    '4 more Safety: the fewest steps to 14 Reach, 35 Realistic, 17 Safety',
  );
  const none = smallestChange({ counts: { Reach: 14, Realistic: 35, Safety: 21 }, count: { min: 60 } });
  expect(changeText(none!)).toBe('');
  expect(whyChange(none!)).toMatch(/^Nothing to change/);
});

test('every pressure test tells its result, its figures and its rule', () => {
  const rows = [{ location: 'less-desired', kind: 'university', state: 'OH', bucket: 'Reach' } as const, {}];
  for (const reading of pressureOf(rows, { step2: 240, field: 'dream' })) {
    const why = whyPressure(reading);
    expect(why).toMatch(new RegExp(`^${reading.result}: .*\\d.* \\[R-\\d{3}.*D\\d:`));
    expect(why).not.toMatch(/undefined|NaN/);
  }
});

test('every alarm names its number and its rule', () => {
  const alarms = [
    volumeAlarm('Dermatology', 90, 'no'),
    dreamShareAlarm(45, 5, 'Red'),
    longShotNotice(7),
    loneDreamAlarm({
      specialty: 'Emergency Medicine',
      zone: 'Red',
      anchors: false,
      badCycle: 'yes',
      otherFields: 0,
    }),
  ].map((alarm) => whyAlarm(alarm!));
  expect(alarms[0]).toMatch(/^90 programs .* from 80 on.*\[R-412, proposed; D3:242\]$/);
  expect(alarms[1]).toMatch(/^90 % .*\[R-413; D0:248\]$/);
  expect(alarms[2]).toMatch(/^7 long shots.* 3 to 5 .*\[R-414; D0:241\]$/);
  expect(alarms[3]).toMatch(/Psychiatry\. \[R-210; D0:93-99\]$/);
});

test('signals name rows, and ask for the number that the articles leave out', () => {
  const rowName = (index: number) => `row ${index + 2}`;
  const row = { screened: false, extreme: false };
  const rows = [
    { ...row, index: 0, signal: true, screened: true },
    { ...row, index: 1, tie: 'home' as const },
  ];
  expect(whySignals(signalsOf(rows), rowName)).toContain('the articles do not say how many there are');
  const known = whySignals(signalsOf(rows, 0), rowName);
  expect(known).toContain('1 of 0 signals are used. That is 1 too many.');
  expect(known).toContain('lie far above: row 2.');
  expect(known).toMatch(/\[R-668; D4:187-193\]$/);
});

test('two lists tell which leads and what D2’s example adds up to', () => {
  const why = whyDual(dualLists([{ index: 0, program: 'A', bucket: 'Reach' }], []));
  expect(why).toContain('The backup should have more programs than the dream field: 0 beside 1.');
  expect(why).toContain('out of realistic reach that show no tie: 1.');
  expect(why).toContain('10–15 of a second field to 70–90');
});

test('our own rules tell the figures in force', () => {
  const [norms, grade, fee] = ownRules();
  expect(norms?.figures).toContain('fewer than 30 people is marked thin');
  expect(grade?.figures).toContain('A+ from 100, A from 90, B from 80, C from 70, D from 60, F below');
  expect(fee?.figures).toContain(
    'ERAS, published fees as of season 2026: $11 each from program 1, $30 each from program 31.',
  );
  const { lost } = RULES.grades;
  const stricter = { ...RULES.grades, lost: { ...lost, fail: { ...lost.fail, value: 12 } } };
  expect(ownRules({ ...RULES, grades: stricter })[1]?.figures).toContain(
    '12 for each pressure test that fails',
  );
});

test('figures that are only told are told as the articles print them', () => {
  const [stronger] = pressureOf([{ bucket: 'Safety', score: { low: 230, high: 230, open: false } }], {
    step2: 240,
  }).filter((reading) => reading.test === 'stronger');
  expect(whyPressure(stronger!)).toContain('2 are asked for and 3 are better');
  expect(whyAlarm(longShotNotice(6)!)).toContain('3 to 5 are enough');
  expect(whyDual(dualLists([], []))).toContain('10–15 of a second field to 70–90');
});
