import type { BookData, CellData, SheetData, TableData } from '../../src/host/book/bookData';
import { cell } from '../../src/host/book/book';
import { emptyBookData, emptySheetData } from '../../src/host/book/emptyBookData';
import type { CellGrid } from '../../src/workbook/cellGrid';

/** A sheet with these cells from A1 on; `#N/A` and its like become error cells. */
export function sheetOf(name: string, grid: CellGrid, more: Partial<SheetData> = {}): SheetData {
  const cells = new Map<number, Map<number, CellData>>();
  grid.forEach((row, index) => {
    const filled = row.flatMap((value, column): readonly (readonly [number, CellData])[] =>
      value === ''
        ? []
        : [[column, cell(value, typeof value === 'string' && value.startsWith('#') ? { error: true } : {})]],
    );
    if (filled.length > 0) cells.set(index, new Map(filled));
  });
  return { ...emptySheetData(name.toLowerCase(), name), cells, ...more };
}

/** A workbook of these sheets, the first one in front. */
export function bookOf(...sheets: readonly SheetData[]): BookData {
  return { ...emptyBookData('list.xlsx'), sheets, activeSheetId: sheets[0]?.id ?? '' };
}

export const table = (name: string, columns: readonly string[], rows: number): TableData => ({
  id: name,
  name,
  area: { row: 0, column: 0, rows: rows + 1, columns: columns.length },
  columns,
});

/** Every cell of a sheet that holds something, by address-like key. */
export function cellsOf({ cells }: SheetData): ReadonlyMap<string, CellData['value']> {
  return new Map(
    [...cells].flatMap(([row, columns]) =>
      [...columns]
        .filter(([, { value }]) => value !== '')
        .map(([column, { value }]) => [`${row},${column}`, value] as const),
    ),
  );
}
