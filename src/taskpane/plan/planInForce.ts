import { MATERIAL_RULES, type MaterialRules } from '../../domain/rules/materials/materialRules';
import { PLAN_RULES, type PlanRules } from '../../domain/rules/plan/planRules';
import { rulesInForce } from '../../functions/rulesInForce';

/** The figures of a plan that are in force: the workbook's own, and the built-in ones where it has no Backstop Rules sheet. */
export const planInForce = (): PlanRules => rulesInForce().plan ?? PLAN_RULES;

/** The same for materials. */
export const materialsInForce = (): MaterialRules => rulesInForce().materials ?? MATERIAL_RULES;
