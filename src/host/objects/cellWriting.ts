import type { CellReading, CellWrite } from '../book/book';
import type { Area } from '../book/bookData';
import { invalidArgument, shapeMismatch } from '../engine/apiError';
import type { Cells } from '../engine/hostObject';
import { isEntireColumns, isEntireRows } from './geometry';
import type { Session } from './session';
import { settleTableHeaders } from './tableHeaders';

const mostCells = 5_000_000;

/** Whole rows and columns, and more cells than Excel reads at once: their cells are neither read nor written. */
export const isUnbounded = (area: Area): boolean =>
  isEntireRows(area) || isEntireColumns(area) || area.rows * area.columns > mostCells;

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
  return rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== area.columns) throw shapeMismatch();
    return row;
  });
}

/**
 * Writes values or formulas as if they had been typed: text that reads as a number, a date or a percentage becomes one.
 * `null` leaves a cell as it is, `''` empties it. Through a filter real Excel has been seen to misplace a block; this
 * host writes every cell where it belongs.
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
  const writes = grid.map((row, rowIndex) =>
    row.map((cell, columnIndex): CellWrite => {
      if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
      if (typeof cell !== 'string') throw invalidArgument();
      // In a cell formatted as text nothing is a formula.
      const isText = cell.startsWith('=') && isTextCell(rowIndex, columnIndex);
      return isText ? `'${cell}` : cell;
    }),
  );
  sheet.write(area, writes);
  settleTableHeaders(sheet, area);
}
