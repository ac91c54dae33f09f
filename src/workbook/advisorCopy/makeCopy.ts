import { found, type Outcome, refused } from '../../domain/outcome';
import { workbookPart } from '../../openxml/workbookPart';
import { XmlFault } from '../../openxml/xml';
import type { GridArea } from '../gridAddress';
import { BRIEF_SHEET } from '../sheetNames';
import { wasCancelled } from '../wasCancelled';
import { addBrief } from './addBrief';
import { breakLinks } from './breakLinks';
import type { Brief } from './brief';
import { type CopyFile, type CopySheet, openCopyFile, sheetsOf } from './copyFile';
import { dropChartSources } from './dropChartSources';
import { dropComments } from './dropComments';
import { dropConnections } from './dropConnections';
import { dropEmbedded } from './dropEmbedded';
import { dropFilters } from './dropFilters';
import { dropLinks } from './dropLinks';
import { dropMacros } from './dropMacros';
import { dropPivots, type PivotsTakenOut } from './dropPivots';
import { dropPrinterSettings } from './dropPrinterSettings';
import { dropProperties } from './dropProperties';
import { dropScenarios } from './dropScenarios';
import { dropSettings } from './dropSettings';
import { dropSheets } from './dropSheets';
import { dropSlicers } from './dropSlicers';
import { dropCalculationChain, dropOldPath, dropPeople, dropTraces } from './dropTraces';
import { findEmptied } from './findEmptied';
import { formulaCells } from './formulaCells';
import { freezeDrawings } from './freezeDrawings';
import { freezeNames } from './freezeNames';
import { freezeRules, type RuleTakenOut } from './freezeRules';
import { dropAnchors, freezeSheet } from './freezeSheet';
import { freezeTables } from './freezeTables';
import { keptTexts, type LeftOutCells } from './leaveOutCells';
import { blankUnusedTexts, findLeak, keptNames } from './leaks';
import { LinkJudge } from './linkTargets';
import { Looks } from './looks';
import { nameValues } from './nameValues';
import { addReviewColumns, protectSheet, type ReviewPlace } from './reviewColumns';
import type { ObjectTakenOut } from './objectText';
import { richCellAmong } from './richCells';
import { stylesOf } from './stylesOf';
import { takeOut } from './takeOut';
import { type Unsearched, unsearched } from './unsearched';

/** What does not go into a copy. */
export interface LeftOut {
  readonly sheets: readonly string[];
  readonly cells: readonly { readonly sheet: string; readonly area: GridArea }[];
  readonly comments: boolean;
  /** The person: answers of ours about them, sentences that name what they were asked about, and the author in the properties of the file. */
  readonly person: boolean;
}

export interface CopyRequest {
  readonly leftOut: LeftOut;
  /** Beside which lists an advisor answers. */
  readonly reviews: readonly ReviewPlace[];
  /** The brief, told what had to be taken out. */
  readonly brief?: (takenOut: readonly RuleTakenOut[]) => Brief;
}

/** A finished copy and what was done to make it. */
export interface CopyMade {
  readonly bytes: Uint8Array;
  /** Cells whose formula called us and that hold its value now. */
  readonly values: number;
  /** Formulas, pivot tables and queries that read other files, or links that are not in the copy: they are what they showed now. */
  readonly unlinked: number;
  /** Cells emptied because they work on what was left out. */
  readonly emptied: number;
  /** Conditional formats, drop-downs and sparklines taken out for the same reasons, or because they call us. */
  readonly rules: readonly RuleTakenOut[];
  readonly comments: number;
  readonly pivots: number;
  /** Series of charts, slicers, text boxes and pictures that showed what is left out. */
  readonly series: number;
  /** Documents of other programs inside the sheets, out of which nothing can be left. */
  readonly objects: readonly ObjectTakenOut[];
  /** Links to what is left out, and to files of the writer's machine. */
  readonly links: number;
  readonly macros: boolean;
  readonly unsearched: Unsearched;
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
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const { leftOut } = request;
  const taken = takeOut(file, leftOut, request.brief && BRIEF_SHEET);
  if (!taken.ok) return taken;
  const { kept, goneSheets, cells, emptied, secrets, shared } = taken.value;
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  const formulaSheets = kept.map((sheet) => ({ ...sheet, formulas: formulaCells(sheet.root) }));
  const takenOut: PivotsTakenOut = { tables: new Set(), caches: new Set(), unlinked: 0 };
  let spread = findEmptied(formulaSheets, taken.value);
  let pivots = 0;
  // A pivot table may show what a cell repeats, and a cell what a pivot table shows.
  for (let more = 1; more > 0; pivots += more) {
    more = dropPivots(file, spread.judge, cells, emptied, takenOut);
    if (more > 0) spread = findEmptied(formulaSheets, taken.value);
  }
  const { judge, names } = spread;
  const rich = richCellAmong(file, kept, (name, row, column) => emptied.has(name, row, column));
  if (rich) return refused({ code: 'copy-holds-left-out', ...rich });
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  const valueOf = names.ours.size > 0 ? nameValues(kept, shared) : () => undefined;
  const namesWithoutValue = freezeNames(file.workbook.root, names, valueOf);
  const spills = new Map<string, string>();
  const frozen = formulaSheets.map((sheet) => freezeSheet(sheet, spread, spills));
  const withoutValue = [...namesWithoutValue, ...frozen.flatMap((sheet) => sheet.withoutValue)];
  if (withoutValue.length > 0)
    return refused({
      code: 'formulas-without-values',
      places: withoutValue.slice(0, 3),
      count: withoutValue.length,
    });
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  const rules: RuleTakenOut[] = [];
  const objects: ObjectTakenOut[] = [];
  let [series, links, comments] = [dropSlicers(file, judge, takenOut), 0, 0];
  for (const sheet of kept) {
    rules.push(...freezeRules(sheet.root, sheet.name, judge, cells));
    objects.push(...dropEmbedded(file, sheet, judge, taken.value.mayBeElsewhere));
    const drawings = freezeDrawings(file, sheet, judge);
    series += drawings.series;
    links += drawings.links + dropLinks(file, sheet, new LinkJudge(judge));
    freezeTables(file, sheet, judge);
    dropFilters(file, sheet, judge);
    dropScenarios(file, sheet, judge);
    dropAnchors(sheet.root, sheet.name, spills);
    const left = leftOut.comments ? 'all' : areasOn(cells, sheet);
    if (left === 'all' || left.length > 0) comments += dropComments(file, sheet, left, secrets);
  }
  // A sheet that was a chart of what is left out, and nothing else.
  const spent = new Set<string>();
  for (const sheet of file.workbook.chartSheets) {
    const drawings = freezeDrawings(file, sheet, judge);
    series += drawings.series;
    links += drawings.links;
    if (drawings.isSpent) spent.add(lower(sheet.name));
  }
  if (leftOut.comments) dropPeople(file, secrets);
  dropSheets(file, new Set([...goneSheets, ...spent]));
  breakLinks(file);
  const queries = dropConnections(file, kept);
  const macros = dropMacros(file);
  dropChartSources(file, taken.value.mayBeElsewhere);
  dropSettings(file);
  dropPrinterSettings(file);
  dropCalculationChain(file);
  dropOldPath(file);
  if (taken.value.isAnythingGone) dropTraces(file);
  if (series + links + takenOut.tables.size > 0) file.parts.removeUnreachable();
  dropProperties(file, secrets, leftOut.person);
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  const looks = new Looks(stylesOf(file));
  for (const place of request.reviews) {
    const sheet = kept.find(({ name }) => lower(name) === lower(place.sheet));
    if (sheet) addReviewColumns(file, sheet, place, looks);
  }
  // The brief says nothing of what is left out, but may name a field that a left-out sheet names too.
  const ours = new Set(request.brief ? addBrief(file, request.brief(rules), looks) : []);
  if (request.reviews.length > 0 || request.brief)
    for (const sheet of sheetsOf(reread(file))) protectSheet(sheet.root);
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });

  if (secrets.size > 0) {
    blankUnusedTexts(file);
    const visible = keptNames(file, kept);
    for (const sheet of kept) keptTexts(sheet, shared, visible);
    const leak = findLeak(file, secrets, visible, ours);
    if (leak) return refused({ code: 'copy-holds-left-out', ...leak });
  }
  if (await wasCancelled(signal)) return refused({ code: 'cancelled' });
  const counted = (what: 'emptied' | 'values' | 'unlinked'): number =>
    frozen.reduce((sum, sheet) => sum + sheet[what], 0);
  return found({
    bytes: file.parts.pack(),
    values: counted('values'),
    unlinked: counted('unlinked') + takenOut.unlinked + queries,
    emptied: counted('emptied'),
    rules,
    comments,
    pivots,
    series,
    objects,
    links,
    macros,
    unsearched: unsearched(file, taken.value.mayBeElsewhere),
  });
}

const lower = (text: string): string => text.toLowerCase();

const areasOn = (cells: readonly LeftOutCells[], sheet: CopySheet): readonly GridArea[] =>
  cells.flatMap((left) => (lower(left.sheet) === lower(sheet.name) ? [left.area] : []));

/** The file as it is after sheets have come and gone. */
function reread(file: CopyFile): CopyFile {
  return { ...file, workbook: workbookPart(file.parts) ?? file.workbook };
}
