import { MATERIAL_RULES, type MaterialRules } from './materials/materialRules';
import { PAY_RULES, type PayRules } from './pay';
import { PLAN_RULES, type PlanRules } from './plan/planRules';
import { RULES, type Rules } from './rules';

/** Every threshold there is: those that cells calculate by, and those of plan, materials and pay, which they do not wait for. */
export interface RuleBook extends Rules {
  readonly plan: PlanRules;
  readonly materials: MaterialRules;
  readonly pay: PayRules;
}

export const RULE_BOOK: RuleBook = {
  ...RULES,
  plan: PLAN_RULES,
  materials: MATERIAL_RULES,
  pay: PAY_RULES,
};
