import { found, type Outcome, refused } from '../domain/outcome';
import { adviseBrief } from './advisorCopy/adviseBrief';
import { briefFacts } from './advisorCopy/briefFacts';
import { TRUST_KEY } from './advisorCopy/dropSettings';
import { type CopyMade, type LeftOut, makeCopy } from './advisorCopy/makeCopy';
import type { ReviewPlace } from './advisorCopy/reviewColumns';
import { copyWorkbookBytes } from './copyWorkbookBytes';
import { runExcel } from './excel';
import { plainHeader } from './headerMeaning';
import { type CopyListRequest, type CopySource, readForCopy } from './readForCopy';
import { DECISIONS_SHEET, PROFILE_SHEET, SUMMARY_SHEET } from './sheetNames';
import { HEAD_PROFILE, summaryBlocks } from './summaryBlocks';
import { wasCancelled } from './wasCancelled';

/** What the applicant keeps to themselves. */
export interface Without {
  /** The profile sheet, and every sentence and cell of ours that names the score. */
  readonly profile?: boolean;
  /** What the profile tells in confidence: flags, visa and notes. */
  readonly confidential?: boolean;
  /** Columns of the list that hold notes, and all comments. */
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
    const left = leftOutOf(source.value, without);
    return left.ok ? found({ source: source.value, ...left.value }) : left;
  });
  if (!read.ok) return read;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const { source, leftOut, columns } = read.value;
  const bytes = await copyWorkbookBytes(signal);
  if (!bytes.ok) return bytes;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const told = without.profile ? 'none' : without.confidential ? 'open' : 'all';
  const brief = adviseBrief(briefFacts(source, told, request.today ?? new Date()));
  const copy = await makeCopy(bytes.value, { leftOut, reviews: [reviewPlace(source)], brief }, signal);
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

/** Beside the list, after everything that stands there. */
function reviewPlace(source: CopySource): ReviewPlace {
  const { list } = source;
  const { used } = source.surveyed.survey;
  const column = used.column + used.columns;
  const right = list.kind === 'table' ? tableRight(source) : undefined;
  return {
    sheet: list.sheet,
    headerRow: list.area.row,
    rows: list.rows,
    column,
    ...(right === column && list.table !== undefined ? { table: list.table } : {}),
  };
}

/** The column after the table that the list stands in, whatever of it is ours. */
function tableRight({ list, surveyed }: CopySource): number | undefined {
  const table = surveyed.survey.tables.find(({ name }) => name === list.table);
  return table && table.area.column + table.area.columns;
}

/** What is left out, as sheets and cells. Refuses a sheet or a column that is not there: a slip would share what was meant to stay. */
function leftOutOf(
  { list, own, surveyed, confidential }: CopySource,
  without: Without,
): Outcome<{ readonly leftOut: LeftOut; readonly columns: readonly string[] }> {
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
  const cells: { sheet: string; area: { row: number; column: number; rows: number; columns: number } }[] = [
    ...chosen,
  ].map((at) => ({
    sheet: list.sheet,
    area: area(list.area.column + at),
  }));
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
    leftOut: { sheets: [...sheets], cells, comments },
    columns: [...chosen].map((at) => headers[at] ?? ''),
  });
}
