import type { XmlElement } from '../../openxml/xml';
import type { CellValue } from '../cellGrid';
import { isOwnSheet, SHEET_MARK } from '../ownSheet';
import { type CopyFile, sheetsOf, textOfCell } from './copyFile';
import { cellsOf, rowsOf } from './sheetCells';

/** Rows that are looked through for the title. */
const TOP_ROWS = 60;

/** Whether the file has a sheet under this name of ours, and it is one that we made; a person may have one of that name. */
export function isOurSheet(file: CopyFile, name: string, shared: readonly XmlElement[]): boolean {
  const sheet = sheetsOf(file).find((each) => each.name === name);
  const index = file.workbook.sheets.find((each) => each.name === name)?.index;
  if (!sheet || index === undefined) return false;
  const mark = file.workbook.root
    .find('definedNames')
    ?.elements('definedName')
    .find((each) => each.get('name') === SHEET_MARK && each.get('localSheetId') === String(index));
  const grid: CellValue[][] = Array.from({ length: TOP_ROWS }, () => []);
  for (const { row, element } of rowsOf(sheet.root)) {
    if (row >= TOP_ROWS) break;
    for (const { column, cell } of cellsOf(element))
      if (column === 0) grid[row] = [textOfCell(cell, shared) ?? ''];
  }
  return isOwnSheet(name, mark && `=${mark.text}`, grid);
}
