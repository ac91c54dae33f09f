import type { SheetData } from '../book/bookData';
import { cellName } from './references';
import { sheetElement } from '../../openxml/sheetElement';
import type { XmlElement } from '../../openxml/xml';

/** The first view of a sheet, made when the sheet has none. */
export const sheetView = (sheet: XmlElement): XmlElement => {
  const views = sheetElement(sheet, 'sheetViews');
  return views.find('sheetView') ?? views.add('sheetView', { workbookViewId: 0 });
};

/** Freezes that many rows and columns of a sheet; none takes the freeze away. */
export const freezePanes = (sheet: XmlElement, frozen: SheetData['frozen']): void => {
  const view = sheetView(sheet);
  for (const old of [...view.elements('pane'), ...view.elements('selection')]) view.remove(old);
  if (frozen === undefined || (frozen.rows === 0 && frozen.columns === 0)) return;
  const { rows, columns } = frozen;
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const [first] = view.elements();
  view.add(
    'pane',
    {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows, columns),
      activePane,
      state: 'frozen',
    },
    first,
  );
  view.add('selection', { pane: activePane }, first);
};
