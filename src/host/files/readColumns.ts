import type { SheetData } from '../book/bookData';
import { widthInPoints } from './measures';
import { sheetColumns } from './references';
import { isOn } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

/** Column widths and hidden columns. Programs like to say something of every column to the edge: beyond what is used that is left to the file. */
export const readColumns = (
  sheet: XmlElement,
  used: number,
): Pick<SheetData, 'columnWidths' | 'hiddenColumns'> => {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const element of sheet.find('cols')?.elements('col') ?? []) {
    const last = Number(element.get('max'));
    for (
      let column = Number(element.get('min')) - 1;
      column < (last >= sheetColumns ? used : last);
      column++
    ) {
      if (element.get('width') !== undefined)
        columnWidths.set(column, widthInPoints(Number(element.get('width'))));
      if (isOn(element.get('hidden'))) hiddenColumns.add(column);
    }
  }
  return { columnWidths, hiddenColumns };
};
