import type { CellSet } from './cellSet';
import type { CopySheet } from './copyFile';
import { filledBy, type FormulaCell, SheetJudge } from './formulaCells';
import { FormulaJudge, type Gone } from './formulaVerdict';
import { type JudgedNames, judgeNames } from './freezeNames';
import type { TakenOut } from './takeOut';

/** A sheet and its formulas. */
export interface FormulaSheet extends CopySheet {
  readonly formulas: readonly FormulaCell[];
}

/** What goes with what is left out. */
export interface Spread {
  readonly judge: FormulaJudge;
  readonly names: JudgedNames;
  /** Cells that work on what is left out, directly or over other cells and names. */
  readonly emptied: CellSet;
}

/**
 * Finds what works on what is left out, and what works on that, until nothing more is found: a cell that shows a cell that shows a
 * note shows the note. Cells that are known to go are in `emptied` already. Sheets are gone through by turns from top and from bottom, so that a
 * column in which each cell builds on its neighbour takes two turns, whichever way it runs.
 */
export function findEmptied(
  sheets: readonly FormulaSheet[],
  {
    defined,
    gone,
    emptied,
    book,
    frozen,
  }: Pick<TakenOut, 'defined' | 'gone' | 'emptied' | 'book' | 'frozen'>,
): Spread {
  const all: Gone = { ...gone, cells: [...gone.cells, emptied] };
  const isAnythingGone =
    gone.person || gone.sheets.size + gone.words.size > 0 || all.cells.some(({ size }) => size > 0);
  for (let turn = 0; ; turn += 1) {
    const names = judgeNames(defined, all, book);
    const judge = new FormulaJudge({ ...all, words: names.gone }, names.ours, book, names.abroad);
    if (!isAnythingGone) return { judge, names, emptied };
    const before = emptied.size;
    for (const { sheet, formula, areas } of frozen)
      if (judge.verdict(formula, sheet) === 'empty')
        for (const area of areas) if (!emptied.has(sheet, area.row, area.column)) emptied.add(sheet, area);
    for (const sheet of turn % 2 === 0 ? sheets : [...sheets].reverse())
      mark(sheet, judge, emptied, turn % 2 === 0);
    if (emptied.size === before) return { judge, names, emptied };
  }
}

function mark(
  { name, formulas }: FormulaSheet,
  judge: FormulaJudge,
  emptied: CellSet,
  fromTop: boolean,
): void {
  const own = new SheetJudge(judge, name, formulas);
  for (const each of fromTop ? formulas : [...formulas].reverse()) {
    if (emptied.has(name, each.row, each.column) || own.verdict(each) !== 'empty') continue;
    emptied.add(name, filledBy(each) ?? { row: each.row, column: each.column, rows: 1, columns: 1 });
  }
}
