import { found, type Outcome, refused } from '../../domain/outcome';
import { runExcel } from '../excel';
import { everyPlanRow } from '../planRows';
import { readSettings } from '../planSettings';
import { openPlanSheet } from '../planSheet';
import { rowChanges } from '../planWrites';
import { PLAN_SHEET } from '../sheetNames';
import { writeRow } from '../writePlan';
import { askForRules } from './rulesSheet';

/**
 * Brings days, amounts and rules of the plan on its sheet up to date with the figures of the workbook, in three syncs; answers how
 * many cells changed. Tasks, ticks, notes and rows of a person stay as they are, and a plan whose settings cannot be read is left
 * alone. Refuses when the plan cannot be as it was asked for by these figures, and a protected sheet.
 */
export function refreshPlan(): Promise<Outcome<number>> {
  return runExcel(async (context) => {
    const asked = askForRules(context);
    const opened = await openPlanSheet(context, asked.load);
    if (!opened.ok || !opened.value) return found(0);
    const plan = opened.value;
    const request = readSettings(new Map([...plan.settings].map(([label, { value }]) => [label, value])));
    if (!request.ok) return found(0);
    const rows = everyPlanRow(request.value, await asked.rules());
    if (!rows.ok) return rows;
    const writes = rowChanges(plan.rows, rows.value);
    if (writes.length > 0 && plan.protected) return refused({ code: 'sheet-protected', sheet: PLAN_SHEET });
    const cells = writes.reduce((sum, write) => sum + writeRow(plan, write), 0);
    await context.sync();
    return found(cells);
  });
}
