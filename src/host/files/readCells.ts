import type { Cell, Sheet } from 'hucre';
import type { CellData, CellValue } from '../book/bookData';
import type { FunctionName } from './fileFormula';
import { typedFormula } from './fileFormula';
import { moveFormula } from './moveFormula';
import { readStyle } from './readStyle';
import type { StyleDefaults } from './readStyle';
import { parseArea } from './references';

const day = 86_400_000;

/** The serial number of a date that was read from one, to the millisecond. */
export const serialOf = (date: Date, date1904: boolean): number => {
  const days =
    (date.getTime() - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 31)) / day;
  // The 1900 system counts a 29 February that never was.
  return Number((date1904 || days < 60 ? days : days + 1).toFixed(9));
};

export interface CellContext extends StyleDefaults {
  readonly date1904: boolean;
  readonly functions: readonly FunctionName[];
}

/** The cells of a sheet that hold a value, a formula or a look of their own. */
export const readCells = (sheet: Sheet, context: CellContext): Map<number, Map<number, CellData>> => {
  const shared = new Map<
    number,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  const formulaOf = (cell: Cell, row: number, column: number): string | undefined => {
    const group = cell.formulaSharedIndex;
    if (cell.formula === undefined || (cell.formula === '' && group === undefined)) return undefined;
    if (group !== undefined && cell.formula !== '') shared.set(group, { formula: cell.formula, row, column });
    const master = cell.formula === '' && group !== undefined ? shared.get(group) : undefined;
    const formula = master
      ? moveFormula(master.formula, row - master.row, column - master.column)
      : cell.formula;
    return formula === '' ? undefined : typedFormula(formula, context.functions);
  };
  const valueOf = (value: Cell['value']): CellValue =>
    value instanceof Date ? serialOf(value, context.date1904) : (value ?? '');

  const cells = new Map<number, Map<number, CellData>>();
  for (const [row, values] of sheet.rows.entries()) {
    const line = new Map<number, CellData>();
    for (const [column, value] of values.entries()) {
      const cell = sheet.cells?.get(`${row},${column}`);
      const data = cell
        ? readCell(cell, formulaOf(cell, row, column), valueOf(value), context)
        : { value: valueOf(value) };
      if (data.value !== '' || Object.keys(data).length > 1) line.set(column, data);
    }
    if (line.size > 0) cells.set(row, line);
  }
  return cells;
};

const readCell = (
  cell: Cell,
  formula: string | undefined,
  value: CellValue,
  context: CellContext,
): CellData => {
  const style = readStyle(cell.style, context);
  const block =
    formula !== undefined && cell.formulaRef && cell.formulaType === 'array'
      ? parseArea(cell.formulaRef)
      : undefined;
  return {
    value,
    ...(cell.type === 'error' && { error: true }),
    ...(formula !== undefined && { formula }),
    ...(block &&
      (cell.formulaDynamic || block.rows * block.columns > 1) && {
        spill: { rows: block.rows, columns: block.columns },
      }),
    ...(cell.style?.numFmt && cell.style.numFmt !== 'General' && { numberFormat: cell.style.numFmt }),
    ...(style && { style }),
  };
};
