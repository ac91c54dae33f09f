import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketOf } from '../../src/domain/buckets';
import { readLadder } from '../../src/domain/bands';
import { classifyPrograms } from '../../src/domain/classifyPrograms';
import type { ProgramRow } from '../../src/domain/list';
import { mixCheck, mixTarget } from '../../src/domain/mix';
import { zoneEdges } from '../../src/domain/norms';
import { RULES } from '../../src/domain/rules/rules';
import { SPECIALTIES } from '../../src/domain/specialties';
import { BUCKETS, LOCATIONS, PROGRAM_KINDS, SETTINGS, ZONES } from '../../src/domain/words';
import { zoneLadder, zoneOf } from '../../src/domain/zones';
import { value } from './values';

const { lowest, highest } = RULES.scores;
const points = fc.integer({ min: lowest.value, max: highest.value });
const specialty = fc.constantFrom(...SPECIALTIES);
const setting = fc.option(fc.constantFrom(...SETTINGS), { nil: undefined });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const scoreForm = fc
  .record({ a: points, b: points, open: fc.boolean() })
  .map(({ a, b, open }) => ({ low: Math.min(a, b), high: open ? highest.value : Math.max(a, b), open }));
const counts = fc.record({ Reach: fc.nat(500), Realistic: fc.nat(500), Safety: fc.nat(500) });
const facts = fc.record({
  score: maybe(scoreForm),
  cutoff: maybe(points),
  kind: maybe(fc.constantFrom(...PROGRAM_KINDS)),
  location: maybe(fc.constantFrom(...LOCATIONS)),
  friendly: maybe(fc.boolean()),
});
const row = fc.record({
  ...{ program: fc.constantFrom('A', 'B', 'C', 'D', ''), id: maybe(fc.constantFrom('1', '2', '3')) },
  specialty: fc.constantFrom('IM', 'Derm', 'Neuro', 'TY', 'nonsense', ''),
  score: maybe(scoreForm),
  cutoff: maybe(points),
  kind: maybe(fc.constantFrom(...PROGRAM_KINDS)),
  suggestedKind: maybe(fc.constantFrom(...PROGRAM_KINDS)),
  location: maybe(fc.constantFrom(...LOCATIONS)),
  friendly: maybe(fc.boolean()),
  withdrawn: maybe(fc.boolean()),
  override: maybe(fc.constantFrom(...BUCKETS)),
});
const list = fc
  .array(row, { maxLength: 30 })
  .map((rows) => rows.map((facts, index): ProgramRow => ({ ...facts, index })));

test('a higher score is never in a worse zone', () => {
  fc.assert(
    fc.property(points, points, specialty, setting, (a, b, field, where) => {
      const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
      const rank = (step2: number) => ZONES.indexOf(value(zoneOf(step2, field, where)).zone);
      expect(rank(higher)).toBeLessThanOrEqual(rank(lower));
    }),
  );
});

test('a higher score never makes a program a harder one', () => {
  fc.assert(
    fc.property(points, points, maybe(specialty), facts, (a, b, field, program) => {
      const rank = (step2: number) => {
        const { label } = value(bucketOf({ ...program, step2, specialty: field }));
        return label === '?' ? undefined : BUCKETS.indexOf(label);
      };
      const lower = rank(Math.min(a, b));
      const higher = rank(Math.max(a, b));
      if (lower !== undefined && higher !== undefined) expect(higher).toBeGreaterThanOrEqual(lower);
    }),
  );
});

test('a friendly program is never harder than the same one that is not', () => {
  fc.assert(
    fc.property(points, specialty, facts, (step2, field, program) => {
      const rank = (friendly: boolean) => {
        const { label } = value(bucketOf({ ...program, friendly, step2, specialty: field }));
        return label === '?' ? -1 : BUCKETS.indexOf(label);
      };
      expect(rank(true)).toBeGreaterThanOrEqual(rank(false));
    }),
  );
});

test('every edge of every zone ladder belongs to the band above it', () => {
  for (const field of SPECIALTIES)
    for (const where of [undefined, ...SETTINGS]) {
      const ladder = zoneLadder(zoneEdges(field, where));
      for (const { from, label } of ladder.steps) {
        expect(readLadder(ladder, from.value)).toBe(label);
        expect(readLadder(ladder, from.value - 1)).not.toBe(label);
        expect(value(zoneOf(from.value, field, where)).zone).toBe(label);
      }
    }
});

test('community never makes a zone worse', () => {
  fc.assert(
    fc.property(points, specialty, (step2, field) => {
      const rank = (where?: 'community') => ZONES.indexOf(value(zoneOf(step2, field, where)).zone);
      expect(rank('community')).toBeLessThanOrEqual(rank());
    }),
  );
});

test('a target adds up to its programs and lies within one of each share', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.constantFrom('D0', 'D4'), (n, mode) => {
      const target = value(mixTarget(n, mode)).counts;
      expect(target.Reach + target.Realistic + target.Safety).toBe(n);
      for (const bucket of BUCKETS)
        expect(Math.abs(target[bucket] - (RULES.mix.target[mode][bucket].value * n) / 100)).toBeLessThan(1);
    }),
  );
});

test('shares add up to one', () => {
  fc.assert(
    fc.property(counts, (mix) => {
      fc.pre(mix.Reach + mix.Realistic + mix.Safety > 0);
      const { shares } = value(mixCheck(mix));
      expect(shares.Reach + shares.Realistic + shares.Safety).toBeCloseTo(1, 12);
    }),
  );
});

test('verdicts depend on the shares alone', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 20 }), (mix, times) => {
      fc.pre(mix.Reach + mix.Realistic + mix.Safety > 0);
      const more = { Reach: mix.Reach * times, Realistic: mix.Realistic * times, Safety: mix.Safety * times };
      const [once, again] = [value(mixCheck(mix)), value(mixCheck(more))];
      expect([again.reach, again.verdicts]).toEqual([once.reach, once.verdicts]);
    }),
  );
});

test('a list is labeled row by row as each program alone, whatever stands around it', () => {
  fc.assert(
    fc.property(list, points, fc.boolean(), (rows, step2, acceptSuggestions) => {
      const profile = { step2, status: 'first', anchors: false } as const;
      const readings = value(classifyPrograms(rows, profile, { acceptSuggestions })).rows;
      expect(readings).toHaveLength(rows.length);
      readings.forEach((reading, position) => {
        const alone = rows[position];
        if (!alone || reading.flags.includes('duplicate')) return;
        expect(value(classifyPrograms([alone], profile, { acceptSuggestions })).rows[0]).toEqual(reading);
      });
    }),
  );
});

test('overrides always win, and every counted program is counted exactly once', () => {
  fc.assert(
    fc.property(list, points, (rows, step2) => {
      const { rows: readings, specialties } = value(
        classifyPrograms(rows, { step2, status: 'first', anchors: false }),
      );
      for (const { specialty, counts: mix, unknown, programs } of specialties) {
        expect(mix.Reach + mix.Realistic + mix.Safety + unknown).toBe(programs);
        for (const bucket of BUCKETS) {
          const expected = readings.filter(
            (reading, position) =>
              reading.specialty === specialty &&
              reading.label !== '' &&
              (rows[position]?.override ?? reading.label) === bucket,
          );
          expect(mix[bucket]).toBe(expected.length);
        }
      }
    }),
  );
});

test('every reason names a rule', () => {
  fc.assert(
    fc.property(list, points, (rows, step2) => {
      for (const { why } of value(classifyPrograms(rows, { step2, status: 'first', anchors: false })).rows)
        expect(why).toMatch(/\[(R-\d{3}|section 14).*\]$/);
    }),
  );
});
