import type { BookData, SheetData } from './bookData';
import type { EndsRange } from './areas';
import type { UniverCell } from './univerCell';
import { univerValueOf } from './univerCell';
import type { UniverModel } from './univerModel';

type Spills = Record<number, Record<number, EndsRange>>;
type Values = Record<number, Record<number, UniverCell>>;

/** Shows the spilled values that came with the data, so that they need not be calculated to be seen. */
export function showCachedSpills(model: UniverModel, data: BookData): void {
  const ranges: Record<string, Spills> = {};
  const values: Record<string, Values> = {};
  for (const sheet of data.sheets) {
    const { spills, cells } = spillsOf(sheet);
    ranges[sheet.id] = spills;
    values[sheet.id] = cells;
  }
  const { formulas, unitId } = model;
  model.run('formula.mutation.set-array-formula-data', {
    arrayFormulaRange: { ...formulas.getArrayFormulaRange(), [unitId]: ranges },
    arrayFormulaCellData: { ...formulas.getArrayFormulaCellData(), [unitId]: values },
  });
}

function spillsOf(sheet: SheetData): { spills: Spills; cells: Values } {
  const spills: Spills = {};
  const cells: Values = {};
  for (const [row, line] of sheet.cells)
    for (const [column, { spill }] of line) {
      if (!spill) continue;
      const endRow = row + spill.rows - 1;
      const endColumn = column + spill.columns - 1;
      (spills[row] ??= {})[column] = { startRow: row, startColumn: column, endRow, endColumn };
      for (let r = row; r <= endRow; r++)
        for (let c = column; c <= endColumn; c++) {
          const cell = sheet.cells.get(r)?.get(c);
          (cells[r] ??= {})[c] = univerValueOf(cell?.value ?? '', cell?.error);
        }
    }
  return { spills, cells };
}
