import { found, type Outcome, refused } from '../../domain/outcome';
import { workbookPart } from '../../openxml/workbookPart';
import { XmlFault } from '../../openxml/xml';
import type { GridArea } from '../gridAddress';
import { wasCancelled } from '../wasCancelled';
import { addBrief } from './addBrief';
import type { Brief } from './brief';
import { type CopyFile, type CopySheet, openCopyFile, sharedTexts, sheetsOf, tablesOf } from './copyFile';
import { dropComments } from './dropComments';
import { dropPivots } from './dropPivots';
import { dropSettings } from './dropSettings';
import { dropSheets } from './dropSheets';
import { FormulaJudge, type Gone } from './formulaVerdict';
import { freezeCharts } from './freezeCharts';
import { definedNames, freezeNames, judgeNames } from './freezeNames';
import { freezeRules } from './freezeRules';
import { dropAnchors, freezeSheet } from './freezeSheet';
import { freezeTables } from './freezeTables';
import { keptTexts, leaveOutCells } from './leaveOutCells';
import { blankUnusedTexts, findLeak } from './leaks';
import { Looks } from './looks';
import { nameValues } from './nameValues';
import { addReviewColumns, protectSheet, type ReviewPlace } from './reviewColumns';
import { stylesOf } from './stylesOf';
import { FROZEN_SHEET } from '../sheetNames';

/** What does not go into a copy. */
export interface LeftOut {
  readonly sheets: readonly string[];
  readonly cells: readonly { readonly sheet: string; readonly area: GridArea }[];
  readonly comments: boolean;
}

export interface CopyRequest {
  readonly leftOut: LeftOut;
  /** Beside which lists an advisor answers. */
  readonly reviews: readonly ReviewPlace[];
  readonly brief?: Brief;
}

/** A finished copy and what was done to make it. */
export interface CopyMade {
  readonly bytes: Uint8Array;
  /** Cells whose formula called us and that hold its value now. */
  readonly values: number;
  /** Cells emptied because they work on what was left out. */
  readonly emptied: number;
  /** Conditional formats, drop-downs and sparklines taken out for the same reasons. */
  readonly rules: number;
  readonly comments: number;
  readonly pivots: number;
  readonly series: number;
}

/**
 * Makes the advisor's workbook from the bytes of the applicant's: pure, so that the open workbook is never touched. Parts that no
 * change concerns keep their bytes. Refuses formulas of ours that the file keeps no value for, a copy without a visible sheet, and
 * a file in which what was left out is also kept where we cannot take it out. It can be cancelled between its steps.
 */
export async function makeCopy(
  bytes: Uint8Array,
  request: CopyRequest,
  signal?: AbortSignal,
): Promise<Outcome<CopyMade>> {
  const opened = openCopyFile(bytes);
  if (!opened.ok) return opened;
  try {
    return await copyOf(opened.value, request, signal);
  } catch (error) {
    // Parts are read when they are needed, so that a broken one is met anywhere.
    if (error instanceof XmlFault) return refused({ code: 'file-unreadable', reason: 'not-a-workbook' });
    throw error;
  }
}

async function copyOf(
  file: CopyFile,
  request: CopyRequest,
  signal: AbortSignal | undefined,
): Promise<Outcome<CopyMade>> {
  const { leftOut } = request;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const sheets = sheetsOf(file);
  const goneSheets = new Set(
    [...leftOut.sheets, FROZEN_SHEET, ...(request.brief ? [request.brief.name] : [])].map(lower),
  );
  const kept = sheets.filter(({ name }) => !goneSheets.has(lower(name)));
  if (
    !request.brief &&
    !file.workbook.sheets.some(
      ({ name, element }) =>
        !goneSheets.has(lower(name)) && (element.get('state') ?? 'visible') === 'visible',
    )
  )
    return refused({ code: 'copy-empty' });

  const shared = sharedTexts(file).items;
  const secrets = new Set<string>();
  for (const sheet of sheets)
    // What is frozen stands on the sheets too: its values are no secret, and its formulas are of no use to an advisor.
    if (goneSheets.has(lower(sheet.name)) && lower(sheet.name) !== lower(FROZEN_SHEET))
      keptTexts(sheet, shared, secrets);
  const cells = kept.flatMap((sheet) => leaveOutCells(file, sheet, leftOut.cells, shared, secrets));
  const gone: Gone = { sheets: goneSheets, words: goneTables(file, sheets, goneSheets), cells };
  const names = judgeNames(
    definedNames(
      file.workbook.root,
      file.workbook.sheets.map(({ name }) => name),
    ),
    gone,
  );
  const judge = new FormulaJudge({ ...gone, words: names.gone }, names.ours);

  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  const valueOf = names.ours.size > 0 ? nameValues(kept, shared) : () => undefined;
  const namesWithoutValue = freezeNames(file.workbook.root, names, valueOf);
  const spills = new Map<string, string>();
  const frozen = kept.map((sheet) => freezeSheet(sheet.root, sheet.name, judge, spills));
  const withoutValue = [...namesWithoutValue, ...frozen.flatMap((sheet) => sheet.withoutValue)];
  if (withoutValue.length > 0)
    return refused({
      code: 'formulas-without-values',
      places: withoutValue.slice(0, 3),
      count: withoutValue.length,
    });
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  let rules = 0;
  let series = 0;
  let comments = 0;
  for (const sheet of kept) {
    rules += freezeRules(sheet.root, sheet.name, judge);
    series += freezeCharts(file, sheet, judge);
    freezeTables(file, sheet, judge);
    dropAnchors(sheet.root, sheet.name, spills);
    const left = leftOut.comments ? 'all' : areasOn(cells, sheet);
    if (left === 'all' || left.length > 0) comments += dropComments(file, sheet, left);
  }
  const pivots = goneSheets.size > 0 || cells.length > 0 ? dropPivots(file, gone) : 0;
  if (leftOut.comments) dropPeople(file);
  dropSheets(file, goneSheets);
  dropSettings(file);
  dropCalculationChain(file);

  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  const looks = new Looks(stylesOf(file));
  for (const place of request.reviews) {
    const sheet = kept.find(({ name }) => lower(name) === lower(place.sheet));
    if (sheet) addReviewColumns(file, sheet, place, looks);
  }
  if (request.brief) addBrief(file, request.brief, looks);
  if (request.reviews.length > 0 || request.brief)
    for (const sheet of sheetsOf(reread(file))) protectSheet(sheet.root);

  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  if (secrets.size > 0) {
    blankUnusedTexts(file);
    const visible = new Set<string>();
    for (const sheet of kept) keptTexts(sheet, shared, visible);
    const leak = findLeak(file, secrets, visible);
    if (leak) return refused({ code: 'copy-holds-left-out', ...leak });
  }
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const emptied = frozen.reduce((sum, sheet) => sum + sheet.emptied, 0);
  const values = frozen.reduce((sum, sheet) => sum + sheet.values, 0);
  return found({ bytes: file.parts.pack(), values, emptied, rules, comments, pivots, series });
}

const lower = (text: string): string => text.toLowerCase();

const areasOn = (cells: Gone['cells'], sheet: CopySheet): readonly GridArea[] =>
  cells.flatMap((left) => (lower(left.sheet) === lower(sheet.name) ? [left.area] : []));

function goneTables(
  file: CopyFile,
  sheets: readonly CopySheet[],
  gone: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    sheets
      .filter(({ name }) => gone.has(lower(name)))
      .flatMap((sheet) => tablesOf(file, sheet))
      .map(({ root }) => lower(root.get('displayName') ?? root.get('name') ?? '')),
  );
}

/** The order to calculate in names cells that hold no formula now: left out, Excel makes it anew. */
function dropCalculationChain({ parts, workbook }: CopyFile): void {
  for (const { id, target } of parts.related(workbook.path, 'calcChain')) {
    parts.unrelate(workbook.path, id);
    parts.remove(target);
  }
}

/** The names and addresses of people who commented. */
function dropPeople({ parts, workbook }: CopyFile): void {
  for (const { id, target } of parts.related(workbook.path, 'person')) {
    parts.unrelate(workbook.path, id);
    parts.remove(target);
  }
}

/** The file as it is after sheets have come and gone. */
function reread(file: CopyFile): CopyFile {
  return { ...file, workbook: workbookPart(file.parts) ?? file.workbook };
}
