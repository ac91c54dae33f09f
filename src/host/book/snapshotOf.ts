import { rangeOf } from './areas';
import type { BookData, CellData, SheetData } from './bookData';
import type { UniverCell } from './univerCell';
import { univerCellOf } from './univerCell';
import type { UniverStyle } from './univerStyle';
import { univerStyleOf } from './univerStyle';

/** Rows and columns that a sheet shows beyond what it holds; it grows when more is written. */
export const smallestSheet = { rows: 200, columns: 26 };

export const pixelsOf = (points: number): number => Math.round((points * 96) / 72);
export const pointsOf = (pixels: number): number => (pixels * 72) / 96;

const defaultRowHeight = 20;

/** The height in pixels that a row needs for a font in points; undefined where the usual height will do. */
export function heightFor(fontSize: number): number | undefined {
  const height = pixelsOf(fontSize * 1.3);
  return height > defaultRowHeight ? height : undefined;
}

/** The plain data as a Univer workbook: cells, formulas, looks, sizes, hidden rows, merges, panes, visibility. */
export function snapshotOf(data: BookData, id = 'book') {
  const styles: Record<string, UniverStyle> = {};
  const keys = new Map<string, string>();
  const styleKey = (cell: CellData): string | undefined => {
    if (!cell.style && !cell.numberFormat) return undefined;
    const style = univerStyleOf(cell.style ?? {}, cell.numberFormat);
    const text = JSON.stringify(style);
    if (text === '{}') return undefined;
    const key = keys.get(text) ?? `style${keys.size + 1}`;
    keys.set(text, key);
    styles[key] = style;
    return key;
  };
  const sheets = data.sheets.map((sheet) => [sheet.id, worksheetOf(sheet, styleKey)] as const);
  return {
    id,
    name: data.name,
    appVersion: '0.25.1',
    locale: 'enUS',
    styles,
    sheetOrder: data.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets),
  };
}

/** One sheet of the plain data as a Univer worksheet. */
export function worksheetOf(sheet: SheetData, styleKey: (cell: CellData) => string | undefined) {
  const cellData: Record<number, Record<number, UniverCell>> = {};
  const spilled = spilledCells(sheet);
  let rowCount = smallestSheet.rows;
  let columnCount = smallestSheet.columns;
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, UniverCell> = {};
    for (const [column, cell] of cells) {
      const style = styleKey(cell);
      // Univer keeps spilled values elsewhere; a value stored under a spill would stop it with #SPILL!.
      const stored = spilled.has(`${row},${column}`) ? {} : univerCellOf(cell);
      line[column] = style ? { ...stored, s: style } : stored;
      columnCount = Math.max(columnCount, column + 4);
    }
    cellData[row] = line;
    rowCount = Math.max(rowCount, row + 50);
  }
  for (const column of [...sheet.columnWidths.keys(), ...sheet.hiddenColumns])
    if (column < 1024) columnCount = Math.max(columnCount, column + 1);
  for (const row of sheet.hiddenRows) rowCount = Math.max(rowCount, row + 1);
  const rowData: Record<number, { h?: number; hd?: number }> = {};
  for (const [row, cells] of sheet.cells) {
    const height = heightFor(Math.max(0, ...[...cells.values()].map(({ style }) => style?.fontSize ?? 0)));
    if (height !== undefined) rowData[row] = { h: height };
  }
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: Record<number, { w?: number; hd?: number }> = {};
  for (const [column, points] of sheet.columnWidths) columnData[column] = { w: pixelsOf(points) };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    rowCount,
    columnCount,
    defaultColumnWidth: 64,
    defaultRowHeight,
    cellData,
    rowData,
    columnData,
    mergeData: sheet.merges.map(rangeOf),
    ...(sheet.frozen && { freeze: freezeOf(sheet.frozen) }),
  };
}

/** Frozen panes in Univer's terms: the first free cell, or -1 where a direction is not frozen. */
export const freezeOf = (frozen: { readonly rows: number; readonly columns: number }) => ({
  xSplit: frozen.columns,
  ySplit: frozen.rows,
  startRow: frozen.rows > 0 ? frozen.rows : -1,
  startColumn: frozen.columns > 0 ? frozen.columns : -1,
});

function spilledCells(sheet: SheetData): Set<string> {
  const cells = new Set<string>();
  for (const [row, line] of sheet.cells)
    for (const [column, { spill }] of line)
      for (let down = 0; spill && down < spill.rows; down++)
        for (let right = 0; right < spill.columns; right++)
          if (down || right) cells.add(`${row + down},${column + right}`);
  return cells;
}
