import { expect, test } from 'vitest';
import { againstCount, balanceOf } from '../../src/domain/balance';
import { withNormSet } from '../../src/domain/chosenNorms';
import type { SpecialtyReading } from '../../src/domain/list';
import { mixCheck, mixTarget } from '../../src/domain/mix';
import { RULES } from '../../src/domain/rules/rules';
import { value } from './values';

const reading: SpecialtyReading = {
  specialty: 'Internal Medicine',
  zone: 'Yellow',
  counts: { Reach: 14, Realistic: 35, Safety: 21 },
  unknown: 3,
  programs: 73,
  spellings: ['IM'],
};
const profile = { step2: 234, status: 'first', anchors: false } as const;

test('a specialty is held against target, articles and count', () => {
  const balance = balanceOf(reading, profile);
  expect(balance.target).toEqual({ Reach: 14, Realistic: 35, Safety: 21 });
  expect(balance.targetShares).toEqual({ Reach: 0.2, Realistic: 0.5, Safety: 0.3 });
  expect(value(balance.mix)).toMatchObject({
    total: 70,
    shares: { Reach: 0.2, Realistic: 0.5, Safety: 0.3 },
  });
  expect(value(balance.count)).toMatchObject({ min: 60, max: 80, point: 70 });
  expect(balance.verdict).toBe('in range');
  expect(balance.need?.need).toBe('Optional');
});

test('a balance tells the norm of the set in force that its zone rests on', () => {
  const low = { value: 250, rule: 'R-118', source: '', standing: 'yours' } as const;
  const norm = { specialty: 'Internal Medicine', low, open: true, year: 2026, population: '' } as const;
  const rules = withNormSet(RULES, { name: 'Ours', norms: [norm] });
  expect(balanceOf(reading, profile, rules).own).toBe(norm);
  expect(balanceOf({ ...reading, specialty: 'Neurology' }, profile, rules).own).toBeUndefined();
  expect(balanceOf(reading, profile).own).toBeUndefined();
});

test('the count is one of programs, so that those without a bucket count too', () => {
  expect(balanceOf({ ...reading, programs: 59 }, profile).verdict).toBe('under-applied');
  expect(balanceOf({ ...reading, programs: 60 }, profile).verdict).toBe('in range');
  expect(balanceOf({ ...reading, programs: 81 }, profile).verdict).toBe('above');
});

test('a list is never too long for an open count', () => {
  expect(againstCount(500, { min: 80, max: 100, open: true })).toBe('in range');
  expect(againstCount(500, { min: 80, max: 100, open: false })).toBe('above');
});

test('without any bucket there are no shares, and the target is empty', () => {
  const balance = balanceOf({ ...reading, counts: { Reach: 0, Realistic: 0, Safety: 0 } }, profile);
  expect(balance.mix).toMatchObject({ ok: false, problem: { code: 'labels-missing' } });
  expect(balance.target).toEqual({ Reach: 0, Realistic: 0, Safety: 0 });
});

test('what is no whole number of programs has no target, and neither has D2', () => {
  for (const n of [-1, 2.5, NaN, Infinity])
    expect(mixTarget(n)).toMatchObject({ ok: false, problem: { code: 'number-of-programs-unreadable' } });
  expect(mixTarget(40, 'D2')).toMatchObject({ ok: false, problem: { code: 'not-stated', source: 'D2' } });
});

test('shares are unrounded', () => {
  expect(value(mixCheck({ Reach: 1, Realistic: 1, Safety: 1 })).shares.Reach).toBe(1 / 3);
});
