import { found, refused, type Outcome } from './outcome';
import { EFFORTS, type Effort } from './planWords';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';

const HOURS_OF_A_WEEK = 7 * 24;

/** The hours of a week over clinical work, research, application, mentors and oneself, in hours. Refuses more hours than a week has. */
export function effortHours(
  hours: number,
  rules: PlanRules = PLAN_RULES,
): Outcome<Readonly<Record<Effort, number>>> {
  if (!(hours > 0 && hours <= HOURS_OF_A_WEEK))
    return refused({
      code: 'number-not-meant',
      name: 'hours per week',
      given: String(hours),
      expected: `a number of hours up to ${HOURS_OF_A_WEEK}`,
    });
  const shares = Object.fromEntries(
    EFFORTS.map((effort) => [effort, (hours * rules.effort[effort].value) / 100]),
  );
  return found(shares as Readonly<Record<Effort, number>>);
}
