import type { CellReading, CellWrite } from '../book/book';
import type { Area } from '../book/bookData';
import { invalidArgument, shapeMismatch } from '../engine/apiError';
import type { Cells } from '../engine/hostObject';
import type { Session } from './session';
import { settleTableHeaders } from './tableHeaders';
import { typedText } from './typedText';

/** More cells than this are neither read nor written at once: they count as an unbounded range. */
export const mostCells = 5_000_000;

export const isUnbounded = (area: Area): boolean => area.rows * area.columns > mostCells;

/** Spreads a value given to a property over the shape of the range; an array must have that very shape. */
export function gridArgument(value: unknown, area: Area): readonly (readonly unknown[])[] {
  // Excel refuses cell by cell input for whole rows and columns: the request would be too large.
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(value)) {
    const row: readonly unknown[] = Array.from({ length: area.columns }, () => value);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== area.rows) throw shapeMismatch();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw shapeMismatch();
    return row;
  });
}

/**
 * Writes values or formulas as if they had been typed. `null` leaves a cell as it is, `''` empties it. Through a filter
 * real Excel has been seen to misplace a block; this host writes every cell where it belongs.
 */
export function writeCells(session: Session, cells: Cells, value: unknown): void {
  const area = session.areaOf(cells);
  const grid = gridArgument(value, area);
  const sheet = session.edit(cells.sheet);
  let readings: readonly (readonly CellReading[])[] | undefined;
  const isTextCell = (row: number, column: number): boolean => {
    readings ??= sheet.read(area);
    return readings[row]?.[column]?.numberFormat === '@';
  };
  const formats: (readonly [number, number, string])[] = [];
  const writes = grid.map((row, rowIndex) =>
    row.map((cell, columnIndex): CellWrite => {
      if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
      if (typeof cell !== 'string') throw invalidArgument();
      if (cell === '' || cell.startsWith("'")) return cell;
      const isFormula = cell.startsWith('=') && cell.length > 1;
      const typed = isFormula ? { value: cell } : typedText(cell);
      if (!isFormula && typed.value === cell) return cell;
      if (isTextCell(rowIndex, columnIndex)) return `'${cell}`;
      if (typed.numberFormat !== undefined) formats.push([rowIndex, columnIndex, typed.numberFormat]);
      return typed.value;
    }),
  );
  sheet.write(area, writes);
  for (const [row, column, format] of formats) {
    const at: Area = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    if (sheet.read(at)[0]?.[0]?.numberFormat === 'General') sheet.writeNumberFormat(at, [[format]]);
  }
  settleTableHeaders(sheet, area);
}
