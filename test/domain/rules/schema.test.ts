import { expect, test } from 'vitest';
import {
  BUCKET_CONTRADICTION,
  FIELD_CONTRADICTIONS,
  ON_THE_LINE,
} from '../../../src/domain/rules/contradictions';
import { REASONS } from '../../../src/domain/rules/reasons';
import { RULES } from '../../../src/domain/rules/rules';
import { rulesSchema } from '../../../src/domain/rules/schema/rulesSchema';
import { TIERS } from '../../../src/domain/rules/tiers';
import { SPECIALTIES } from '../../../src/domain/specialties';
import { workingTier } from '../../../src/domain/tiers';

test('the built-in rules hang together', () => {
  expect(rulesSchema.parse(RULES)).toEqual(RULES);
});

test('a stated figure without a source is refused', () => {
  const broken = { ...RULES, zones: { ...RULES.zones, redUnder: { ...RULES.zones.redUnder, source: '' } } };
  expect(rulesSchema.safeParse(broken).success).toBe(false);
});

test('a mix that does not add up to the whole list is refused', () => {
  const reach = { ...RULES.mix.target.D0.Reach, value: RULES.mix.target.D0.Reach.value + 1 };
  const broken = {
    ...RULES,
    mix: { ...RULES.mix, target: { ...RULES.mix.target, D0: { ...RULES.mix.target.D0, Reach: reach } } },
  };
  expect(rulesSchema.safeParse(broken).success).toBe(false);
});

test('a ladder whose edges do not rise is refused', () => {
  const { reattempt } = RULES.zones;
  const broken = {
    ...RULES,
    zones: { ...RULES.zones, reattempt: { ...reattempt, steps: [...reattempt.steps].reverse() } },
  };
  expect(rulesSchema.safeParse(broken).success).toBe(false);
});

test('there are 23 specialties, each with a working tier, a range and a place in the count tables', () => {
  expect(SPECIALTIES).toHaveLength(23);
  for (const specialty of SPECIALTIES) {
    const tier = workingTier(RULES.tiers.rows[specialty]).value;
    expect(RULES.norms.range[tier].low.value).toBeGreaterThan(0);
    expect(RULES.counts.yellowClass[specialty].value).toBeTruthy();
  }
});

test('a harder tier never asks for less than an easier one', () => {
  TIERS.slice(1).forEach((easier, index) => {
    const harder = TIERS[index] ?? easier;
    expect(RULES.norms.range[harder].low.value).toBeGreaterThan(RULES.norms.range[easier].low.value);
    expect(RULES.norms.green[harder].value).toBeGreaterThan(RULES.norms.green[easier].value);
  });
});

test('Green never begins under the low end of the range', () => {
  for (const tier of TIERS)
    expect(RULES.norms.green[tier].value).toBeGreaterThanOrEqual(RULES.norms.range[tier].low.value);
});

test('every contradiction has at least two readings, each with its lines', () => {
  const all = [ON_THE_LINE, BUCKET_CONTRADICTION, ...Object.values(FIELD_CONTRADICTIONS)];
  for (const { id, readings } of all) {
    expect(id).toMatch(/^C-\d{2}$/);
    expect(readings.length, id).toBeGreaterThanOrEqual(2);
    for (const { figure } of readings) expect(figure.source, id).toMatch(/^D[0-4]:\d/);
  }
});

test('every reason names a rule', () => {
  for (const { rule } of Object.values(REASONS)) expect(rule).toMatch(/^(R-\d{3}|section 14)/);
});
