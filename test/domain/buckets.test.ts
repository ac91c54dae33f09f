import { expect } from 'vitest';
import { bucketOf, type BucketInputs } from '../../src/domain/buckets';
import { RULES } from '../../src/domain/rules/rules';
import { proposed } from '../../src/domain/rules/figure';
import {
  BY_KIND,
  BY_SCORE,
  FRIENDLY_AND_UNKNOWN,
  type BucketExample,
} from '../fixtures/workedExamplesBuckets';
import { test } from './proof';
import { specialty, value } from './values';

const inputs = (example: BucketExample): BucketInputs => ({
  ...example,
  score: example.score && { low: example.score[0], high: example.score[1], open: example.score[2] ?? false },
  specialty: example.specialty === undefined ? undefined : specialty(example.specialty),
});

test.for([...BY_SCORE, ...BY_KIND, ...FRIENDLY_AND_UNKNOWN])('R-468: %j', (example) => {
  const { label, step, flags = [] } = example;
  const reading = value(bucketOf(inputs(example)));
  expect({ label: reading.label, step: reading.step, flags: reading.flags }).toEqual({ label, step, flags });
});

test('a program with many international graduates is accessible only once a threshold is set', () => {
  const row: BucketInputs = { step2: 234, kind: 'university', imgShare: 0.6, specialty: 'Internal Medicine' };
  const rules = { ...RULES, buckets: { ...RULES.buckets, imgShareFrom: proposed(0.6, 'R-461') } };
  expect(value(bucketOf(row)).label).toBe('Realistic');
  expect(value(bucketOf(row, rules)).label).toBe('Safety');
  expect(value(bucketOf({ ...row, imgShare: 0.59 }, rules)).label).toBe('Realistic');
  expect(value(bucketOf({ ...row, kind: 'big-name' }, rules)).label).toBe('Reach');
  expect(value(bucketOf({ ...row, kind: undefined }, rules)).label).toBe('Safety');
});

test('the setting aimed at moves the zone, and with it a label by kind', () => {
  const row: BucketInputs = { step2: 220, kind: 'university', specialty: 'Internal Medicine' };
  expect(value(bucketOf(row)).label).toBe('Reach');
  expect(value(bucketOf({ ...row, setting: 'community' })).label).toBe('Realistic');
});

test('a score that cannot be meant is refused', () => {
  expect(bucketOf({ step2: 1234 })).toMatchObject({ ok: false, problem: { code: 'score-out-of-range' } });
});
