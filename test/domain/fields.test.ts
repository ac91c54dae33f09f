import { expect, test } from 'vitest';
import { applicationsFor } from '../../src/domain/applications';
import { gapToNorm, normOf } from '../../src/domain/norms';
import { proposed } from '../../src/domain/rules/figure';
import { MATCHED_APPLICANTS } from '../../src/domain/rules/matchedApplicants';
import { RULES, type Rules } from '../../src/domain/rules/rules';
import { tierOf } from '../../src/domain/tiers';
import { whyNorm } from '../../src/domain/whyFields';
import { zoneOf } from '../../src/domain/zones';
import { MATCHED } from '../fixtures/workedExamplesTables';
import { specialty, value } from './values';

test('the three levels follow D0, and the working tier where D0 is silent', () => {
  expect(value(tierOf('Dermatology', { source: '3level' })).word).toBe('high');
  expect(value(tierOf('Urology', { source: '3level' })).word).toBe('high');
  expect(value(tierOf('OB/GYN', { source: '3level' })).word).toBe('mid');
  expect(value(tierOf('Pediatrics', { source: '3level' })).word).toBe('low');
  expect(value(tierOf('CT Surgery', { source: '3level' })).word).toBe('high');
});

test('a tier is worded as its source words it', () => {
  expect(value(tierOf('ENT', { source: 'D4' })).word).toBe('Hyper-competitive');
  expect(value(tierOf('Radiology', { source: 'D4' })).word).toBe('Competitive');
  expect(value(tierOf('ENT', { source: 'D0' })).word).toBe('Ultra-competitive');
  expect(value(tierOf('Family Medicine')).word).toBe('Less');
});

test('D4 knows no settings, D0 does', () => {
  expect(value(tierOf('Internal Medicine', { source: 'D4', setting: 'community' })).tier).toBe('Moderate');
  expect(value(tierOf('Internal Medicine', { source: 'D0', setting: 'community' })).tier).toBe('Less');
  expect(value(tierOf('Internal Medicine', { setting: 'academic' })).tier).toBe('Moderate');
});

test.for(MATCHED)(
  'R-106: of matched applicants of %s D1 says: %s, %s',
  ([field, setting, topQuartile, research, line]) => {
    const name = specialty(field);
    expect(MATCHED_APPLICANTS[name]).toEqual({
      topQuartile: { value: topQuartile, rule: 'R-106', source: line, standing: 'stated' },
      research: { value: research, rule: 'R-106', source: line, standing: 'stated' },
    });
    expect(whyNorm(value(normOf(name, { source: 'D1', setting })))).toContain(
      `AOA or the top quartile is common: ${topQuartile}; research: ${research}.`,
    );
  },
);

test('of no other field D1 says who is matched', () => {
  expect(Object.keys(MATCHED_APPLICANTS).sort()).toEqual(MATCHED.map(([field]) => specialty(field)).sort());
  expect(whyNorm(value(normOf('Dermatology')))).not.toContain('AOA');
});

test('a norm that the named article does not give is refused, with the setting for which it does', () => {
  expect(normOf('Urology', { source: 'D4' })).toMatchObject({
    problem: { code: 'not-stated', source: 'D4' },
  });
  expect(normOf('Emergency Medicine', { source: 'D1' })).toMatchObject({ problem: { code: 'not-stated' } });
  expect(normOf('Internal Medicine', { source: 'D1' })).toMatchObject({ problem: { onlyFor: 'academic' } });
});

test('a gap to a named article never falls back', () => {
  expect(gapToNorm(230, 'Urology', { source: 'D4' })).toMatchObject({ ok: false, problem: { source: 'D4' } });
  expect(value(gapToNorm(230, 'Dermatology', { source: 'D4' })).gap).toBe(20);
  expect(value(gapToNorm(230, 'Urology'))).toMatchObject({ gap: 15, fallback: true });
});

test('exactly ten under is on the line, and up to fourteen under is a low red', () => {
  expect(value(zoneOf(240, 'Dermatology'))).toMatchObject({ onTheLine: true, lowRed: true });
  expect(value(zoneOf(236, 'Dermatology'))).toMatchObject({ onTheLine: false, lowRed: true });
  expect(value(zoneOf(235, 'Dermatology'))).toMatchObject({ onTheLine: false, lowRed: false });
  expect(value(zoneOf(219, 'Pediatrics'))).toMatchObject({ underAll: true, lowRed: false });
});

test('a median that somebody enters for a field replaces where Green begins, and its low end the range', () => {
  const rules: Rules = {
    ...RULES,
    norms: {
      ...RULES.norms,
      own: {
        name: 'Ours',
        norms: [
          {
            specialty: 'Internal Medicine',
            year: 2025,
            population: '',
            low: proposed(242, 'R-151'),
            median: proposed(252, 'R-151'),
            open: true,
          },
        ],
      },
    },
  };
  expect(value(zoneOf(251, 'Internal Medicine', undefined, rules)).zone).toBe('Yellow');
  expect(value(zoneOf(252, 'Internal Medicine', undefined, rules)).zone).toBe('Green');
  expect(value(zoneOf(233, 'Internal Medicine', undefined, rules)).zone).toBe('Yellow');
  expect(value(zoneOf(232, 'Internal Medicine', undefined, rules)).zone).toBe('Red');
  expect(value(normOf('Internal Medicine', {}, rules)).low).toBe(242);
  expect(value(zoneOf(240, 'Pediatrics', undefined, rules)).zone).toBe('Green');
});

test('a first application needs a zone or a score; a reapplication needs neither', () => {
  const question = { specialty: 'Internal Medicine', anchors: false } as const;
  expect(applicationsFor({ ...question, status: 'first' })).toMatchObject({
    problem: { code: 'score-missing' },
  });
  expect(applicationsFor({ ...question, status: 'first', step2: 999 })).toMatchObject({ ok: false });
  expect(value(applicationsFor({ ...question, status: 'reapplicant' })).crossCheck).toBeUndefined();
  expect(value(applicationsFor({ ...question, status: 'reapplicant', step2: 234 })).crossCheck?.max).toBe(80);
});

test('anchors move the number to the upper end in Yellow and Red, and not in Green', () => {
  const point = (zone: 'Green' | 'Yellow' | 'Red') =>
    value(applicationsFor({ specialty: 'Dermatology', status: 'first', zone, anchors: true })).point;
  expect([point('Green'), point('Yellow'), point('Red')]).toEqual([40, 100, 120]);
});

test('highly competitive fields carry the other branch and the conditions', () => {
  const ask = (specialty: 'Dermatology' | 'Radiology' | 'Anesthesiology', status: 'first' | 'reapplicant') =>
    value(applicationsFor({ specialty, status, zone: 'Yellow', anchors: false }));
  expect(ask('Dermatology', 'first')).toMatchObject({ alternatives: ['pivot'], conditions: ['sponsor'] });
  expect(ask('Radiology', 'first')).toMatchObject({ alternatives: ['pivot'], conditions: [] });
  expect(ask('Radiology', 'reapplicant').conditions).toEqual(['improved-profile']);
  expect(ask('Dermatology', 'reapplicant').conditions).toEqual(['improved-profile', 'sponsor']);
  expect(ask('Anesthesiology', 'reapplicant').conditions).toEqual([]);
});

test('a count that no article names for the field is marked as inferred', () => {
  const inferred = (specialty: 'PM&R' | 'Psychiatry' | 'Neurology', status: 'first' | 'reapplicant') =>
    value(applicationsFor({ specialty, status, zone: 'Yellow', anchors: false })).inferred;
  expect(inferred('PM&R', 'first')).toBe(true);
  expect(inferred('Neurology', 'first')).toBe(false);
  expect(inferred('Neurology', 'reapplicant')).toBe(true);
  expect(inferred('Psychiatry', 'reapplicant')).toBe(false);
});

test('counts that do not overlap run from the highest low to the highest high, open', () => {
  const { counts } = RULES;
  const noMatch = { ...counts.noMatch, count: { ...counts.noMatch.count, min: 90, max: 110, open: false } };
  const rules = { ...RULES, counts: { ...counts, noMatch } };
  const reading = applicationsFor(
    { specialty: 'Family Medicine', status: 'reapplicant', anchors: false },
    rules,
  );
  expect(value(reading)).toMatchObject({ min: 90, max: 110, open: true });
});
