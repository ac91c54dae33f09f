import { classifyAgain } from './classifyAgain';
import { refreshPlan } from './refreshPlan';
import type { RulesNews } from './rulesNews';

/** Brings every sheet that rests on the rules up to date: labeled lists with their summary, then the plan. */
export const refreshSheets = async (): Promise<Pick<RulesNews, 'lists' | 'plan'>> => ({
  lists: await classifyAgain(),
  plan: await refreshPlan(),
});
