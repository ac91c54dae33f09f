import type { XmlElement } from '../../openxml/xml';
import type { GridArea } from '../gridAddress';
import type { FormulaJudge, FormulaVerdict } from './formulaVerdict';
import { readReference } from './readReference';
import { cellsOf, rowsOf } from './sheetCells';

/** A cell of a file that holds a formula. Row and column are 0-based. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: XmlElement;
  readonly formula: XmlElement;
}

const HAS_FORMULA = /<(?:\w+:)?f[\s/>]/;

/** Every cell of a sheet that holds a formula, in the order of the file. */
export function formulaCells(root: XmlElement): readonly FormulaCell[] {
  return rowsOf(root).flatMap(({ row, element }) =>
    HAS_FORMULA.test(element.toString())
      ? cellsOf(element).flatMap(({ column, cell }) => {
          const formula = cell.find('f');
          return formula ? [{ row, column, cell, formula }] : [];
        })
      : [],
  );
}

/** What an array formula fills; undefined for any other. */
export const filledBy = ({ formula }: FormulaCell): GridArea | undefined =>
  formula.get('t') === 'array' ? readReference(formula.get('ref') ?? '') : undefined;

/** Judges the formulas of one sheet in the order of the file: a shared one is written out only where it stands first. */
export class SheetJudge {
  readonly #groups = new Map<string, FormulaVerdict>();

  constructor(
    readonly judge: FormulaJudge,
    readonly sheet: string,
    cells: readonly FormulaCell[],
  ) {
    for (const { formula } of cells) {
      const group = groupOf(formula);
      const area = group === undefined ? undefined : readReference(formula.get('ref') ?? '');
      if (group === undefined || formula.text === '') continue;
      const spread = area && { rows: area.rows - 1, columns: area.columns - 1 };
      this.#groups.set(group, judge.verdict(formula.text, sheet, spread));
    }
  }

  /** A cell whose formula stood written out in a cell that is left out cannot be told any more, and goes with it. */
  verdict({ formula }: FormulaCell): FormulaVerdict {
    const group = groupOf(formula);
    if (group !== undefined) return this.#groups.get(group) ?? 'empty';
    return formula.text === '' ? 'keep' : this.judge.verdict(formula.text, this.sheet);
  }
}

const groupOf = (formula: XmlElement): string | undefined =>
  formula.get('t') === 'shared' ? formula.get('si') : undefined;
