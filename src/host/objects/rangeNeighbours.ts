import type { Area } from '../book/bookData';
import { invalidArgument, itemNotFound } from '../engine/apiError';
import type { Cells, HostObject, Method } from '../engine/hostObject';
import { cellsArgument, flag, optionalWhole, wholeNumber } from './argument';
import { bounding, intersection, isOnSheet, sheetColumns, sheetRows } from './geometry';
import { rangeObject } from './rangeObject';
import { resolveCells } from './resolveCells';
import type { Session } from './session';
import { surroundingRegion } from './surroundingRegion';
import { tableScopedCollection } from './tableCollection';
import { usedWithin } from './usedWithin';

/** The methods of a range that answer other ranges: beside it, inside it, around it. */
export function rangeNeighbours(session: Session, cells: Cells): Readonly<Record<string, Method>> {
  const { sheet } = cells;
  const area = (): Area => session.areaOf(cells);
  const at = (target: Area): HostObject => {
    if (!isOnSheet(target)) throw invalidArgument();
    return rangeObject(session, sheet, target);
  };
  /** Another range, as an object or an address on the same sheet. */
  const other = (value: unknown): Area => {
    const found = typeof value === 'string' ? resolveCells(session, sheet, value) : cellsArgument(value);
    if (found.sheet.id !== sheet.id) throw invalidArgument();
    return session.areaOf(found);
  };
  /** `count` rows or columns after (positive) or before (negative) the range. */
  const beside = (direction: 'rows' | 'columns', count: number): HostObject => {
    if (count === 0) throw invalidArgument();
    const { row, column, rows, columns } = area();
    const size = Math.abs(count);
    return direction === 'rows'
      ? at({ row: count > 0 ? row + rows : row - size, column, rows: size, columns })
      : at({ row, column: count > 0 ? column + columns : column - size, rows, columns: size });
  };
  const common = (value: unknown): Area | undefined => intersection(area(), other(value));
  return {
    getCell: (row, column) => {
      // Cells outside the range may be named, as long as they are on the sheet.
      const target = { row: area().row + wholeNumber(row), column: area().column + wholeNumber(column) };
      return at({ ...target, rows: 1, columns: 1 });
    },
    getRow: (row) => at({ ...area(), row: area().row + wholeNumber(row), rows: 1 }),
    getColumn: (column) => at({ ...area(), column: area().column + wholeNumber(column), columns: 1 }),
    getLastCell: () => {
      const { row, column, rows, columns } = area();
      return at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
    getLastRow: () => at({ ...area(), row: area().row + area().rows - 1, rows: 1 }),
    getLastColumn: () => at({ ...area(), column: area().column + area().columns - 1, columns: 1 }),
    getOffsetRange: (rows, columns) =>
      at({ ...area(), row: area().row + wholeNumber(rows), column: area().column + wholeNumber(columns) }),
    getResizedRange: (rows, columns) =>
      at({
        ...area(),
        rows: area().rows + wholeNumber(rows),
        columns: area().columns + wholeNumber(columns),
      }),
    getAbsoluteResizedRange: (rows, columns) =>
      at({ ...area(), rows: wholeNumber(rows), columns: wholeNumber(columns) }),
    getBoundingRect: (value) => at(bounding(area(), other(value))),
    getIntersection: (value) => {
      const found = common(value);
      if (!found) throw itemNotFound();
      return at(found);
    },
    getIntersectionOrNullObject: (value) => {
      const found = common(value);
      return found ? at(found) : null;
    },
    getEntireRow: () => at({ ...area(), column: 0, columns: sheetColumns }),
    getEntireColumn: () => at({ ...area(), row: 0, rows: sheetRows }),
    getColumnsAfter: (count) => beside('columns', optionalWhole(count) ?? 1),
    getColumnsBefore: (count) => beside('columns', -(optionalWhole(count) ?? 1)),
    getRowsBelow: (count) => beside('rows', optionalWhole(count) ?? 1),
    getRowsAbove: (count) => beside('rows', -(optionalWhole(count) ?? 1)),
    getUsedRange: (valuesOnly) => {
      const used = usedWithin(sheet, area(), flag(valuesOnly));
      if (!used) throw itemNotFound();
      return at(used);
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedWithin(sheet, area(), flag(valuesOnly));
      return used ? at(used) : null;
    },
    getSurroundingRegion: () => at(surroundingRegion(sheet, area())),
    getTables: (fullyContained) => tableScopedCollection(session, cells, flag(fullyContained)),
  };
}
