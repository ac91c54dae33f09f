import { found, type Outcome, refused } from '../domain/outcome';
import { cellOf, textOf } from './cellGrid';
import { sentenceText } from './cellText';
import { dressLabels, nameColumns } from './dressLabels';
import { runExcel } from './excel';
import type { LabelPlan } from './labelPlan';
import type { LocatedList } from './locateLists';
import { ownBlocks } from './ownBlocks';
import { type AddedPart, OWN_HEADERS, type OwnHeader, ownName } from './ownColumns';
import { RESIZE_SET } from './placeColumns';
import { SUMMARY_SHEET } from './sheetNames';
import { isBlankState, STATE_KEY, type StoredState } from './storedState';
import { type SurveyedSheet, surveySheet } from './surveySheet';
import { takeAwayColumns } from './takeAwayColumns';
import type { BesideStep, LabelsStep, UndoStep } from './undoSteps';
import { labelChunks, writeRows } from './writeLabels';
import { loadSummary, restoreSummary } from './writeSummary';

/**
 * Takes the changes of one run back, the last one first: the workbook is then as it was before, and what has been typed elsewhere
 * since stays. Columns that the run added go with all that stands in them. Refuses, before anything is changed, when the list was
 * moved, sorted or labeled anew since.
 */
export function undoLastRun(steps: readonly UndoStep[]): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    for (const step of [...steps].reverse()) {
      const undone = await undoStep(context, step);
      if (!undone.ok) return undone;
    }
    return found(undefined);
  });
}

/** Takes one change back, within a request that may go on. */
export async function undoStep(context: Excel.RequestContext, step: UndoStep): Promise<Outcome<void>> {
  const overtaken = refused({ code: 'run-overtaken', sheet: step.list.sheet });
  const surveyed = await surveySheet(context, undefined, step.list.sheetId);
  if (!surveyed.ok) return overtaken;
  if (surveyed.value.protected) return refused({ code: 'sheet-protected', sheet: surveyed.value.name });
  const list = surveyed.value.lists.find((candidate) => isSame(candidate, step));
  if (!list) return overtaken;
  return step.kind === 'labels'
    ? undoLabels(context, surveyed.value, list, step)
    : undoBeside(context, surveyed.value, list, step);
}

function isSame(list: LocatedList, step: UndoStep): boolean {
  const { area, number } = step.list;
  const columns = step.kind === 'labels' ? step.plan.columns : step.list.own?.columns;
  return (
    list.number === number &&
    list.area.row === area.row &&
    list.area.column === area.column &&
    list.rows === step.list.rows &&
    OWN_HEADERS.every((header) => columns?.[header] === list.own?.columns[header])
  );
}

async function undoLabels(
  context: Excel.RequestContext,
  surveyed: SurveyedSheet,
  list: LocatedList,
  step: LabelsStep,
): Promise<Outcome<void>> {
  const { sheet, state, sheetNames } = surveyed;
  const programs = loadPrograms(sheet, step.list);
  const summary = loadSummary(context, sheetNames.includes(SUMMARY_SHEET), state.summary);
  await context.sync();
  if (step.programs.some((program, row) => programs(row) !== textOf(program)))
    return refused({ code: 'run-overtaken', sheet: list.sheet });

  context.application.suspendScreenUpdatingUntilNextSync();
  let next: StoredState = { ...state };
  if (step.plan.placement === 'existing') {
    const before = reversed(step.plan);
    for (const chunk of labelChunks(before)) {
      writeRows(sheet, list, before, chunk);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per request of allowed size
      await context.sync();
    }
    const rows = step.list.own?.rows;
    if (step.plan.dress && rows !== undefined) {
      const shorter = { ...list, rows };
      nameColumns(sheet, shorter, step.plan, new Set(knownNames(surveyed)));
      dressLabels(sheet, shorter, step.plan);
    }
  } else next = await takeAwayParts(context, surveyed, list, () => true);
  next = { ...next, summary: step.summary?.size };
  restoreSummary(summary, step.summary);
  keepState(context, next, step.stored);
  await context.sync();
  return found(undefined);
}

async function undoBeside(
  context: Excel.RequestContext,
  surveyed: SurveyedSheet,
  list: LocatedList,
  step: BesideStep,
): Promise<Outcome<void>> {
  const { sheet } = surveyed;
  const programs = loadPrograms(sheet, step.list);
  await context.sync();
  if (step.rows.some(({ index, program }) => programs(index) !== textOf(program)))
    return refused({ code: 'run-overtaken', sheet: list.sheet });
  const columns: Partial<Record<string, number>> = { ...list.own?.columns, ...list.added };
  for (const { index, cells } of step.rows)
    for (const [part, content] of Object.entries(cells)) {
      const column = columns[part];
      if (column === undefined || step.added.some((added) => added === part)) continue;
      sheet.getRangeByIndexes(list.area.row + 1 + index, column, 1, 1).values = [
        [typeof content === 'string' ? sentenceText(content) : content],
      ];
    }
  if (step.added.length > 0) {
    const next = await takeAwayParts(context, surveyed, list, (part) =>
      step.added.some((added) => added === part),
    );
    keepState(context, next, true);
  }
  await context.sync();
  return found(undefined);
}

/** Asks for the program cells; to be read after the next sync. */
function loadPrograms(sheet: Excel.Worksheet, { area, rows, columns }: LocatedList): (row: number) => string {
  const column = columns.find(({ meaning }) => meaning === 'program')?.index ?? 0;
  const range = sheet.getRangeByIndexes(area.row + 1, area.column + column, rows, 1).load('values');
  return (row) => textOf(cellOf(range.values[row]?.[0]));
}

/** The plan that puts back what stood in our columns. */
function reversed(plan: LabelPlan): LabelPlan {
  return {
    ...plan,
    texts: { Bucket: plan.current.Bucket.map(String), Why: plan.current.Why.map(String) },
    current: plan.texts,
  };
}

/** Takes columns of one list away with their names; the rest of the write is left to the caller. Answers what is to be remembered then. */
async function takeAwayParts(
  context: Excel.RequestContext,
  surveyed: SurveyedSheet,
  list: LocatedList,
  goes: (part: OwnHeader | AddedPart) => boolean,
): Promise<StoredState> {
  const { sheet, survey, state } = surveyed;
  const blocks = ownBlocks(surveyed, state, (part, number) => number === list.number && goes(part));
  await takeAwayColumns(
    context,
    blocks,
    Office.context.requirements.isSetSupported(RESIZE_SET.name, RESIZE_SET.version),
  );
  const gone = new Set<string>();
  for (const { part, list: number } of survey.ownNames)
    if (number === list.number && (part === 'Program' ? goes('Bucket') : goes(part)))
      gone.add(ownName(part, number));
  for (const name of gone) sheet.names.getItem(name).delete();
  const columns = state.columns?.filter(({ sheetId, name }) => sheetId !== survey.sheetId || !gone.has(name));
  return { ...state, columns: columns?.length ? columns : undefined };
}

const knownNames = ({ survey }: SurveyedSheet): readonly string[] =>
  survey.ownNames.map(({ part, list }) => ownName(part, list));

function keepState({ workbook }: Excel.RequestContext, state: StoredState, stored: boolean): void {
  if (stored || !isBlankState(state)) workbook.settings.add(STATE_KEY, state);
  else workbook.settings.getItem(STATE_KEY).delete();
}
