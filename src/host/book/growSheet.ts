import type { Area } from './bookData';
import { maxColumns, maxRows } from './areas';
import type { UniverModel } from './univerModel';

/** Makes a sheet large enough for the block. Univer's sheets have the size they need, not Excel's. */
export function growSheet(model: UniverModel, sheetId: string, area: Area): void {
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > maxRows || columns > maxColumns)
    throw new Error('The block reaches beyond the last cell of a sheet.');
  const worksheet = model.worksheet(sheetId);
  if (rows > worksheet.getRowCount())
    model.run('sheet.mutation.set-worksheet-row-count', {
      subUnitId: sheetId,
      rowCount: Math.min(maxRows, rows + 50),
    });
  if (columns > worksheet.getColumnCount())
    model.run('sheet.mutation.set-worksheet-column-count', {
      subUnitId: sheetId,
      columnCount: Math.min(maxColumns, columns + 4),
    });
}
