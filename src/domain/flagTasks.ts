import type { Cause } from './planWords';
import { MATERIAL_RULES, type MaterialRules } from './rules/materials/materialRules';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';

/** The cause of a miss that is told in confidence. */
export const FLAG_CAUSE: Cause = 'red flags';

/** Whether a task or an item stands in a plan only because something is flagged: its being there tells so. */
export const isFlagTask = (
  key: string,
  plan: PlanRules = PLAN_RULES,
  materials: MaterialRules = MATERIAL_RULES,
): boolean =>
  plan.tasks.some((task) => task.key === key && task.when?.causes?.every((cause) => cause === FLAG_CAUSE)) ||
  materials.checklists.some(
    ({ audience, items }) => audience === 'flagged' && items.some((item) => item.key === key),
  );
