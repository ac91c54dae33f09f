import type { Area } from './bookData';
import { growSheet } from './growSheet';
import { freezeOf, heightFor, pixelsOf, pointsOf } from './snapshotOf';
import type { UniverModel } from './univerModel';

/** Widths in points; columns that the sheet does not reach yet have the default width. */
export const columnWidth = (model: UniverModel, sheetId: string, column: number): number =>
  pointsOf(model.worksheet(sheetId).getColumnWidth(column));

export const standardWidth = (model: UniverModel, sheetId: string): number =>
  pointsOf(model.worksheet(sheetId).getConfig().defaultColumnWidth);

export const rowHeight = (model: UniverModel, sheetId: string, row: number): number =>
  pointsOf(model.worksheet(sheetId).getRowHeight(row));

export function setColumnWidth(
  model: UniverModel,
  sheetId: string,
  column: number,
  columns: number,
  points: number,
): void {
  const area: Area = { row: 0, column, rows: 1, columns };
  growSheet(model, sheetId, area);
  const worksheet = model.worksheet(sheetId);
  const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column + columns - 1 };
  const before: Record<number, number> = {};
  for (let at = column; at < column + columns; at++) before[at] = worksheet.getColumnWidth(at);
  const step = (colWidth: number | Record<number, number>) => ({
    id: 'sheet.mutation.set-worksheet-col-width',
    params: { subUnitId: sheetId, ranges: [range], colWidth },
  });
  model.edit([step(pixelsOf(points))], [step(before)]);
}

/** Makes rows tall enough for a font, as Excel does by itself; none becomes smaller. */
export function raiseRows(model: UniverModel, sheetId: string, area: Area, fontSize: number): void {
  const height = heightFor(fontSize);
  if (height === undefined) return;
  const worksheet = model.worksheet(sheetId);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const before = worksheet.getRowHeight(row);
    if (before >= height) continue;
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
    const step = (rowHeight: number) => ({
      id: 'sheet.mutation.set-worksheet-row-height',
      params: { subUnitId: sheetId, ranges: [range], rowHeight },
    });
    model.edit([step(height)], [step(before)]);
  }
}

export function frozenPanes(model: UniverModel, sheetId: string): { rows: number; columns: number } {
  const { xSplit, ySplit } = model.worksheet(sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function freezePanes(model: UniverModel, sheetId: string, rows: number, columns: number): void {
  const step = (frozen: { rows: number; columns: number }) => ({
    id: 'sheet.mutation.set-frozen',
    params: { subUnitId: sheetId, ...freezeOf(frozen) },
  });
  model.edit([step({ rows, columns })], [step(frozenPanes(model, sheetId))]);
}

/** Inserts or deletes whole rows or columns; Univer moves cells, formulas and names, the rest is reconciled. */
export function changeStructure(
  model: UniverModel,
  sheetId: string,
  what: 'insert' | 'remove',
  kind: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  const rows = kind === 'rows';
  growSheet(model, sheetId, {
    row: rows ? at : 0,
    column: rows ? 0 : at,
    rows: rows ? count : 1,
    columns: rows ? 1 : count,
  });
  const worksheet = model.worksheet(sheetId);
  const range = {
    startRow: rows ? at : 0,
    endRow: rows ? at + count - 1 : worksheet.getRowCount() - 1,
    startColumn: rows ? 0 : at,
    endColumn: rows ? worksheet.getColumnCount() - 1 : at + count - 1,
  };
  const { Direction } = model.parts.core;
  const id = `sheet.command.${what}-${rows ? 'row' : 'col'}-by-range`;
  const inserting = { direction: rows ? Direction.UP : Direction.LEFT };
  model.command(id, { subUnitId: sheetId, range, ...(what === 'insert' && inserting) });
}
