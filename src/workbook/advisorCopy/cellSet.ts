import { areasMeet, type GridArea } from '../gridAddress';

/** Cells of a workbook, to be asked quickly whether a reference meets any of them. Sheets in any case. */
export class CellSet {
  readonly #areas = new Map<string, GridArea[]>();
  /** By sheet and column: rows. */
  readonly #single = new Map<string, Map<number, Set<number>>>();
  #size = 0;

  /** How many areas and single cells were added; it grows with each that is new. */
  get size(): number {
    return this.#size;
  }

  add(sheet: string, area: GridArea): void {
    const key = sheet.toLowerCase();
    if (area.rows > 1 || area.columns > 1) {
      this.#areas.set(key, [...(this.#areas.get(key) ?? []), area]);
      this.#size += 1;
      return;
    }
    const columns = this.#single.get(key) ?? new Map<number, Set<number>>();
    const rows = columns.get(area.column) ?? new Set<number>();
    if (!rows.has(area.row)) this.#size += 1;
    this.#single.set(key, columns.set(area.column, rows.add(area.row)));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.meets(sheet, { row, column, rows: 1, columns: 1 });
  }

  meets(sheet: string, area: GridArea): boolean {
    const key = sheet.toLowerCase();
    if (this.#areas.get(key)?.some((own) => areasMeet(own, area))) return true;
    for (const [column, rows] of this.#single.get(key) ?? [])
      if (column >= area.column && column < area.column + area.columns && meetsRows(rows, area)) return true;
    return false;
  }
}

function meetsRows(rows: ReadonlySet<number>, { row, rows: count }: GridArea): boolean {
  if (rows.size < count) return [...rows].some((each) => each >= row && each < row + count);
  for (let each = row; each < row + count; each += 1) if (rows.has(each)) return true;
  return false;
}
