/** What a cell holds when it is read: `''` is empty, an error is its text. */
export type CellValue = string | number | boolean;

/** A block of cells, row by row. Rows may be of different lengths; what is missing is empty. */
export type CellGrid = readonly (readonly CellValue[])[];

/** A cell as the host answers it, which its types leave open. */
export function cellOf(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

export function gridOf(values: readonly (readonly unknown[])[]): CellGrid {
  return values.map((row) => row.map(cellOf));
}

/** The cell as trimmed text; `''` beyond the edge of the grid. */
export function textAt(grid: CellGrid, row: number, column: number): string {
  return textOf(grid[row]?.[column] ?? '');
}

export function textOf(value: CellValue): string {
  const text = typeof value === 'string' ? value : String(value);
  return (text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text).trim();
}

export function widthOf(grid: CellGrid): number {
  return grid.reduce((widest, row) => Math.max(widest, row.length), 0);
}

export function isRowBlank(grid: CellGrid, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) if (textAt(grid, row, column) !== '') return false;
  return true;
}
