import { cellOf, type CellValue } from './cellGrid';
import { readAddress } from './gridAddress';
import { PROFILE_CELLS, PROFILE_COLUMN, PROFILE_TOP } from './profileCells';
import { PROFILE_SHEET } from './sheetNames';

/** The Backstop Profile sheet as it stands: where its cells are, wherever people have moved them, and what they hold. */
export interface ProfileSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
}

/** Looks at the profile sheet in two syncs; undefined when the workbook has none. */
export async function openProfileSheet(context: Excel.RequestContext): Promise<ProfileSheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(PROFILE_SHEET).load('id');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
  await context.sync();
  const cells = PROFILE_CELLS.map(({ name }, index) => {
    const item = names.items.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    const named = item && readAddress(String(item.formula));
    const place =
      named?.sheet === PROFILE_SHEET ? named.area : { row: PROFILE_TOP + index, column: PROFILE_COLUMN };
    const value = cellOf(used.values[place.row - used.rowIndex]?.[place.column - used.columnIndex]);
    return { row: place.row, column: place.column, value };
  });
  return { sheet, cells };
}
