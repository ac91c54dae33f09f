import type { LeftOut } from './advisorCopy/makeCopy';
import { gridOf, textAt } from './cellGrid';
import { type GridArea, readAddress } from './gridAddress';
import { readOwnName } from './ownColumns';
import { loadMark } from './ownSheet';
import type { CopySource } from './readForCopy';
import { DECISIONS_SHEET, PROFILE_SHEET, SUMMARY_SHEET } from './sheetNames';
import type { StoredState } from './storedState';
import { BRANCH_WORDS } from './summaryFacts';
import { HEAD_PROFILE, SUMMARY_TITLES, type SummaryBlock, summaryBlocks } from './summaryBlocks';
import type { Without } from './without';

type Gone = Pick<LeftOut, 'sheets' | 'cells'>;

const NOTHING: Gone = { sheets: [], cells: [] };
const TITLED = [
  'head',
  'labels',
  'counts',
  'tests',
  'notes',
] as const satisfies (keyof typeof SUMMARY_TITLES)[];
/** Of the block of tests: asked of a dream list alone, so that it tells which field is the dream. */
const EXTREMES = 7;

/**
 * What goes with the profile, wherever it stands: its sheet, the answers before a decision, the reasons of every labeled list, and what
 * tells score, zone, status or field on the summary. One sync.
 */
export async function leftOutWithProfile(
  context: Excel.RequestContext,
  { surveyed }: CopySource,
  without: Without,
): Promise<Gone> {
  if (!without.profile) return NOTHING;
  const { sheetNames, state } = surveyed;
  const { worksheets } = context.workbook;
  const names = sheetNames.map((sheet) => ({
    sheet,
    names: worksheets.getItem(sheet).names.load('items/name,items/formula'),
  }));
  const readSummary = sheetNames.includes(SUMMARY_SHEET) ? loadSummaryCells(context) : undefined;
  await context.sync();
  const whys = names.flatMap(({ sheet, names: { items } }) =>
    items.flatMap(({ name, formula }) => {
      const place = readOwnName(name)?.part === 'Why' ? readAddress(String(formula)) : undefined;
      return place ? [{ sheet, area: place.area }] : [];
    }),
  );
  const summary = readSummary?.(state) ?? NOTHING;
  // Answers before a decision tell as much of a person as the profile does.
  const sheets = [PROFILE_SHEET, DECISIONS_SHEET].filter((name) => sheetNames.includes(name));
  return { sheets: [...sheets, ...summary.sheets], cells: [...whys, ...summary.cells] };
}

/** Asks for what stands on the summary; what it answers is to be called after the next sync. */
function loadSummaryCells(context: Excel.RequestContext): (state: StoredState) => Gone {
  const sheet = context.workbook.worksheets.getItem(SUMMARY_SHEET);
  const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
  const markOf = loadMark(sheet, SUMMARY_SHEET);
  return ({ summary }) => {
    const grid = gridOf(used.values);
    if (!markOf(grid).ours) return NOTHING;
    const first = (row: number): string => textAt(grid, row - used.rowIndex, -used.columnIndex);
    const blocks = summary && summaryBlocks(summary);
    // Where rows were moved, nobody knows which cell tells what.
    if (!blocks || !areInPlace(blocks, first)) return { sheets: [SUMMARY_SHEET], cells: [] };
    return { sheets: [], cells: tellingCells(blocks, first).map((area) => ({ sheet: SUMMARY_SHEET, area })) };
  };
}

type Blocks = Readonly<Record<SummaryBlock, GridArea>>;

const areInPlace = (blocks: Blocks, first: (row: number) => string): boolean =>
  TITLED.every((block) => blocks[block].rows === 0 || first(blocks[block].row) === SUMMARY_TITLES[block]);

/** Score and status of the head, zones, what follows from the zone beside the counts, and what the articles make of it in the notes. */
function tellingCells(
  { head, labels, counts, tests, notes }: Blocks,
  first: (row: number) => string,
): readonly GridArea[] {
  const body = ({ row, rows }: GridArea, column: number, columns = 1): readonly GridArea[] =>
    rows > 2 ? [{ row: row + 2, rows: rows - 2, column, columns }] : [];
  const branches = Array.from({ length: notes.rows - 1 }, (_, index) => notes.row + 1 + index).filter((row) =>
    first(row).includes(BRANCH_WORDS),
  );
  return [
    { row: head.row + HEAD_PROFILE.from, column: 1, rows: HEAD_PROFILE.rows, columns: 1 },
    ...body(labels, 1),
    ...body(counts, 2, counts.columns - 2),
    ...body(tests, EXTREMES),
    ...branches.map((row) => ({ row, column: 0, rows: 1, columns: 1 })),
  ];
}
