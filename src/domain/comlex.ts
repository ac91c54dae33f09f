import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';

/** A COMLEX Level 2 score in whole points. Refuses what lies off its scale, a Step 2 score's decimal and all text; never rounds. */
export function readComlex(value: number | string | boolean, rules: Rules = RULES): Outcome<number> {
  const low = rules.profile.comlexScale.lowest.value;
  const high = rules.profile.comlexScale.highest.value;
  const text = String(value).trim();
  const score = typeof value === 'boolean' || text === '' ? NaN : Number(text);
  return Number.isInteger(score) && score >= low && score <= high
    ? found(score)
    : refused({ code: 'comlex-unreadable', given: text, low, high });
}
