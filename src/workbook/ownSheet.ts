import { type CellGrid, textAt } from './cellGrid';
import {
  BRIEF_SHEET,
  DECISIONS_SHEET,
  FROZEN_SHEET,
  PLAN_SHEET,
  PROFILE_SHEET,
  RULES_SHEET,
  SUMMARY_SHEET,
} from './sheetNames';

/** The hidden name of a sheet that says that Backstop made it, and as which of its sheets: a copy under another name is a person's. */
export const SHEET_MARK = 'Backstop_Sheet';

/** What the line below the title has always begun with, by sheet: sheets that were made before there was a mark carry only this. */
const UNMARKED_HEADS: Readonly<Record<string, string>> = {
  [PROFILE_SHEET]: 'What the labels and the summary ',
  [SUMMARY_SHEET]: 'Decision support, not a prediction',
  [RULES_SHEET]: 'Every threshold in force.',
  [PLAN_SHEET]: 'Set Done to yes here ',
  [DECISIONS_SHEET]: 'What you answered on the Decide screen.',
  [FROZEN_SHEET]: 'Formulas of Backstop that are values now',
  [BRIEF_SHEET]: 'Made with Backstop on ',
};

/** The formula of the mark. */
export const markFormula = (name: string): string => `="${name}"`;

/** Who made a sheet that stands under a name of ours. */
export interface SheetMark {
  /** Whether it carries the mark; one that does not, and is ours, is given it when it is next written. */
  readonly marked: boolean;
  /** Whether we made it. A sheet that a person made is never written and never taken away. */
  readonly ours: boolean;
}

/** Puts the mark on a sheet of ours that has none. */
export function markSheet(sheet: Excel.Worksheet, name: string): void {
  sheet.names.add(SHEET_MARK, markFormula(name)).visible = false;
}

/** Asks for the mark of the sheet that stands under this name; to be read after the next sync, with what stands in its cells. */
export function loadMark(sheet: Excel.Worksheet, name: string): (cells: CellGrid) => SheetMark {
  const mark = sheet.names.getItemOrNullObject(SHEET_MARK).load('formula');
  return (cells) => {
    const there = mark.isNullObject ? undefined : String(mark.formula);
    return { marked: there !== undefined, ours: isOwnSheet(name, there, cells) };
  };
}

/** Whether a sheet of this name is one that we made, by the formula of its mark or, where it has none, by title and line below. */
export function isOwnSheet(name: string, mark: string | undefined, cells: CellGrid): boolean {
  const head = UNMARKED_HEADS[name];
  if (head === undefined) return false;
  if (mark !== undefined) return mark === markFormula(name);
  return cells.some((row, at) =>
    row.some(
      (_, column) => textAt(cells, at, column) === name && textAt(cells, at + 1, column).startsWith(head),
    ),
  );
}
