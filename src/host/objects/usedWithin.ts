import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { intersection } from './geometry';

/**
 * The smallest block inside `area` that holds everything used there; undefined when nothing is. With formats counted,
 * it is the sheet's used block cut to the area: how Excel tightens that one is a guess.
 */
export function usedWithin(sheet: BookSheet, area: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.used(valuesOnly);
  const common = used && intersection(used, area);
  if (!common || !valuesOnly) return common;
  const cells = sheet.read(common).map((row) => row.map((cell) => cell.value !== '' || cell.formula !== ''));
  const rows = cells.flatMap((row, index) => (row.some(Boolean) ? [index] : []));
  const columns = Array.from({ length: common.columns }, (_, index) => index).filter((column) =>
    cells.some((row) => row[column]),
  );
  const [firstRow, lastRow] = [rows[0], rows.at(-1)];
  const [firstColumn, lastColumn] = [columns[0], columns.at(-1)];
  if (
    firstRow === undefined ||
    lastRow === undefined ||
    firstColumn === undefined ||
    lastColumn === undefined
  )
    return undefined;
  return {
    row: common.row + firstRow,
    column: common.column + firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}
