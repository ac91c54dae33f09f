import { found, type Outcome, refused } from '../domain/outcome';
import type { Answer } from '../domain/words';
import { runExcel } from './excel';
import { openPlanSheet, rowOfTask } from './planSheet';
import { PLAN_SHEET } from './sheetNames';

/** Writes the answer of one task or question into its box on the plan sheet, in three syncs. Refuses a task that stands there no more. */
export function answerTask(key: string, answer: Answer): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    const opened = await openPlanSheet(context);
    if (!opened.ok) return opened;
    const plan = opened.value;
    const row = plan && key !== '' ? rowOfTask(plan, key) : undefined;
    if (!plan || !row) return refused({ code: 'task-missing', sheet: PLAN_SHEET });
    if (plan.protected) return refused({ code: 'sheet-protected', sheet: PLAN_SHEET });
    plan.sheet.getRangeByIndexes(row.row, plan.columns.Done ?? 0, 1, 1).values = [[answer]];
    await context.sync();
    return found(undefined);
  });
}
