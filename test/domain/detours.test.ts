import { expect } from 'vitest';
import { blankYear, earlyStep3, gapYear, retake, stepsDown, upgradeYear } from '../../src/domain/detours';
import { freezeOf, INVENTORY } from '../../src/domain/freeze';
import { EARLY_STEP3, RETAKES } from '../fixtures/workedExamplesStrategy';
import { test } from './proof';

test.for(RETAKES)('%s: low %s, catastrophe %s, %s points, %s months: %s', (example) => {
  const [, extremelyLow, catastrophe, gain, months, worth] = example;
  expect(retake({ extremelyLow, catastrophe, gain, months }).worth).toBe(worth);
});

test.for(EARLY_STEP3)('R-334: zone %s, IMG %s, older %s, %s failures, ready %s: %s', (example) => {
  const [zone, img, olderGraduate, failures, ready, worth] = example;
  expect(earlyStep3({ zone, img, olderGraduate, failures, ready }).worth).toBe(worth);
});

test('R-326, C-44: a gap year is for highly competitive fields, or for those who missed', () => {
  const facts = { productive: 'yes', acceptsDelay: 'yes', status: 'first' } as const;
  expect(gapYear({ ...facts, dream: 'Dermatology' })).toMatchObject({ worth: 'yes', applyInstead: false });
  expect(gapYear({ ...facts, dream: 'Internal Medicine' })).toMatchObject({
    worth: 'no',
    applyInstead: true,
  });
  expect(gapYear({ ...facts, dream: 'Internal Medicine', status: 'reapplicant' })).toMatchObject({
    worth: 'yes',
    applyInstead: false,
  });
  expect(gapYear({ ...facts, dream: 'Dermatology', productive: 'unknown' }).worth).toBe('unknown');
});

test('R-327: a blank year needs one of four reasons', () => {
  expect(blankYear('immigration')).toBe('yes');
  expect(blankYear('none')).toBe('no');
  expect(blankYear(undefined)).toBe('unknown');
});

test('R-315: an upgrade year is research at a known center and strong new letters, both', () => {
  expect(upgradeYear('yes', 'yes').worth).toBe('yes');
  expect(upgradeYear('yes', 'no').worth).toBe('no');
  expect(upgradeYear('unknown', 'yes').worth).toBe('unknown');
});

test('R-332: below a Moderate field in Red lie a less competitive one and a broad preliminary year', () => {
  expect(stepsDown('Internal Medicine', 'Red')).toEqual([
    'less competitive field',
    'broad preliminary year and reapply',
  ]);
  expect(stepsDown('Internal Medicine', 'Yellow')).toEqual([]);
  expect(stepsDown('Dermatology', 'Red')).toEqual([]);
  expect(stepsDown('Family Medicine', 'Red')).toEqual([]);
});

test('R-333: a decision waits for the inventory and two opinions, and says what is missing', () => {
  expect(freezeOf({ filled: INVENTORY, opinions: 2 })).toEqual({
    frozen: false,
    missing: [],
    opinionsMissing: 0,
  });
  expect(freezeOf({ filled: INVENTORY, opinions: 1 })).toMatchObject({ frozen: true, opinionsMissing: 1 });
  const [first, ...rest] = INVENTORY;
  expect(freezeOf({ filled: rest, opinions: 3 })).toEqual({
    frozen: true,
    missing: [first],
    opinionsMissing: 0,
  });
});
