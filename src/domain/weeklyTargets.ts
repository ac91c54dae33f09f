import { addMonths } from './dates';
import type { PlanRequest } from './planRequest';
import type { PlanTask } from './plans';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';

const WEEK = 7;

/** One row a week, from the first day after the grief window on, to be filled with that week’s targets. */
export function weeklyTargets(
  { parts, start, windowDays, weeklyMonths }: PlanRequest,
  plan: PlanRules = PLAN_RULES,
): readonly PlanTask[] {
  if (!parts.includes('weekly targets')) return [];
  const first = start + windowDays;
  const weeks = Math.floor((addMonths(first, weeklyMonths) - first) / WEEK);
  const { rule, source, standing } = plan.weekly.months;
  return Array.from({ length: weeks }, (_, week) => ({
    key: `weekly targets.${week + 1}`,
    part: 'weekly targets',
    text: `Week ${week + 1}: reach the targets you set for it.`,
    due: first + (week + 1) * WEEK - 1,
    late: false,
    rule,
    source,
    standing,
  }));
}
