import type { Area } from '../book/bookData';
import {
  MARGINS,
  type PageData,
  plainPage,
  type PrintedText,
  PRINTED_TEXTS,
  type Span,
} from '../book/pageData';
import { isOn } from '../../openxml/workbookPart';
import type { WorkbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';
import { parseArea, sheetColumns, sheetRows } from './references';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
/** Points of an inch, the unit of a file. */
export const INCH = 72;

/** The three parts of a printed line: `&L…&C…&R…`; what comes before all of them stands in the middle. */
export function splitPrinted(text: string): readonly [left: string, center: string, right: string] {
  const parts = { L: '', C: '', R: '' };
  let at: keyof typeof parts = 'C';
  for (const [token] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const mark = token.slice(1).toUpperCase();
    if (token.startsWith('&') && (mark === 'L' || mark === 'C' || mark === 'R')) at = mark;
    else parts[at] += token;
  }
  return [parts.L, parts.C, parts.R];
}

/** The element that holds a print name of a sheet. */
export const printName = (workbook: WorkbookPart, name: string, sheet: number): XmlElement | undefined =>
  workbook.root
    .find('definedNames')
    ?.elements('definedName')
    .find((each) => each.get('name') === name && Number(each.get('localSheetId') ?? -1) === sheet);

/** The areas of a name: sheet names before the exclamation mark may hold commas, areas hold none. */
const areasOf = (element: XmlElement | undefined): readonly Area[] =>
  [...(element?.text ?? '').matchAll(/!([$A-Za-z\d:]+)/g)].flatMap(([, text = '']) => parseArea(text) ?? []);

const numberOf = (element: XmlElement | undefined, name: string): number | undefined => {
  const value = Number(element?.get(name) ?? NaN);
  return Number.isFinite(value) ? value : undefined;
};

/** How a sheet of a file is printed; undefined when it is printed as a new sheet is. */
export function readPage(root: XmlElement, workbook: WorkbookPart, sheet: number): PageData | undefined {
  const setup = root.find('pageSetup');
  const options = root.find('printOptions');
  const margins = root.find('pageMargins');
  const lines = root.find('headerFooter');
  const fits = isOn(root.find('sheetPr', 'pageSetUpPr')?.get('fitToPage'));
  const pages = (name: string): number | undefined => {
    const count = numberOf(setup, name) ?? 1;
    return count > 0 ? count : undefined;
  };
  const wide = pages('fitToWidth');
  const tall = pages('fitToHeight');
  const printed = ['oddHeader', 'oddFooter'].flatMap((name) => splitPrinted(lines?.find(name)?.text ?? ''));
  const titles = areasOf(printName(workbook, PRINT_TITLES, sheet));
  const rows = titles.find(({ columns }) => columns === sheetColumns);
  const columns = titles.find(({ rows: count }) => count === sheetRows);
  const titleRows: Span | undefined = rows && { first: rows.row, count: rows.rows };
  const titleColumns: Span | undefined = columns && { first: columns.column, count: columns.columns };
  return plainPage({
    landscape: setup?.get('orientation') === 'landscape' || undefined,
    paper: numberOf(setup, 'paperSize'),
    scale: fits ? undefined : numberOf(setup, 'scale'),
    fit: fits ? { ...(wide !== undefined && { wide }), ...(tall !== undefined && { tall }) } : undefined,
    gridlines: isOn(options?.get('gridLines')) || undefined,
    headings: isOn(options?.get('headings')) || undefined,
    centerHorizontally: isOn(options?.get('horizontalCentered')) || undefined,
    centerVertically: isOn(options?.get('verticalCentered')) || undefined,
    margins: Object.fromEntries(
      MARGINS.flatMap((side) => {
        const inches = numberOf(margins, side);
        return inches === undefined ? [] : [[side, inches * INCH]];
      }),
    ),
    texts: Object.fromEntries(
      PRINTED_TEXTS.map((place, index): [PrintedText, string] => [place, printed[index] ?? '']),
    ),
    areas: areasOf(printName(workbook, PRINT_AREA, sheet)),
    titleRows,
    titleColumns,
  });
}
