import type { ICellData, Worksheet } from '@univerjs/core';
import { areaOf } from './areas';
import type { BookContext } from './bookContext';
import type { BookData, CellData, CellStyle, SheetData } from './bookData';
import { SheetCells } from './readCells';
import { frozenPanes } from './sheetLayout';
import { pointsOf } from './snapshotOf';
import { valueOf } from './univerCell';
import { cellStyleOf, numberFormatOf } from './univerStyle';

/** The whole workbook as plain data, with the values as they are calculated now. */
export function bookDataOf(book: BookContext, settings: ReadonlyMap<string, string>): BookData {
  const { workbook } = book.model;
  return {
    name: workbook.name,
    sheets: workbook.getSheets().map((worksheet) => sheetDataOf(book, worksheet)),
    names: book.store.current.names,
    settings: new Map(settings),
    activeSheetId: workbook.getActiveSheet().getSheetId(),
  };
}

function sheetDataOf(book: BookContext, worksheet: Worksheet): SheetData {
  const id = worksheet.getSheetId();
  const frozen = frozenPanes(book.model, id);
  const tabColor = worksheet.getTabColor();
  const things = book.store.sheet(id);
  const hidden = Boolean(worksheet.isSheetHidden());
  return {
    ...things,
    id,
    name: worksheet.getName(),
    visibility: !hidden ? 'Visible' : things.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden',
    ...(tabColor && { tabColor }),
    cells: cellsOf(book, id),
    columnWidths: columnWidthsOf(worksheet),
    hiddenRows: numbersIn(worksheet.getHiddenRows().map(({ startRow, endRow }) => [startRow, endRow])),
    hiddenColumns: numbersIn(
      worksheet.getHiddenCols().map(({ startColumn, endColumn }) => [startColumn, endColumn]),
    ),
    merges: worksheet.getMergeData().map(areaOf),
    ...((frozen.rows > 0 || frozen.columns > 0) && { frozen }),
  };
}

function cellsOf({ model }: BookContext, sheetId: string): Map<number, Map<number, CellData>> {
  const source = new SheetCells(model, sheetId);
  const spills = model.formulas.getArrayFormulaRange()[model.unitId]?.[sheetId];
  const styles = model.workbook.getStyles();
  const looks = new Map<string, { style: CellStyle; numberFormat: string }>();
  const lookOf = (cell: ICellData) => {
    const key = typeof cell.s === 'string' ? cell.s : JSON.stringify(cell.s ?? null);
    let look = looks.get(key);
    if (!look) {
      const style = styles.getStyleByCell(cell);
      looks.set(key, (look = { style: cellStyleOf(style), numberFormat: numberFormatOf(style) }));
    }
    return look;
  };
  const cells = new Map<number, Map<number, CellData>>();
  source.forEach((row, column, cell) => {
    const formula = source.formula(cell, row, column);
    const { value, error } = valueOf(cell);
    const { style, numberFormat } = lookOf(cell);
    const styled = Object.keys(style).length > 0;
    if (value === '' && !formula && !styled && numberFormat === 'General') return;
    const spill = formula ? spills?.[row]?.[column] : undefined;
    const line = cells.get(row) ?? new Map<number, CellData>();
    cells.set(row, line);
    line.set(column, {
      value,
      ...(error && { error }),
      ...(formula && { formula }),
      ...(spill && { spill: sizeOf(areaOf(spill)) }),
      ...(numberFormat !== 'General' && { numberFormat }),
      ...(styled && { style }),
    });
  });
  return cells;
}

const sizeOf = ({ rows, columns }: { rows: number; columns: number }) => ({ rows, columns });

function columnWidthsOf(worksheet: Worksheet): Map<number, number> {
  const widths = new Map<number, number>();
  const columns = worksheet.getColumnManager().getColumnData();
  for (const key of Object.keys(columns).map(Number)) {
    const width = columns[key]?.w;
    if (width !== undefined) widths.set(key, pointsOf(width));
  }
  return widths;
}

function numbersIn(spans: readonly (readonly number[])[]): Set<number> {
  const numbers = new Set<number>();
  for (const [first = 0, last = -1] of spans)
    for (let number = first; number <= last; number++) numbers.add(number);
  return numbers;
}
