import type { Applicant } from '../domain/checklists';
import { found, type Outcome, refused } from '../domain/outcome';
import type { PlanRequest } from '../domain/planRequest';
import { cellText, sentenceText } from './cellText';
import { runExcel } from './excel';
import { addPlanSheet, offerAnswers } from './dressPlan';
import { type PlanRow, planRows } from './planRows';
import { DATE_SETTINGS, PLAN_SETTING_KEYS, PLAN_SETTINGS, settingValues } from './planSettings';
import { askForRules } from './rules/rulesSheet';
import { markSheet } from './ownSheet';
import { openPlanSheet, type PlanHeader, type PlanSheet } from './planSheet';
import { cellsOfRow, OWN_PLAN_HEADERS, planChange, type PlanRowWrite } from './planWrites';
import { PLAN_SHEET } from './sheetNames';

export const DATE_FORMAT = 'yyyy-mm-dd';

export interface PlanWritten {
  readonly sheet: string;
  /** Tasks and items of the plan. */
  readonly rows: number;
  readonly isNew: boolean;
  /** Cells that changed; 0 when everything was up to date. */
  readonly cells: number;
  /** Rows that the plan has no more and that stay because a person left something on them. */
  readonly kept: number;
}

/**
 * Writes a plan to the Backstop Plan sheet in three syncs, however long it is. On a sheet that holds one, rows are matched by
 * key: ticks, notes and rows of the person stay, and only our own cells that differ are written. Refuses a sheet of that
 * name that is not ours, and one that is protected. The figures are those of the workbook.
 */
export function writePlan(request: PlanRequest, applicant: Applicant): Promise<Outcome<PlanWritten>> {
  return runExcel(async (context) => {
    const asked = askForRules(context);
    const opened = await openPlanSheet(context, asked.load);
    if (!opened.ok) return opened;
    const rows = planRows(request, applicant, await asked.rules());
    if (!rows.ok) return rows;
    if (opened.value?.protected) return refused({ code: 'sheet-protected', sheet: PLAN_SHEET });
    const plan = opened.value ?? addPlanSheet(context);
    if (!plan.marked) markSheet(plan.sheet, PLAN_SHEET);
    const { writes, added, kept } = planChange(plan.rows, rows.value);
    const cells =
      writeSettings(plan, request) +
      writes.reduce((sum, write) => sum + writeRow(plan, write), 0) +
      appendRows(plan, added);
    // Long tasks take several lines, and rows that were written before keep their height otherwise.
    if (cells > 0 && added.length > 0)
      plan.sheet.getRangeByIndexes(plan.end, 0, added.length, 1).getEntireRow().format.autofitRows();
    await context.sync();
    return found({
      sheet: PLAN_SHEET,
      rows: rows.value.length,
      isNew: opened.value === undefined,
      cells,
      kept,
    });
  });
}

const written = (value: string | number): string | number =>
  typeof value === 'string' ? sentenceText(value) : value;

export function writeRow(plan: PlanSheet, { row, cells, box }: PlanRowWrite): number {
  let count = 0;
  const put = (name: PlanHeader, value: string | number) => {
    const column = plan.columns[name];
    if (column === undefined) return;
    plan.sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
    count += 1;
  };
  for (const name of OWN_PLAN_HEADERS) {
    const value = cells[name];
    if (value !== undefined) put(name, written(value));
  }
  if (box === undefined) return count;
  put('Done', box === 'none' ? '' : box.unanswered);
  if (box !== 'none') offerAnswers(plan, row, 1, box.answers);
  return count;
}

/** New rows below everything, each column in one piece. */
function appendRows(plan: PlanSheet, added: readonly PlanRow[]): number {
  if (added.length === 0) return 0;
  const put = (name: PlanHeader, of: (row: PlanRow) => string | number) => {
    const column = plan.columns[name];
    if (column === undefined) return;
    plan.sheet.getRangeByIndexes(plan.end, column, added.length, 1).values = added.map((row) => [of(row)]);
  };
  for (const name of OWN_PLAN_HEADERS) put(name, (row) => written(cellsOfRow(row)[name]));
  put('Done', ({ unanswered }) => unanswered);
  const due = plan.columns.Due;
  if (due !== undefined)
    plan.sheet.getRangeByIndexes(plan.end, due, added.length, 1).numberFormat = added.map(() => [
      DATE_FORMAT,
    ]);
  for (const { from, rows, answers } of runsOf(added)) offerAnswers(plan, plan.end + from, rows, answers);
  return added.length * (OWN_PLAN_HEADERS.length + 1);
}

/** Rows next to each other whose boxes take the same answers. */
function runsOf(rows: readonly PlanRow[]) {
  const runs: { from: number; rows: number; answers: PlanRow['answers'] }[] = [];
  for (const [index, { answers }] of rows.entries()) {
    const last = runs.at(-1);
    if (last?.answers === answers) last.rows += 1;
    else runs.push({ from: index, rows: 1, answers });
  }
  return runs;
}

function writeSettings({ sheet, settings, columns, header }: PlanSheet, request: PlanRequest): number {
  const { Setting: labels, Value: values } = columns;
  if (labels === undefined || values === undefined) return 0;
  let count = 0;
  settingValues(request).forEach((value, index) => {
    const key = PLAN_SETTING_KEYS[index];
    if (key === undefined) return;
    const label = PLAN_SETTINGS[key];
    const there = settings.get(label);
    const row = there?.row ?? header + 1 + index;
    if (!there && settings.size > 0) return;
    if (!there) sheet.getRangeByIndexes(row, labels, 1, 1).values = [[label]];
    if (there && String(there.value) === String(value)) return;
    const cell = sheet.getRangeByIndexes(row, values, 1, 1);
    if (DATE_SETTINGS.includes(key)) cell.numberFormat = [[DATE_FORMAT]];
    cell.values = [[typeof value === 'string' ? cellText(value) : value]];
    count += 1;
  });
  return count;
}
