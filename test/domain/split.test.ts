import fc from 'fast-check';
import { expect } from 'vitest';
import { RULES } from '../../src/domain/rules/rules';
import { splitCheck, splitOf, SPLIT_VERDICTS } from '../../src/domain/split';
import { whySplit, whySplitCheck } from '../../src/domain/whySplit';
import { SPLITS, SPLIT_CHECKS } from '../fixtures/workedExamplesStrategy';
import { test } from './proof';
import { value } from './values';

test.for(SPLITS)(
  'R-509: %i programs are %i in the backup and %i in the dream field',
  ([programs, backup, dream]) => {
    expect(value(splitOf(programs))).toEqual({ programs, backup, dream });
  },
);

test.for(SPLIT_CHECKS)('R-514: %i backup, %i dream, zone %s: %s', ([backup, dream, zone, verdict]) => {
  expect(value(splitCheck(backup, dream, zone)).verdict).toBe(verdict);
});

test('half a program, and no programs at all, are refused', () => {
  for (const [backup, dream] of [
    [1.5, 2],
    [2, -1],
    [0, 0],
  ] as const)
    expect(splitCheck(backup, dream)).toMatchObject({ problem: { code: 'number-of-programs-unreadable' } });
  expect(splitOf(2.5).ok).toBe(false);
});

test('every split of ours is on target, and one more dream program never improves a verdict', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (programs, dream) => {
      const { backup, dream: share } = value(splitOf(programs));
      expect(value(splitCheck(backup, share, 'Red')).verdict).toBe('on target');
      const rank = (n: number) => SPLIT_VERDICTS.indexOf(value(splitCheck(programs, n, 'Red')).verdict);
      expect(rank(dream + 1)).toBeGreaterThanOrEqual(rank(dream));
    }),
  );
});

test('the share is that of the rules in force', () => {
  const { split } = RULES.strategy;
  const rules = {
    ...RULES,
    strategy: { ...RULES.strategy, split: { ...split, dream: { ...split.dream, value: 10 } } },
  };
  expect(value(splitOf(60, rules)).dream).toBe(6);
  expect(whySplit(value(splitOf(60, rules)), rules)).toContain('10 % at the most');
});

test('a split tells its share, its rule and what an unknown zone would decide', () => {
  expect(whySplit(value(splitOf(60)))).toMatch(
    /^60 programs: 48 in the backup and 12 in the dream field, .*20 %/,
  );
  const open = whySplitCheck(value(splitCheck(20, 80)));
  expect(open).toContain('at 50 % or more');
  expect(open).toContain('It would be an alarm if your zone there were Red');
  const alarm = whySplitCheck(value(splitCheck(20, 80, 'Red')));
  expect(alarm).toMatch(
    /^alarm: 80 % of 100 applications .*80 % or more.*\[R-413; R-514, proposed; D0:248\]$/,
  );
});
