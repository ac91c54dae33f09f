import type { XmlElement } from '../../openxml/xml';
import type { GridArea } from '../gridAddress';
import { type FormulaJudge, type FormulaVerdict, withoutAnchors } from './formulaVerdict';
import { readReference } from './readReference';
import { cellName, cellsOf, emptyCell, isInside, rowsOf } from './sheetCells';

/** What was done to the formulas of a sheet, and what could not be. */
export interface FrozenSheet {
  readonly values: number;
  readonly emptied: number;
  /** Formulas of ours that the file keeps no usable value for, as `'List'!B7`. */
  readonly withoutValue: readonly string[];
}

const HAS_FORMULA = /<(?:\w+:)?f[\s/>]/;
/** Values that only say that the function was not there, or had not answered yet. */
const NO_VALUE = new Set(['#NAME?', '#BUSY!', '#CONNECT!', '#GETTING_DATA']);

/**
 * Puts the values that a sheet keeps in the place of the formulas that call us, and empties those that work on what was left out.
 * `spills` hears of every spilled formula that became values, by `sheet!A1`, and the range that it fills.
 */
export function freezeSheet(
  root: XmlElement,
  sheet: string,
  judge: FormulaJudge,
  spills: Map<string, string>,
): FrozenSheet {
  const shared = new Map<string, FormulaVerdict>();
  const emptied: GridArea[] = [];
  const withoutValue: string[] = [];
  let values = 0;
  const rows = rowsOf(root).filter(({ element }) => HAS_FORMULA.test(element.toString()));
  for (const { row, element } of rows) {
    for (const { column, cell } of cellsOf(element)) {
      const formula = cell.find('f');
      if (!formula) continue;
      const verdict = verdictOf(formula, sheet, judge, shared);
      if (verdict === 'keep') continue;
      const area = readReference(formula.get('ref') ?? '');
      const isArray = formula.get('t') === 'array';
      if (verdict === 'empty') {
        emptied.push(isArray && area ? area : { row, column, rows: 1, columns: 1 });
        continue;
      }
      const value = cell.find('v')?.text;
      if (value === undefined || NO_VALUE.has(value)) {
        withoutValue.push(`'${sheet.replaceAll("'", "''")}'!${cellName(row, column)}`);
        continue;
      }
      cell.remove(formula);
      cell.set('cm', undefined);
      values += 1;
      if (isArray && area)
        spills.set(`${sheet.toLowerCase()}!${cellName(row, column)}`, formula.get('ref') ?? '');
    }
  }
  if (emptied.length > 0) emptyAreas(root, emptied);
  return { values, emptied: emptied.length, withoutValue };
}

function verdictOf(
  formula: XmlElement,
  sheet: string,
  judge: FormulaJudge,
  shared: Map<string, FormulaVerdict>,
): FormulaVerdict {
  const text = formula.text;
  const group = formula.get('t') === 'shared' ? formula.get('si') : undefined;
  if (text === '') return group === undefined ? 'keep' : (shared.get(group) ?? 'keep');
  const area = group === undefined ? undefined : readReference(formula.get('ref') ?? '');
  const spread = area && { rows: area.rows - 1, columns: area.columns - 1 };
  const verdict = judge.verdict(text, sheet, spread);
  if (group !== undefined) shared.set(group, verdict);
  return verdict;
}

/** Empties the cells of these areas. */
export function emptyAreas(root: XmlElement, areas: readonly GridArea[]): void {
  for (const { row, element } of rowsOf(root)) {
    const here = areas.filter((area) => row >= area.row && row < area.row + area.rows);
    if (here.length === 0) continue;
    for (const { column, cell } of cellsOf(element))
      if (here.some((area) => isInside(area, row, column))) emptyCell(cell);
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
