import { expect } from 'vitest';
import { fieldFacts } from '../../src/domain/fieldFacts';
import { test } from './proof';

test('a field stands with the figures of its articles, and without those that no article gives', () => {
  const facts = fieldFacts('Orthopedic Surgery', { step2: 244 });
  expect(facts).toMatchObject({
    norm: { low: 250, open: true },
    mean: { low: 250 },
    gap: { gap: 6, band: 'Near' },
    tier: { tier: 'Ultra' },
    index: { index: 90 },
    keystone: false,
    tolerance: 'weak',
    pattern: 'unknown',
    varies: false,
  });
  const rehab = fieldFacts('PM&R', {});
  expect(rehab).toMatchObject({ norm: { low: 225, inferred: true }, tolerance: undefined });
  expect([rehab.mean, rehab.gap, rehab.index]).toEqual([undefined, undefined, undefined]);
});

test('the setting moves what it moves, and a field that varies says so', () => {
  expect(fieldFacts('Emergency Medicine', { step2: 240, setting: 'community' })).toMatchObject({
    norm: { low: 235 },
    tier: { tier: 'Moderate', moved: true },
    varies: true,
  });
});
