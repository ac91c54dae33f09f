import { found, type Outcome, refused } from '../domain/outcome';
import { adviseBrief } from './advisorCopy/adviseBrief';
import { briefFacts } from './advisorCopy/briefFacts';
import { copyFileName } from './advisorCopy/copyFileName';
import { TRUST_KEY } from './advisorCopy/dropSettings';
import { type CopyMade, makeCopy } from './advisorCopy/makeCopy';
import type { RuleTakenOut } from './advisorCopy/freezeRules';
import { REVIEW_HEADERS, type ReviewPlace } from './advisorCopy/reviewColumns';
import { copyWorkbookBytes } from './copyWorkbookBytes';
import { runExcel } from './excel';
import { leftOutOfList } from './leftOutOfList';
import { leftOutOfPlan } from './leftOutOfPlan';
import { leftOutWithProfile } from './leftOutWithProfile';
import { type CopyListRequest, type CopySource, readForCopy } from './readForCopy';
import { PLAN_SHEET } from './sheetNames';
import { wasCancelled } from './wasCancelled';
import type { Without } from './without';

export interface AdvisorCopyRequest extends CopyListRequest {
  readonly without?: Without;
  readonly today?: Date;
  readonly signal?: AbortSignal;
}

export interface AdvisorCopy extends CopyMade {
  readonly list: string;
  readonly leftOut: { readonly sheets: readonly string[]; readonly columns: readonly string[] };
  /** Whether the profile was left out: labels and the grade of the list stay, and hint at the score. */
  readonly isProfileOut: boolean;
  /** The sheet of the plan, where the copy holds it. */
  readonly plan?: string;
  /** A name to save it under. */
  readonly fileName: string;
}

/**
 * Makes the workbook for an advisor: the open one's own bytes with values for our formulas, the brief, the review columns, and
 * without what is left out. In the open workbook only one setting changes, and only once the copy is made: whoever opens it is not
 * asked to trust the add-in. A cancel at any step leaves the workbook as it was.
 */
export async function makeAdvisorCopy(request: AdvisorCopyRequest = {}): Promise<Outcome<AdvisorCopy>> {
  const { without = {}, signal } = request;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const read = await runExcel(async (context) => {
    const workbook = context.workbook.load('name');
    const source = await readForCopy(context, request);
    if (!source.ok) return source;
    const plan = await leftOutOfPlan(context, source.value, without);
    const told = await leftOutWithProfile(context, source.value, without);
    const left = leftOutOfList(source.value, without, {
      sheets: told.sheets,
      cells: [...plan, ...told.cells],
    });
    return left.ok ? found({ source: source.value, workbook: workbook.name, ...left.value }) : left;
  });
  if (!read.ok) return read;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const { source, workbook, leftOut, columns, hidden } = read.value;
  const bytes = await copyWorkbookBytes(signal);
  if (!bytes.ok) return bytes;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const isPlanIn = source.surveyed.sheetNames.includes(PLAN_SHEET) && !leftOut.sheets.includes(PLAN_SHEET);
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
    isProfileOut: without.profile ?? false,
    ...(isPlanIn ? { plan: PLAN_SHEET } : {}),
    fileName: copyFileName(workbook),
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
