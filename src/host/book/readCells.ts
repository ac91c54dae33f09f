import type { ICellData, Nullable } from '@univerjs/core';
import { areaOf, type EndsRange } from './areas';
import type { Area } from './bookData';
import type { CellReading } from './book';
import { displayText } from './displayText';
import { valueOf } from './univerCell';
import type { UniverModel } from './univerModel';
import { numberFormatOf } from './univerStyle';

type Line = Record<number, Nullable<ICellData>>;
type Lines = Record<number, Line | undefined>;

const blank: CellReading = { value: '', error: false, formula: '', numberFormat: 'General', text: '' };

/** The cells Univer stores for a sheet, and the ones that a formula elsewhere spills into. */
export class SheetCells {
  readonly stored: Lines;
  private readonly spilled: Lines;

  constructor(
    private readonly model: UniverModel,
    private readonly sheetId: string,
  ) {
    this.stored = model.worksheet(sheetId).getCellMatrix().getMatrix();
    this.spilled = model.formulas.getArrayFormulaCellData()[model.unitId]?.[sheetId] ?? {};
  }

  /** The cell as shown: its own content, or what is spilled into it, with its own look. */
  at(row: number, column: number): ICellData | undefined {
    const own = this.stored[row]?.[column] || undefined;
    const spilled = this.spilled[row]?.[column] || undefined;
    if (!spilled || own?.f || own?.si || (own && own.v !== undefined && own.v !== null)) return own;
    return own?.s ? { ...spilled, s: own.s } : spilled;
  }

  formula(cell: ICellData, row: number, column: number): string {
    if (cell.si)
      return this.model.formulas.getFormulaStringByCell(row, column, this.sheetId, this.model.unitId) ?? '';
    return cell.f ?? '';
  }

  /** Calls back for every cell with a content or a look, spilled ones included, in no particular order. */
  forEach(visit: (row: number, column: number, cell: ICellData) => void): void {
    for (const lines of [this.stored, this.spilled])
      for (const row of Object.keys(lines).map(Number))
        for (const column of Object.keys(lines[row] ?? {}).map(Number)) {
          if (lines === this.spilled && this.stored[row]?.[column]) continue;
          const cell = this.at(row, column);
          if (cell) visit(row, column, cell);
        }
  }
}

/** Values, formulas, formats and texts of a block; blanks beyond what the sheet holds. */
export function readCells(model: UniverModel, sheetId: string, area: Area): CellReading[][] {
  const cells = new SheetCells(model, sheetId);
  const styles = model.workbook.getStyles();
  const formats = new Map<string, string>();
  const formatOf = (cell: ICellData): string => {
    if (typeof cell.s !== 'string') return cell.s ? numberFormatOf(cell.s) : 'General';
    let format = formats.get(cell.s);
    if (format === undefined) formats.set(cell.s, (format = numberFormatOf(styles.getStyleByCell(cell))));
    return format;
  };
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const row = area.row + down;
      const column = area.column + right;
      const cell = cells.at(row, column);
      if (!cell) return blank;
      const { value, error } = valueOf(cell);
      const numberFormat = formatOf(cell);
      const text = displayText(model.parts.core, value, numberFormat);
      return { value, error, formula: cells.formula(cell, row, column), numberFormat, text };
    }),
  );
}

/** The blocks of more than one cell that formulas of a sheet fill; what is stopped with an error fills nothing. */
export function spilledAreas(model: UniverModel, sheetId: string): Area[] {
  const cells = new SheetCells(model, sheetId);
  const ranges: Record<number, Record<number, EndsRange> | undefined> =
    model.formulas.getArrayFormulaRange()[model.unitId]?.[sheetId] ?? {};
  return Object.entries(ranges).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, range]): Area[] => {
      const anchor = cells.stored[Number(row)]?.[Number(column)];
      if (!(anchor?.f || anchor?.si) || anchor.v === '#SPILL!') return [];
      const area = areaOf(range);
      return area.rows * area.columns > 1 ? [area] : [];
    }),
  );
}

/** The smallest block around all contents (and, unless `valuesOnly`, looks); undefined for a blank sheet. */
export function usedArea(model: UniverModel, sheetId: string, valuesOnly: boolean): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  new SheetCells(model, sheetId).forEach((row, column, cell) => {
    if (valuesOnly ? valueOf(cell).value === '' && !cell.f && !cell.si : isEmpty(cell)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isEmpty = (cell: ICellData): boolean => valueOf(cell).value === '' && !cell.f && !cell.si && !cell.s;
