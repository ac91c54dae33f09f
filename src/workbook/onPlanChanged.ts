import type { Outcome } from '../domain/outcome';
import { onSheetChanged } from './onSheetChanged';
import { readPlan, type StoredPlan } from './readPlan';
import { PLAN_SHEET } from './sheetNames';

/** Calls `handler` with the plan whenever a cell of the Backstop Plan sheet changes. Answers with the way to stop listening. */
export const onPlanChanged = (
  handler: (plan: Outcome<StoredPlan | undefined>) => void,
): Promise<() => Promise<void>> => onSheetChanged(PLAN_SHEET, async () => handler(await readPlan()));
