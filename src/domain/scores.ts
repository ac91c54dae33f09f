import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';

/**
 * A person's own Step 2 CK score in whole points. Refuses a blank, text, a decimal and a number that no USMLE score can
 * be (a year, a date's serial number, a COMLEX score); never rounds and never clamps.
 */
export function readScore(value: number | string | boolean, rules: Rules = RULES): Outcome<number> {
  const text = String(value).trim();
  if (text === '') return refused({ code: 'score-missing' });
  const score = typeof value === 'boolean' ? NaN : Number(text);
  if (!Number.isFinite(score)) return refused({ code: 'score-not-a-number', given: text });
  const low = rules.scores.lowest.value;
  const high = rules.scores.highest.value;
  if (score < low || score > high) return refused({ code: 'score-out-of-range', given: score, low, high });
  if (!Number.isInteger(score)) return refused({ code: 'score-not-whole', given: score });
  return found(score);
}
