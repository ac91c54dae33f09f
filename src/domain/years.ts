import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';

/** Years since graduation, a fraction included. Refuses what cannot be meant, such as a calendar year. `name` is that of the input. */
export function readYears(
  value: number | string | boolean,
  name: string,
  rules: Rules = RULES,
): Outcome<number> {
  const text = String(value).trim();
  const years = typeof value === 'boolean' || text === '' ? NaN : Number(text);
  return years >= 0 && years <= rules.strategy.mostYears.value
    ? found(years)
    : refused({ code: 'number-not-meant', name, given: text, expected: 'years as a number, such as 1' });
}
