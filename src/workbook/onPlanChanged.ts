import type { Outcome } from '../domain/outcome';
import { onSheetChanged } from './onSheetChanged';
import { readPlan, type StoredPlan } from './readPlan';
import { PLAN_SHEET } from './sheetNames';

/**
 * Calls `handler` with the plan whenever a cell of the Backstop Plan sheet changes. Of readings that overtake each other
 * only the one that began last is told. Answers with the way to stop listening.
 */
export function onPlanChanged(
  handler: (plan: Outcome<StoredPlan | undefined>) => void,
): Promise<() => Promise<void>> {
  let newest = 0;
  return onSheetChanged(PLAN_SHEET, async () => {
    const turn = ++newest;
    const plan = await readPlan();
    if (turn === newest) handler(plan);
  });
}
