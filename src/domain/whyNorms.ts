import { BUILT_IN_SET, isThin } from './normSets';
import type { OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';

/** The norm set in force by name, as the summary and reports give it. */
export const normsInForce = (rules: Rules = RULES): string => rules.norms.own?.name ?? BUILT_IN_SET;

/** What a reason says of a norm that a user entered: whose it is, and how much stands behind it. `''` for the articles'. */
export function whyOwnNorm(norm: OwnNorm | undefined, rules: Rules = RULES): string {
  if (!norm) return '';
  const { year, population, n } = norm;
  const of = [String(year), population, n === undefined ? '' : `n ${n}`]
    .filter((part) => part !== '')
    .join(', ');
  const { thinUnder } = rules.norms;
  const thin = isThin(norm, rules)
    ? ` Thin: fewer than ${thinUnder.value} people were counted (${thinUnder.rule}).`
    : '';
  return `The norm is that of the set “${normsInForce(rules)}” (${of}).${thin}`;
}
