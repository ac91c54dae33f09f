import { expect } from 'vitest';
import { applicationsFor } from '../../src/domain/applications';
import { backupNeed } from '../../src/domain/backupNeed';
import { mixCheck, mixTarget } from '../../src/domain/mix';
import { gapToNorm, normOf } from '../../src/domain/norms';
import { SPECIALTIES } from '../../src/domain/specialties';
import { competitivenessIndex, tierOf } from '../../src/domain/tiers';
import { countText } from '../../src/domain/whyLists';
import { ZONES } from '../../src/domain/words';
import { zoneOf } from '../../src/domain/zones';
import { COUNT_EXAMPLES, GAP_EXAMPLES, NEED_EXAMPLES, ZONE_EXAMPLES } from '../fixtures/workedExamples';
import {
  BAND_EDGES,
  COUNT_TABLE,
  INDEXES,
  LOW_RED,
  MIXES,
  NORM_TABLE,
  TARGETS,
  TIER_TABLE,
  ZONE_EDGES,
} from '../fixtures/workedExamplesTables';
import { test } from './proof';
import { specialty, value } from './values';

test.for(ZONE_EXAMPLES)('$id: $step2 in $specialty ($setting) is $zone', (example) => {
  const reading = value(zoneOf(example.step2, specialty(example.specialty), example.setting));
  expect(reading.zone).toBe(example.zone);
  if (example.below !== undefined) expect(reading.below).toBe(example.below);
});

test.for(ZONE_EDGES)('R-154: %i in %s is %s', ([step2, field, zone, setting]) => {
  expect(value(zoneOf(step2, specialty(field), setting)).zone).toBe(zone);
});

test.for(LOW_RED)('R-156: %i in Dermatology is low Red: %s', ([step2, low]) => {
  expect(value(zoneOf(step2, 'Dermatology')).lowRed).toBe(low);
});

test.for(GAP_EXAMPLES)('$id: $step2 in $specialty ($setting) is $gap under the norm: $band', (example) => {
  const reading = value(gapToNorm(example.step2, specialty(example.specialty), { setting: example.setting }));
  expect(reading).toMatchObject({ gap: example.gap, band: example.band });
});

test.for(BAND_EDGES)('R-157: a gap of %i is %s', ([gap, band]) => {
  expect(value(gapToNorm(235 - gap, 'Internal Medicine'))).toMatchObject({ gap, band, fallback: true });
});

test.for(COUNT_EXAMPLES)('$id: $specialty, $status, zone $zone, score $step2', (example) => {
  const { status, zone, step2, anchors = false } = example;
  const reading = applicationsFor({ specialty: specialty(example.specialty), status, zone, step2, anchors });
  expect(value(reading)).toMatchObject(example.count);
});

test.for(Object.entries(COUNT_TABLE))(
  'R-417: the counts of %s',
  ([field, [green, yellow, red, reapplicant]]) => {
    const first = ZONES.map((zone) => {
      const reading = value(
        applicationsFor({ specialty: specialty(field), status: 'first', zone, anchors: false }),
      );
      return `${countText(reading)} (${reading.point})`;
    });
    const again = applicationsFor({ specialty: specialty(field), status: 'reapplicant', anchors: false });
    expect([...first, countText(value(again))]).toEqual([green, yellow, red, reapplicant]);
  },
);

test('the count table names every specialty', () => {
  expect(Object.keys(COUNT_TABLE).sort()).toEqual([...SPECIALTIES].sort());
});

test.for(NEED_EXAMPLES)('$id: $zone in $specialty, anchors $anchors: a backup? $need', (example) => {
  const { zone, anchors, need } = example;
  expect(value(backupNeed(zone, specialty(example.specialty), anchors)).need).toBe(need);
});

test.for(TIER_TABLE)('R-102, R-107, R-115: the tiers of %s', ([field, working, D0, D4, community]) => {
  const name = specialty(field);
  const reading = value(tierOf(name));
  expect(`${reading.tier}${reading.inferred ? '+' : ''}`).toBe(working);
  for (const [source, tier] of [
    ['D0', D0],
    ['D4', D4],
  ] as const) {
    const answer = tierOf(name, { source });
    if (tier === '-') expect(answer).toMatchObject({ ok: false, problem: { code: 'not-stated', source } });
    else expect(value(answer).tier).toBe(tier);
  }
  expect(value(tierOf(name, { setting: 'community' })).tier).toBe(community ?? reading.tier);
});

test('R-101: the index of twelve specialties, and of no other', () => {
  const indexes = SPECIALTIES.flatMap((name) => {
    const reading = competitivenessIndex(name);
    return reading.ok ? [[name, reading.value.index]] : [];
  });
  expect(Object.fromEntries(indexes)).toEqual(INDEXES);
});

test.for(NORM_TABLE)('R-106, R-107: the $source norm of $specialty ($setting)', (row) => {
  const { source, setting, low, high, open } = row;
  expect(value(normOf(specialty(row.specialty), { source, setting }))).toMatchObject({ low, open });
  expect(value(normOf(specialty(row.specialty), { source, setting })).high).toBe(high);
});

test.for(TARGETS)('R-469: %s of %i programs', ([mode, n, [Reach, Realistic, Safety]]) => {
  expect(value(mixTarget(n, mode)).counts).toEqual({ Reach, Realistic, Safety });
});

test.for(MIXES)('R-470: %j is %s', ([[Reach, Realistic, Safety], reach, D4, D0, D2]) => {
  expect(value(mixCheck({ Reach, Realistic, Safety }))).toMatchObject({ reach, verdicts: { D0, D4, D2 } });
});
