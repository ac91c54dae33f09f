import type { XmlElement } from '../../openxml/xml';
import type { CellSet } from './cellSet';
import { filledBy, SheetJudge } from './formulaCells';
import type { FormulaSheet, Spread } from './findEmptied';
import { withoutAnchors } from './formulaVerdict';
import { cellName, cellsOf, emptyCell, rowsOf } from './sheetCells';

/** What was done to the formulas of a sheet, and what could not be. */
export interface FrozenSheet {
  readonly values: number;
  /** Formulas that led out of the file and are values now. */
  readonly unlinked: number;
  readonly emptied: number;
  /** Formulas of ours that the file keeps no usable value for, as `'List'!B7`. */
  readonly withoutValue: readonly string[];
}

/** Values that only say that the function was not there, or had not answered yet. */
const NO_VALUE = new Set(['#NAME?', '#BUSY!', '#CONNECT!', '#GETTING_DATA']);

/**
 * Puts the values that a sheet keeps in the place of the formulas that call us or lead out of the file, and empties those that work on what was left out.
 * `spills` hears of every spilled formula that became values, by `sheet!A1`, and the range that it fills.
 */
export function freezeSheet(
  { root, name, formulas }: FormulaSheet,
  { judge, emptied }: Spread,
  spills: Map<string, string>,
): FrozenSheet {
  const own = new SheetJudge(judge, name, formulas);
  const withoutValue: string[] = [];
  let [values, unlinked, gone] = [0, 0, 0];
  for (const each of formulas) {
    const { row, column, cell, formula } = each;
    if (emptied.has(name, row, column)) {
      gone += 1;
      continue;
    }
    const verdict = own.verdict(each);
    if (verdict === 'keep') continue;
    const value = cell.find('v')?.text;
    if (verdict === 'value' && (value === undefined || NO_VALUE.has(value))) {
      withoutValue.push(`'${name.replaceAll("'", "''")}'!${cellName(row, column)}`);
      continue;
    }
    cell.remove(formula);
    cell.set('cm', undefined);
    if (verdict === 'value') values += 1;
    else unlinked += 1;
    if (filledBy(each))
      spills.set(`${name.toLowerCase()}!${cellName(row, column)}`, formula.get('ref') ?? '');
  }
  if (emptied.size > 0) emptyCells(root, name, emptied);
  return { values, unlinked, emptied: gone, withoutValue };
}

function emptyCells(root: XmlElement, sheet: string, emptied: CellSet): void {
  for (const { row, element } of rowsOf(root)) {
    if (!emptied.meets(sheet, { row, column: 0, rows: 1, columns: Number.MAX_SAFE_INTEGER })) continue;
    for (const { column, cell } of cellsOf(element)) if (emptied.has(sheet, row, column)) emptyCell(cell);
  }
}
/** Gives formulas that point at a spill by its first cell the whole range instead: a value spills no more. */
export function dropAnchors(root: XmlElement, sheet: string, spills: ReadonlyMap<string, string>): void {
  if (spills.size === 0) return;
  for (const { element } of rowsOf(root)) {
    if (!/ANCHORARRAY/i.test(element.toString())) continue;
    for (const { cell } of cellsOf(element)) {
      const formula = cell.find('f');
      const text = formula && withoutAnchors(formula.text, sheet, spills);
      if (formula && text !== undefined && text !== formula.text) formula.text = text;
    }
  }
  for (const holder of ['conditionalFormatting', 'dataValidations'])
    for (const part of root.elements(holder))
      for (const name of ['formula', 'formula1', 'formula2'])
        for (const formula of part.all(name)) {
          const text = withoutAnchors(formula.text, sheet, spills);
          if (text !== formula.text) formula.text = text;
        }
}
