import fc from 'fast-check';
import { expect, test as law } from 'vitest';
import {
  assumptionNotice,
  dreamShareAlarm,
  loneDreamAlarm,
  longShotNotice,
  volumeAlarm,
} from '../../src/domain/alarms';
import { applicationsFor } from '../../src/domain/applications';
import { lastCycleReading } from '../../src/domain/lastCycle';
import { dualLists, isLastMinute } from '../../src/domain/dualLists';
import { feeFor } from '../../src/domain/fees';
import { smallestChange } from '../../src/domain/listChange';
import { mixCheck } from '../../src/domain/mix';
import { programTier } from '../../src/domain/programTier';
import { CROSSWALK, PROGRAM_TIERS } from '../../src/domain/rules/programTiers';
import { countText, mixVerdicts } from '../../src/domain/whyLists';
import { whyAlarm, whyDual, whyPressure } from '../../src/domain/whyBalance';
import { pressureOf } from '../../src/domain/pressure';
import { proposed } from '../../src/domain/rules/figure';
import { RULES } from '../../src/domain/rules/rules';
import { signalsOf, type SignalRow } from '../../src/domain/signals';
import { BUCKETS } from '../../src/domain/words';
import {
  CHANGES,
  CONDITIONAL_COUNTS,
  CROSSWALK_TABLE,
  DREAM_SHARES,
  FEES,
  LAST_CYCLES,
  PROGRAM_TIER_TABLE,
  TOLD,
  USUAL_RANGES,
  VOLUME_ALARMS,
} from '../fixtures/workedExamplesBalance';
import { test } from './proof';
import { specialty, value } from './values';

const counted = ([Reach, Realistic, Safety]: readonly [number, number, number]) => ({
  Reach,
  Realistic,
  Safety,
});

test.for(PROGRAM_TIER_TABLE)('R-461: %s, %s, new %s: %s', ([kind, location, newProgram, tier]) => {
  expect(value(programTier({ kind, location, newProgram })).tier).toBe(tier);
});

test('R-467: every tier of D2 has its nearest words', () => {
  const words = PROGRAM_TIERS.map((tier) => [tier, CROSSWALK[tier].D0, CROSSWALK[tier].D4]);
  expect(words.reverse()).toEqual(CROSSWALK_TABLE);
});

test('the sentences tell what the articles ask for', () => {
  const mix = value(mixCheck({ Reach: 1, Realistic: 1, Safety: 1 }));
  const asks = Object.fromEntries(mixVerdicts(mix).map(({ article, asks }) => [article, asks]));
  expect(asks).toEqual({ D0: TOLD.D0, D4: TOLD.D4, D2: TOLD.D2 });
  const stronger = pressureOf([]).find(({ test }) => test === 'stronger');
  expect(whyPressure(stronger!)).toContain(TOLD.stronger);
  expect(whyAlarm(longShotNotice(9)!)).toContain(TOLD.longShots);
  expect(whyDual(dualLists([], []))).toContain(TOLD.example);
});

test.for(USUAL_RANGES)('R-472: %i Reach beside %i others: %s', ([reach, others, result]) => {
  const rows = [
    ...Array.from({ length: reach }, () => ({ bucket: 'Reach' as const })),
    ...Array.from({ length: others }, () => ({ bucket: 'Realistic' as const })),
  ];
  expect(pressureOf(rows).find(({ test }) => test === 'usual range')?.result).toBe(result);
});

test.for(CONDITIONAL_COUNTS)(
  'R-409: $specialty in $zone, improved $improved, risk factor $riskFactor: $count',
  ({ count, ...example }) => {
    const question = { ...example, status: 'reapplicant', anchors: false } as const;
    const reading = applicationsFor({ ...question, specialty: specialty(example.specialty) });
    if (count === undefined)
      expect(reading).toMatchObject({ ok: false, problem: { code: 'profile-not-improved' } });
    else expect(countText(value(reading))).toBe(count);
  },
);

test('a share of international graduates moves a tier only once somebody sets a threshold', () => {
  const facts = { kind: 'university', imgShare: 0.4 } as const;
  expect(value(programTier(facts)).tier).toBe('stretch');
  const rules = { ...RULES, buckets: { ...RULES.buckets, imgShareFrom: proposed(0.4, 'R-461') } };
  expect(value(programTier(facts, rules)).tier).toBe('most realistic');
  expect(value(programTier({ ...facts, imgShare: 0.39 }, rules)).tier).toBe('stretch');
});

test.for(FEES)('%i programs through %s %s cost $%i', ([programs, service, season, dollars]) => {
  expect(value(feeFor(programs, { service, season })).dollars).toBe(dollars);
});

test('without service and season the newest fees of ERAS are used', () => {
  expect(value(feeFor(43))).toMatchObject({ service: 'ERAS', season: '2026', dollars: 720 });
});

test('the fees of another season, and half a program, are refused', () => {
  expect(feeFor(10, { season: '2019' })).toMatchObject({
    ok: false,
    problem: { code: 'fees-unknown', service: 'ERAS', known: ['2026'] },
  });
  expect(feeFor(2.5)).toMatchObject({ ok: false, problem: { code: 'number-of-programs-unreadable' } });
});

law('one more program never costs less', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.constantFrom('ERAS', 'ResidencyCAS'), (programs, service) => {
      const fee = (n: number) => value(feeFor(n, { service })).dollars;
      expect(fee(programs + 1)).toBeGreaterThanOrEqual(fee(programs));
    }),
  );
});

test.for(VOLUME_ALARMS)('R-412: %s, %i programs, sponsor %s: %s', ([field, programs, sponsor, alarm]) => {
  expect(volumeAlarm(specialty(field), programs, sponsor) !== undefined).toBe(alarm);
});

test.for(DREAM_SHARES)('R-413: %i dream, %i backup, %s: %s', ([dream, backup, zone, alarm]) => {
  expect(dreamShareAlarm(dream, backup, zone) !== undefined).toBe(alarm);
});

test('R-414: five long shots are kept, six are noticed', () => {
  expect(longShotNotice(5)).toBeUndefined();
  expect(longShotNotice(6)).toMatchObject({ level: 'notice', count: 6, against: 5 });
});

test.for(LAST_CYCLES)('$id: $programs programs of $specialty against $against', (cycle) => {
  const { programs, against } = cycle;
  const reading = value(
    lastCycleReading(
      { programs },
      { zone: 'Red', specialty: specialty(cycle.specialty), status: 'first', anchors: false },
    ),
  );
  expect(reading.underApplied).toBe(cycle.underApplied ? 'yes' : 'no');
  expect(reading.advised.min).toBe(against);
});

test('R-210: Emergency Medicine alone with a weak file is an alarm in a bad cycle, and a question while that is unknown', () => {
  const dream = { specialty: 'Emergency Medicine', zone: 'Yellow', anchors: false, otherFields: 0 } as const;
  expect(loneDreamAlarm({ ...dream, badCycle: 'yes' })?.level).toBe('alarm');
  expect(loneDreamAlarm({ ...dream, badCycle: 'unknown' })?.level).toBe('notice');
  expect(loneDreamAlarm({ ...dream, badCycle: 'no' })).toBeUndefined();
  expect(loneDreamAlarm({ ...dream, badCycle: 'yes', otherFields: 1 })).toBeUndefined();
  expect(loneDreamAlarm({ ...dream, badCycle: 'yes', zone: 'Green' })).toBeUndefined();
  expect(loneDreamAlarm({ ...dream, badCycle: 'yes', zone: 'Green', anchors: true })?.level).toBe('alarm');
  expect(loneDreamAlarm({ ...dream, badCycle: 'yes', specialty: 'Dermatology' })).toBeUndefined();
});

test('R-407: only a yes leaves the assumptions of the counts', () => {
  expect(assumptionNotice('yes')?.level).toBe('notice');
  expect(assumptionNotice('unknown')).toBeUndefined();
  expect(assumptionNotice('no')).toBeUndefined();
});

test.for(CHANGES)('$counts with at least $minimum: add $add, drop $drop', (example) => {
  const change = smallestChange({ counts: counted(example.counts), count: { min: example.minimum } });
  expect(change?.add).toEqual(counted(example.add));
  expect(change?.drop).toEqual(counted(example.drop));
});

const lists = fc.record({ Reach: fc.nat(40), Realistic: fc.nat(40), Safety: fc.nat(40) });
const everyChange = (most: number) =>
  Array.from({ length: (most + 1) ** 3 }, (_, i) => ({
    Reach: i % (most + 1),
    Realistic: Math.floor(i / (most + 1)) % (most + 1),
    Safety: Math.floor(i / (most + 1) ** 2),
  }));

law('a change leads to a list that D0 accepts, with enough programs', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 20, max: 100 }), (counts, min) => {
      const change = smallestChange({ counts, count: { min } });
      const result = change!.result;
      expect(value(mixCheck(result)).verdicts.D0).toBe('ok');
      expect(BUCKETS.reduce((sum, bucket) => sum + result[bucket], 0)).toBeGreaterThanOrEqual(min);
      for (const bucket of BUCKETS)
        expect(counts[bucket] + change!.add[bucket] - change!.drop[bucket]).toBe(result[bucket]);
    }),
  );
});

law('no smaller change does it', () => {
  const small = fc.record({ Reach: fc.nat(6), Realistic: fc.nat(10), Safety: fc.nat(8) });
  const candidates = everyChange(22);
  const distance = (a: (typeof candidates)[number], b: (typeof candidates)[number]) =>
    BUCKETS.reduce((sum, bucket) => sum + Math.abs(a[bucket] - b[bucket]), 0);
  const accepted = candidates.filter((list) => {
    const mix = mixCheck(list);
    return mix.ok && mix.value.verdicts.D0 === 'ok' && mix.value.total >= 20;
  });
  fc.assert(
    fc.property(small, (counts) => {
      const change = smallestChange({ counts, count: { min: 20 } });
      const least = Math.min(...accepted.map((list) => distance(list, counts)));
      expect(distance(change!.result, counts)).toBe(least);
    }),
    { numRuns: 40 },
  );
});

test('where fewer programs exist than are called for, no more are asked for', () => {
  const change = smallestChange({
    counts: { Reach: 5, Realistic: 10, Safety: 5 },
    count: { min: 60 },
    existing: 30,
  });
  expect(change?.least).toBe(30);
  expect(BUCKETS.reduce((sum, bucket) => sum + change!.result[bucket], 0)).toBe(30);
});

const signalRow = (index: number, row: Partial<SignalRow>): SignalRow => ({
  index,
  screened: false,
  extreme: false,
  ...row,
});

test('R-668: a signal to a program that screens out or lies far above is wasted, and home comes first', () => {
  const rows = [
    signalRow(0, { signal: true, screened: true }),
    signalRow(1, { signal: true, extreme: true }),
    signalRow(2, { signal: true, bucket: 'Reach' }),
    signalRow(3, { bucket: 'Realistic' }),
    signalRow(4, { tie: 'rotated' }),
    signalRow(5, { tie: 'home', bucket: 'Reach' }),
    signalRow(6, { tie: 'home', screened: true }),
  ];
  expect(signalsOf(rows, 4)).toEqual({ used: 3, allowed: 4, left: 1, wasted: [0, 1], better: [5, 4, 3] });
  expect(signalsOf(rows, 2)).toMatchObject({ left: -1, better: [5] });
});

test('while the number of signals is unknown none is said to be left', () => {
  expect(signalsOf([signalRow(0, { bucket: 'Realistic' })])).toMatchObject({ left: undefined, better: [] });
});

const row = (index: number, program: string, city?: string) => ({ index, program, city });

test('a hospital on both lists is found whatever specialty its row names', () => {
  const dual = dualLists(
    [row(0, 'Mayo Clinic - Orthopedic Surgery', 'Rochester'), row(1, 'Lakeside Hospital', 'Duluth')],
    [
      row(2, 'The Mayo Clinic Program (Anesthesiology)', 'rochester'),
      row(3, 'Lakeside Hospital', 'Buffalo'),
      row(4, 'Mayo Clinic Anesthesiology', 'Rochester'),
    ],
  );
  expect(dual.shared).toEqual([{ program: 'Mayo Clinic - Orthopedic Surgery', dream: [0], backup: [2, 4] }]);
});

test('a hospital column tells a shared hospital where the names differ, and keeps apart what shares a name', () => {
  const of = (index: number, program: string, hospital: string) => ({ ...row(index, program), hospital });
  const dual = dualLists(
    [of(0, 'Marlowe Ortho', 'Marlowe Health System'), of(1, 'Saint Mary', 'Trinity')],
    [of(2, 'Riverside PM&R', 'marlowe health system'), of(3, 'Saint Mary', 'Ascension')],
  );
  expect(dual.shared).toEqual([{ program: 'Marlowe Ortho', dream: [0], backup: [2] }]);
});

test('R-506: the backup leads only with strictly more programs', () => {
  const dream = [row(0, 'A')];
  expect(dualLists(dream, [row(1, 'B')]).backupLeads).toBe(false);
  expect(dualLists(dream, [row(1, 'B'), row(2, 'C')]).backupLeads).toBe(true);
});

test('R-508: a dream program is doubtful when it is a Reach and no tie is known', () => {
  const reach = { ...row(0, 'A'), bucket: 'Reach' } as const;
  const rows = [
    reach,
    { ...reach, index: 1, tie: 'mentor' as const },
    { ...row(2, 'C'), bucket: 'Realistic' as const },
    row(3, 'D'),
  ];
  expect(dualLists(rows, []).doubtful).toEqual([0]);
});

test('R-511: a second field 28 days before submission is in time, 27 days is last-minute', () => {
  const least = RULES.pressure.secondFieldDays.value;
  expect(isLastMinute(28, least)).toBe(false);
  expect(isLastMinute(27, least)).toBe(true);
});
