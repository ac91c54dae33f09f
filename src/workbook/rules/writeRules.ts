import { BUILT_IN_SET } from '../../domain/chosenNorms';
import { found, type Outcome } from '../../domain/outcome';
import { type CellGrid, type CellValue } from '../cellGrid';
import { runExcel } from '../excel';
import { markSheet } from '../ownSheet';
import { addOwnSheet } from '../sheetLook';
import { RULES_SHEET } from '../sheetNames';
import { type BlockWrite, type WantedCell, writesFor } from './cellWrites';
import { dressRules, offerSets } from './dressRules';
import { addedLines, isOutOfOrder } from './figureOrder';
import { HEADER_ROW, type RulesContent } from './layout';
import { dressFigures, offerFigures } from './offerFigures';
import { tellRulesMade } from './rulesMade';
import { type OpenRules, openOwnRules } from './rulesSheet';
import type { SheetRules } from './sheetRules';
import { firstFreeRow, headCells, wantedCells } from './wantedCells';

/**
 * Brings our cells of the sheet up to date: the built-in figures and norms, put back where they were typed over, and the remark
 * beside whatever cannot be meant. Makes the sheet when `create` is true. Answers what the sheet says; undefined where there is none.
 * Refuses a sheet of that name that is not ours.
 */
export function writeRules({
  create,
}: {
  readonly create: boolean;
}): Promise<Outcome<SheetRules | undefined>> {
  return runExcel<SheetRules | undefined>(async (context) => {
    const opened = await openOwnRules(context);
    if (!opened.ok) return opened;
    if (opened.value) {
      writeOwnCells(opened.value);
      await context.sync();
      return found(opened.value.rules);
    }
    if (!create) return found(undefined);
    const rules = await makeSheet(context);
    await context.sync();
    tellRulesMade();
    return found(rules);
  });
}

/** Queues the writes of our cells that do not hold what they are to hold. */
export function writeOwnCells({ sheet, content, rules }: OpenRules & { readonly rules: SheetRules }): void {
  if (!content.marked) markSheet(sheet, RULES_SHEET);
  write(sheet, writesFor(wantedCells(rules, content), content));
  const { places, figureLines } = rules;
  const added = addedLines(
    figureLines,
    firstFreeRow(content, places, figureLines, Object.values(places.figures)),
  );
  if (added.length > 0 || isOutOfOrder(figureLines)) offerFigures(sheet, places, [...figureLines, ...added]);
  offerSets(sheet, rules);
}

async function makeSheet(context: Excel.RequestContext): Promise<SheetRules> {
  const { readSheetRules } = await import('./sheetRules');
  const head = headCells(BUILT_IN_SET);
  const blank = contentOf(head);
  const rules = readSheetRules(blank);
  if (!rules) throw new Error('a sheet that we make is not recognized');
  const cells = [...head, ...wantedCells(rules, blank)];
  const sheet = addOwnSheet(context, RULES_SHEET);
  write(sheet, writesFor(cells, undefined));
  dressRules(sheet, Math.max(...cells.map(({ row }) => row)));
  const lines = addedLines([], HEADER_ROW + 1);
  dressFigures(sheet, rules.places, lines);
  offerFigures(sheet, rules.places, lines);
  offerSets(sheet, rules);
  return rules;
}

function write(sheet: Excel.Worksheet, blocks: readonly BlockWrite[]): void {
  for (const { row, column, contents } of blocks) {
    sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 0).formulas = contents;
  }
}

/** The cells as a sheet would answer them. */
function contentOf(cells: readonly WantedCell[]): RulesContent {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const grid: CellValue[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, content } of cells) {
    const line = grid[row];
    if (line) line[column] = typeof content === 'string' ? content.replace(/^'/, '') : content;
  }
  const values: CellGrid = grid;
  return { area: { row: 0, column: 0, rows, columns }, values, formulas: values };
}
