import { judgedApplicant } from '../domain/applicantFigures';
import type { BalanceEntries } from '../domain/balanceEntries';
import { classifyPrograms, withAcceptedKinds } from '../domain/classifyPrograms';
import type { ListReading, Profile, ProgramRow } from '../domain/list';
import { found, type Outcome, refused } from '../domain/outcome';
import type { Rules } from '../domain/rules/rules';
import { findSpecialty } from '../domain/specialties';
import { textOf } from './cellGrid';
import { chooseList } from './chooseList';
import { rememberedLooks, withLooks } from './columnLooks';
import { runExcel } from './excel';
import type { FoundList, Mapping } from './foundList';
import { columnLetter, quotedSheet } from './gridAddress';
import { planLabels } from './labelPlan';
import type { LocatedList } from './locateLists';
import { OWN_NAME_PARTS, ownName } from './ownColumns';
import { RESIZE_SET } from './placeColumns';
import { loadEntries } from './readEntries';
import { readList } from './readList';
import { readPrograms } from './readPrograms';
import { loadRules, type RulesFound, rulesIn } from './rules/rulesSheet';
import { acceptedBy, acceptedRows, rememberedRun, withRun } from './runs';
import { RULES_SHEET, SUMMARY_SHEET } from './sheetNames';
import { STATE_KEY } from './storedState';
import { summaryFacts } from './summaryFacts';
import { surveySheet } from './surveySheet';
import { undoStep } from './undoLastRun';
import type { LabelsStep, UndoStep } from './undoSteps';
import { addColumns, finishColumns, labelChunks, takeBack, writeRows } from './writeLabels';
import { loadSummary, writeSummary } from './writeSummary';

export interface ClassifyRequest {
  readonly profile: Profile;
  /** The sheet of the list, by name; the active one when left out. */
  readonly sheet?: string;
  /** Which list, by `FoundList.address` on that sheet; needed only when the sheet holds several. */
  readonly address?: string;
  readonly mapping?: Mapping;
  /** The specialty of every row, for a list without such a column. As typed. */
  readonly specialty?: string;
  /** Take program kinds that names only suggest (R-468a) as given, for all rows (`true`) or for these row indexes. */
  readonly acceptSuggestions?: boolean | readonly number[];
  /** Take specialty and accepted kinds as at the last run of this list. */
  readonly again?: boolean;
  /** The date that the summary gives as that of the run; today when left out. */
  readonly today?: Date;
  /** Rows done: each row counts once when it is read and once when it is written. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface ClassifyReport {
  readonly list: FoundList;
  /** The rules by which the list was labeled: those of the Backstop Rules sheet where there is one. */
  readonly rules: Rules;
  /** The programs as read, with the kinds that were accepted; `reading.rows` follows the same order. */
  readonly rows: readonly ProgramRow[];
  readonly reading: ListReading;
  /** By row index of the list body (`RowReading.index`): the address of the row's program cell, `'Sheet1'!B7`. */
  readonly addresses: readonly string[];
  /** By row index: the program as written. */
  readonly programs: readonly string[];
  /** By row index: what stood under Bucket before the run; undefined when the list was labeled for the first time. */
  readonly before: readonly string[] | undefined;
  /** Rows whose kind is only suggested by the name and was not accepted. */
  readonly suggestions: readonly number[];
  readonly written: {
    /** Cells whose content changed, summary included; 0 when everything was already so. */
    readonly cells: number;
    readonly columnsAdded: boolean;
    readonly summarySheet: string;
  };
  /** What takes the run back. */
  readonly undo: UndoStep;
}

/**
 * Reads the list, labels each row by the rules of the workbook, writes Bucket, Why and Override beside it, and refreshes the summary and its
 * chart: two syncs to find the list, one to read it, one to write, and more only where a request would be too large. Refused or
 * cancelled, it leaves the workbook as it was.
 */
export function classifyList(request: ClassifyRequest): Promise<Outcome<ClassifyReport>> {
  return runExcel(async (context) => {
    const refusal = refusalOf(request);
    if (refusal) return refusal;
    const { address, mapping, signal } = request;
    const surveyed = await surveySheet(
      context,
      mapping && { mapping, ...(address === undefined ? {} : { address }) },
      request.sheet,
    );
    if (!surveyed.ok) return surveyed;
    const chosen = chooseList(surveyed.value, address);
    if (!chosen.ok) return chosen;
    const list = chosen.value;
    const hasSpecialties = list.columns.some(({ meaning }) => meaning === 'specialty');
    const { sheet, survey, state, stored, sheetNames } = surveyed.value;
    const before = request.again ? rememberedRun(state, survey.sheetId, list.number) : undefined;
    const wholeList = request.specialty ?? before?.specialty;
    if (!hasSpecialties && wholeList === undefined) return refused({ code: 'specialty-missing' });

    const steps = list.rows * 2;
    const isStopped = (): boolean => signal?.aborted ?? false;
    let summary = loadSummary(context, false, undefined);
    let entries = (): BalanceEntries => ({});
    let rulesContent: (() => RulesFound) | undefined;
    const read = await readList(context, surveyed.value, list, {
      prepare: () => {
        summary = loadSummary(context, sheetNames.includes(SUMMARY_SHEET), state.summary);
        entries = loadEntries(context);
        if (sheetNames.includes(RULES_SHEET))
          rulesContent = loadRules(context.workbook.worksheets.getItem(RULES_SHEET));
      },
      onRows: (rows) => request.onProgress?.(Math.min(rows, list.rows), steps),
      stop: isStopped,
    });
    if (!read || isStopped()) return refused({ code: 'cancelled' });
    if (!summary.ours()) return refused({ code: 'sheet-not-ours', sheet: SUMMARY_SHEET });

    const rules = await rulesIn(rulesContent?.());
    const profile = judgedApplicant(request.profile, rules);
    const programs = readPrograms(read.cells, wholeList);
    const acceptSuggestions = request.acceptSuggestions ?? acceptedRows(before, programs.programs);
    const classified = classifyPrograms(
      programs.rows,
      profile,
      { acceptSuggestions, rowName: (index) => String(list.headerRow + 1 + index) },
      rules,
    );
    if (!classified.ok) return classified;
    const reading = classified.value;
    const canResize = Office.context.requirements.isSetSupported(RESIZE_SET.name, RESIZE_SET.version);
    const planned = planLabels(survey, list, read, programs, reading, canResize);
    if (!planned.ok) return planned;
    const plan = planned.value;

    const knownNames = new Set(survey.ownNames.map(({ part, list: number }) => ownName(part, number)));
    const headers = plan.placement === 'existing' ? 0 : OWN_NAME_PARTS.length - 1;
    let cells = headers;
    const chunks = labelChunks(plan);
    for (const [index, chunk] of chunks.entries()) {
      if (isStopped()) {
        if (index > 0) {
          takeBack(sheet, list, plan, { from: 0, rows: chunk.from }, read.looks);
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the run ends here
          await context.sync();
        }
        return refused({ code: 'cancelled' });
      }
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      if (index === 0) addColumns(sheet, list, plan);
      cells += writeRows(sheet, list, plan, chunk);
      if (index === chunks.length - 1) {
        finishColumns(sheet, list, plan, knownNames);
        const facts = summaryFacts(list, plan, programs, reading, profile, {
          today: request.today ?? new Date(),
          entries: entries(),
          accepted: acceptSuggestions,
          rules,
        });
        const written = writeSummary(context, summary, facts);
        cells += written.cells;
        const looks =
          plan.placement === 'existing'
            ? []
            : rememberedLooks(survey.sheetId, list.number, plan.columns, read.looks);
        const looked = { ...withLooks(state, looks), summary: written.size };
        const next = request.again
          ? looked
          : withRun(looked, {
              sheetId: survey.sheetId,
              list: list.number,
              ...(wholeList === undefined ? {} : { specialty: wholeList }),
              ...acceptedBy(request.acceptSuggestions, programs.programs),
            });
        if (JSON.stringify(next) !== JSON.stringify(state)) context.workbook.settings.add(STATE_KEY, next);
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per request of allowed size
      await context.sync();
      request.onProgress?.(list.rows + Math.min(list.rows, chunk.from + chunk.rows), steps);
    }
    const step: LabelsStep = {
      kind: 'labels',
      list,
      plan,
      programs: programs.programs,
      summary: summary.sheet && { content: summary.content(), size: state.summary },
      stored,
    };
    if (isStopped()) {
      const undone = await undoStep(context, step);
      return undone.ok ? refused({ code: 'cancelled' }) : undone;
    }
    request.onProgress?.(steps, steps);
    return found({
      list,
      rules,
      rows: withAcceptedKinds(programs.rows, acceptSuggestions),
      reading,
      addresses: programs.programs.map((_, row) => programAddress(list, row)),
      programs: programs.programs,
      before: plan.placement === 'existing' ? plan.current.Bucket.map(textOf) : undefined,
      suggestions: reading.rows.flatMap(({ index, flags }) =>
        flags.includes('kind-suggested') ? [index] : [],
      ),
      written: { cells, columnsAdded: plan.placement !== 'existing', summarySheet: SUMMARY_SHEET },
      undo: step,
    });
  });
}

/** What can be refused before the workbook is looked at. */
function refusalOf({
  profile,
  specialty,
  signal,
}: ClassifyRequest): Extract<Outcome<never>, { ok: false }> | undefined {
  if (signal?.aborted) return refused({ code: 'cancelled' });
  if (profile.step2 === undefined) return refused({ code: 'score-missing' });
  const named = specialty === undefined ? undefined : findSpecialty(specialty);
  return named?.ok === false ? named : undefined;
}

function programAddress(list: LocatedList, row: number): string {
  const program = list.columns.find(({ meaning }) => meaning === 'program')?.index ?? 0;
  return `${quotedSheet(list.sheet)}!${columnLetter(list.area.column + program)}${list.headerRow + 1 + row}`;
}
