import { expect } from 'vitest';
import { dreamListOf, dualOf } from '../../src/domain/dualApplication';
import { DELAY_VEHICLES } from '../../src/domain/rules/vehicles';
import { strategyOf } from '../../src/domain/strategy';
import { whyStrategy } from '../../src/domain/whyStrategy';
import { DUAL_STANCES, STRATEGIES } from '../fixtures/workedExamplesStrategy';
import { test } from './proof';
import { specialty, value } from './values';

test.for(STRATEGIES)('$id: $step2 in $dream ($setting), $answers', (example) => {
  const reading = value(strategyOf({ ...example, dream: specialty(example.dream) }));
  expect(reading.options.map(({ eligible }) => eligible)).toEqual(example.eligible);
  expect(reading.options.map(({ strategy }) => strategy)).toEqual(['Realign', 'Dual', 'Delay']);
  expect(reading.preselected).toBe(example.preselected);
});

test('R-306: with nothing eligible the list is widened, and with something open it is not', () => {
  const closed = {
    'rather match once': 'no',
    'flags that the field magnifies': 'no',
    'would rank the backup': 'no',
    'dream is central': 'no',
  } as const;
  const facts = { dream: 'Orthopedic Surgery', step2: 223, research: 'multiple' } as const;
  expect(value(strategyOf({ ...facts, answers: closed }))).toMatchObject({ widen: true, eligible: [] });
  const open = { ...closed, 'dream is central': 'unknown' } as const;
  expect(value(strategyOf({ ...facts, answers: open })).widen).toBe(false);
});

test('an impossible score is refused', () => {
  expect(strategyOf({ dream: 'Dermatology', step2: 1234, answers: {} }).ok).toBe(false);
});

test.for(DUAL_STANCES)('C-21: %i in Ortho with sponsor %s is %s', ([step2, sponsor, stance]) => {
  const reading = value(
    dualOf({ dream: 'Orthopedic Surgery', step2, answers: { 'a director sponsors': sponsor } }),
  );
  expect(reading.stance).toBe(stance);
  expect(reading.bySponsor).toBe(step2 <= 230 && sponsor === 'yes');
});

test('R-502, R-515: D4 asks for a Red zone and a backup that one would rank', () => {
  const dual = (answer: 'yes' | 'no' | 'unknown', zone?: 'Red' | 'Yellow') =>
    value(dualOf({ dream: 'Dermatology', zone, answers: { 'would rank the backup': answer } }));
  expect(dual('yes', 'Red').D4.map(({ answer }) => answer)).toEqual(['yes', 'yes']);
  expect(dual('yes', 'Yellow').D4.map(({ answer }) => answer)).toEqual(['no', 'yes']);
  expect(dual('unknown').D4.map(({ answer }) => answer)).toEqual(['unknown', 'unknown']);
  expect(dual('no').refused).toBe(true);
  expect(dual('unknown').refused).toBe(false);
});

test('R-335, R-512: a small dream list needs strengths and advisors who see a chance', () => {
  const answers = { 'genuine strengths': 'yes', 'advisors see a chance': 'yes' } as const;
  expect(dreamListOf(answers)).toMatchObject({ size: 'small', low: 3, high: 5 });
  expect(dreamListOf({ ...answers, 'advisors see a chance': 'no' }).size).toBe('none');
  expect(dreamListOf({ 'genuine strengths': 'yes' }).size).toBe('not known');
});

test('R-305: three vehicles of a delay, one for international graduates, one its own hedge', () => {
  expect(DELAY_VEHICLES.map(({ value: { forWhom, hedge } }) => [forWhom, hedge])).toEqual([
    ['anyone', true],
    ['anyone', false],
    ['IMG', false],
  ]);
});

test('the reason tells what is open, what is not met and what is not known', () => {
  const reading = value(
    strategyOf({
      dream: 'Orthopedic Surgery',
      step2: 223,
      research: 'minimal',
      answers: { 'dream is central': 'no' },
    }),
  );
  const why = whyStrategy(reading);
  expect(why).toContain('Realign is open: clearly out of range, little research in the field.');
  expect(why).toContain('Dual cannot be told: not known, dream within reach,');
  expect(why).toContain('Delay is not: not met, dream is central.');
  expect(why).toContain('with 3 to 5 long shots at most (C-21).');
  expect(why).toMatch(
    /\[R-306, proposed; R-301; R-303; R-304; D0:107, D0:113-118, D0:131-134, D0:147-156\]$/,
  );
  const near = value(strategyOf({ dream: 'Orthopedic Surgery', step2: 235, answers: {} }));
  expect(whyStrategy(near)).toContain('with 20 % or less in the dream field (C-21).');
});
