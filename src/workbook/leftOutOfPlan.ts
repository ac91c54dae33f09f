import { FLAG_CAUSE, isFlagTask } from '../domain/flagTasks';
import { isPrivateTask } from '../domain/plans';
import type { LeftOut } from './advisorCopy/makeCopy';
import { textOf } from './cellGrid';
import { PLAN_SETTINGS } from './planSettings';
import { openPlanSheet } from './planSheet';
import type { CopySource } from './readForCopy';
import { PLAN_SHEET } from './sheetNames';
import type { Without } from './without';

/** The last column of a sheet, and one more. */
const COLUMNS = 16_384;

/**
 * The cells of the plan that stay out: rows about the person, all across the sheet but for what the plan was written for, which stands
 * beside; with the profile, that as well; with what is told in confidence, rows and causes that tell of flags; with notes, those of the plan.
 */
export async function leftOutOfPlan(
  context: Excel.RequestContext,
  { surveyed }: CopySource,
  without: Without,
): Promise<LeftOut['cells']> {
  if (!surveyed.sheetNames.includes(PLAN_SHEET)) return [];
  const plan = await openPlanSheet(context);
  // A sheet of that name that is not ours holds no rows of ours.
  if (!plan.ok || !plan.value) return [];
  const { columns, rows, settings } = plan.value;
  const beside = [columns.Setting, columns.Value].flatMap((column) => column ?? []).sort((a, b) => a - b);
  const edges = [-1, ...beside, COLUMNS];
  const runs = edges.slice(1).flatMap((end, at) => {
    const column = (edges[at] ?? -1) + 1;
    return end > column ? [{ column, columns: end - column }] : [];
  });
  const cell = (row: number, column: number | undefined) =>
    column === undefined ? [] : [{ row, rows: 1, column, columns: 1 }];
  const isOut = (key: string): boolean =>
    (without.wellBeing !== false && isPrivateTask(key)) || (without.confidential === true && isFlagTask(key));
  const causes = settings.get(PLAN_SETTINGS.causes);
  const tellsOfFlags = without.confidential && causes && textOf(causes.value).includes(FLAG_CAUSE);
  const areas = [
    ...rows
      .filter(({ key }) => isOut(key))
      .flatMap(({ row }) => runs.map((run) => ({ row, rows: 1, ...run }))),
    ...(tellsOfFlags ? cell(causes.row, columns.Value) : []),
    ...(without.notes ? rows.flatMap(({ row }) => cell(row, columns['Your note'])) : []),
    ...(without.profile ? [...settings.values()].flatMap(({ row }) => cell(row, columns.Value)) : []),
  ];
  return areas.map((area) => ({ sheet: PLAN_SHEET, area }));
}
