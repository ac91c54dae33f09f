import { expect, test } from 'vitest';
import { RULE_IDS } from '../fixtures/ruleIds';
import { carriers, rulesIn } from './ruleCarriers';

/** Rules that no function, check or plan carries, each with its reason. */
const NOT_TURNED_INTO_A_FUNCTION: Readonly<Record<string, string>> = {
  'R-112': 'a rule of wording, which wording.test.ts holds',
  'R-159': 'a rule of wording, which wording.test.ts holds',
};

const ids = Object.values(RULE_IDS).flatMap((chapter) => rulesIn(chapter));
const carried = carriers(new Set(ids));

test('ranges of rules are read as all of their rules', () => {
  expect(rulesIn('R-151 to R-153, R-401…403, R-468a and R-007')).toEqual([
    'R-151',
    'R-152',
    'R-153',
    'R-401',
    'R-402',
    'R-403',
    'R-468a',
    'R-007',
  ]);
});

test('every rule of the rulebook is carried by an export, or listed with the reason why not', () => {
  const missing = ids.filter((id) => !carried.has(id) && !(id in NOT_TURNED_INTO_A_FUNCTION));
  expect(missing).toEqual([]);
});

test('no rule is both carried and listed as not carried', () => {
  expect(Object.keys(NOT_TURNED_INTO_A_FUNCTION).filter((id) => carried.has(id))).toEqual([]);
});

test('no rule is named that the rulebook does not have, but those that are ours', () => {
  const ours = ['R-118', 'R-475', 'R-476'];
  expect([...carried.keys()].filter((id) => !ids.includes(id) && !ours.includes(id))).toEqual([]);
});
