import { type CopyFile, type CopySheet, tablesOf } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';

/** A table's own formulas, which it would fill into new rows, go where they call us or use what was left out. */
export function freezeTables(file: CopyFile, sheet: CopySheet, judge: FormulaJudge): void {
  for (const { root } of tablesOf(file, sheet))
    for (const column of root.find('tableColumns')?.elements() ?? [])
      for (const name of ['calculatedColumnFormula', 'totalsRowFormula']) {
        const formula = column.find(name);
        if (!formula || judge.verdict(formula.text, sheet.name) === 'keep') continue;
        column.remove(formula);
        if (name === 'totalsRowFormula') column.set('totalsRowFunction', undefined);
      }
}
