import { found, type Outcome, refused } from '../domain/outcome';
import { isPrivateTask } from '../domain/plans';
import { adviseBrief } from './advisorCopy/adviseBrief';
import { briefFacts, type HiddenFromBrief } from './advisorCopy/briefFacts';
import { TRUST_KEY } from './advisorCopy/dropSettings';
import { type CopyMade, type LeftOut, makeCopy } from './advisorCopy/makeCopy';
import type { RuleTakenOut } from './advisorCopy/freezeRules';
import { REVIEW_HEADERS, type ReviewPlace } from './advisorCopy/reviewColumns';
import { textOf } from './cellGrid';
import { copyWorkbookBytes } from './copyWorkbookBytes';
import { runExcel } from './excel';
import { plainHeader } from './headerMeaning';
import { type CopyListRequest, type CopySource, readForCopy } from './readForCopy';
import { openPlanSheet } from './planSheet';
import { DECISIONS_SHEET, PLAN_SHEET, PROFILE_SHEET, SUMMARY_SHEET } from './sheetNames';
import { HEAD_PROFILE, summaryBlocks } from './summaryBlocks';
import { wasCancelled } from './wasCancelled';

/** What the applicant keeps to themselves. */
export interface Without {
  /** The profile sheet, every sentence and cell of ours that names the score, and what the plan was written for. */
  readonly profile?: boolean;
  /** What the profile tells in confidence: flags, visa and notes. */
  readonly confidential?: boolean;
  /** The plan's rows about the person and not the application, which are left out unless this says `false`. */
  readonly wellBeing?: boolean;
  /** Columns of the list that hold notes, the notes of the plan, and all comments. */
  readonly notes?: boolean;
  /** All comments and notes on cells, on every sheet. */
  readonly comments?: boolean;
  /** Whole sheets, by name. */
  readonly sheets?: readonly string[];
  /** Columns of the list, by their header. */
  readonly columns?: readonly string[];
}

export interface AdvisorCopyRequest extends CopyListRequest {
  readonly without?: Without;
  readonly today?: Date;
  readonly signal?: AbortSignal;
}

export interface AdvisorCopy extends CopyMade {
  readonly list: string;
  readonly leftOut: { readonly sheets: readonly string[]; readonly columns: readonly string[] };
}

const NOTES = /\b(?:notes?|comments?|remarks?|thoughts|feelings?|impressions?|gut|pros|cons)\b/;

/**
 * Makes the workbook for an advisor: the open one's own bytes with values for our formulas, the brief, the review columns, and
 * without what is left out. In the open workbook only one setting changes, and only once the copy is made: whoever opens it is not
 * asked to trust the add-in. A cancel at any step leaves the workbook as it was.
 */
export async function makeAdvisorCopy(request: AdvisorCopyRequest = {}): Promise<Outcome<AdvisorCopy>> {
  const { without = {}, signal } = request;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const read = await runExcel(async (context) => {
    const source = await readForCopy(context, request);
    if (!source.ok) return source;
    const plan = await planCells(context, source.value, without);
    const left = leftOutOf(source.value, without, plan);
    return left.ok ? found({ source: source.value, ...left.value }) : left;
  });
  if (!read.ok) return read;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const { source, leftOut, columns, hidden } = read.value;
  const bytes = await copyWorkbookBytes(signal);
  if (!bytes.ok) return bytes;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const told = without.profile ? 'none' : without.confidential ? 'open' : 'all';
  const facts = briefFacts(source, told, request.today ?? new Date(), hidden);
  const brief = (takenOut: readonly RuleTakenOut[]) => adviseBrief(facts, takenOut);
  const copy = await makeCopy(bytes.value, { leftOut, reviews: reviewPlaces(source), brief }, signal);
  if (!copy.ok) return copy;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const trusted = await runExcel(async (context) => {
    context.workbook.settings.add(TRUST_KEY, true);
    await context.sync();
    return found(undefined);
  });
  if (!trusted.ok) return trusted;
  return found({
    ...copy.value,
    list: `${source.list.sheet}!${source.list.address}`,
    leftOut: { sheets: leftOut.sheets, columns },
  });
}

/** Beside the list, after everything that stands there; nowhere in a copy of a copy, which has the two columns already. */
function reviewPlaces(source: CopySource): readonly ReviewPlace[] {
  const { list } = source;
  const known = new Set(list.columns.map(({ header }) => header.trim().toLowerCase()));
  if (REVIEW_HEADERS.every((header) => known.has(header.toLowerCase()))) return [];
  const { used } = source.surveyed.survey;
  const column = used.column + used.columns;
  const right = list.kind === 'table' ? tableRight(source) : undefined;
  return [
    {
      sheet: list.sheet,
      headerRow: list.area.row,
      rows: list.rows,
      column,
      ...(right === column && list.table !== undefined ? { table: list.table } : {}),
    },
  ];
}

/** The column after the table that the list stands in, whatever of it is ours. */
function tableRight({ list, surveyed }: CopySource): number | undefined {
  const table = surveyed.survey.tables.find(({ name }) => name === list.table);
  return table && table.area.column + table.area.columns;
}

/** The last column of a sheet, and one more. */
const COLUMNS = 16_384;

/**
 * The cells of the plan that stay out: rows about the person, all across the sheet but for what the plan was written for, which stands
 * beside; with the profile, that as well; with notes, those of the plan.
 */
async function planCells(
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
  const areas = [
    ...(without.wellBeing === false ? [] : rows.filter(({ key }) => isPrivateTask(key))).flatMap(({ row }) =>
      runs.map((run) => ({ row, rows: 1, ...run })),
    ),
    ...(without.notes ? rows.flatMap(({ row }) => cell(row, columns['Your note'])) : []),
    ...(without.profile ? [...settings.values()].flatMap(({ row }) => cell(row, columns.Value)) : []),
  ];
  return areas.map((area) => ({ sheet: PLAN_SHEET, area }));
}

interface LeftOutOfList {
  readonly leftOut: LeftOut;
  /** By header. */
  readonly columns: readonly string[];
  readonly hidden: HiddenFromBrief;
}

/** What is left out, as sheets and cells. Refuses a sheet or a column that is not there: a slip would share what was meant to stay. */
function leftOutOf(
  { list, own, surveyed, confidential, reading, cells: read }: CopySource,
  without: Without,
  plan: LeftOut['cells'],
): Outcome<LeftOutOfList> {
  const { sheetNames, state } = surveyed;
  const sheets = new Set<string>();
  for (const wanted of without.sheets ?? []) {
    const name = sheetNames.find((each) => each.toLowerCase() === wanted.toLowerCase());
    if (name === undefined) return refused({ code: 'sheet-missing', sheet: wanted, sheets: sheetNames });
    if (name === list.sheet) return refused({ code: 'list-left-out', sheet: name });
    sheets.add(name);
  }
  const headers = list.columns.map(({ header }) => header);
  const chosen = new Set<number>();
  for (const wanted of without.columns ?? []) {
    const at = headers.findIndex((header) => header.trim().toLowerCase() === wanted.trim().toLowerCase());
    if (at < 0) return refused({ code: 'column-missing', column: wanted, columns: headers });
    chosen.add(at);
  }
  if (without.notes)
    list.columns.forEach(({ header, meaning }, at) => {
      if (meaning === undefined && NOTES.test(plainHeader(header))) chosen.add(at);
    });
  const area = (column: number) => ({ row: list.area.row, column, rows: list.rows + 1, columns: 1 });
  const cells: LeftOut['cells'][number][] = [...chosen].map((at) => ({
    sheet: list.sheet,
    area: area(list.area.column + at),
  }));
  cells.push(...plan);
  const silent = new Set(
    reading.rows.flatMap(({ index, why }) => {
      const quoted = [...chosen].some((at) => {
        const { meaning } = list.columns[at] ?? {};
        const value = meaning === undefined ? undefined : read.columns[meaning]?.values[index];
        return value !== undefined && says(why, textOf(value));
      });
      return quoted ? [index] : [];
    }),
  );
  for (const index of silent)
    cells.push({
      sheet: list.sheet,
      area: { row: list.area.row + 1 + index, column: own.columns.Why, rows: 1, columns: 1 },
    });
  if (without.profile) {
    // Answers before a decision tell as much of a person as the profile does.
    for (const name of [PROFILE_SHEET, DECISIONS_SHEET]) if (sheetNames.includes(name)) sheets.add(name);
    cells.push({ sheet: list.sheet, area: area(own.columns.Why) });
    if (state.summary && sheetNames.includes(SUMMARY_SHEET)) {
      const { row } = summaryBlocks(state.summary).head;
      cells.push({
        sheet: SUMMARY_SHEET,
        area: { row: row + HEAD_PROFILE.from, column: 1, rows: HEAD_PROFILE.rows, columns: 1 },
      });
    }
  }
  if (without.confidential)
    for (const { row, column } of confidential)
      cells.push({ sheet: PROFILE_SHEET, area: { row, column, rows: 1, columns: 1 } });
  const comments = (without.comments ?? false) || (without.notes ?? false);
  return found({
    leftOut: { sheets: [...sheets], cells, comments, person: without.profile ?? false },
    columns: [...chosen].map((at) => headers[at] ?? ''),
    hidden: {
      silent,
      specialty: [...chosen].some((at) => list.columns[at]?.meaning === 'specialty'),
    },
  });
}

/** Whether a sentence repeats what a cell holds, as a word of its own. */
function says(sentence: string, cell: string): boolean {
  if (cell === '') return false;
  const plain = cell.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, 'iu').test(sentence);
}
