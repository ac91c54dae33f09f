import type { SheetData } from '../book/bookData';
import { MARGINS, type PageData, type PrintedText, STANDARD_MARGINS } from '../book/pageData';
import { sheetElement, workbookElement } from '../../openxml/sheetElement';
import type { WorkbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';
import { INCH, PRINT_AREA, PRINT_TITLES, printName } from './readPage';
import { columnName, sheetColumns, sheetRows } from './references';
import { sameData } from './sameData';

/** Writes how a sheet is printed. What we do not model of it, such as a printer's own settings, stays as it is. */
export function savePage(root: XmlElement, before: PageData | undefined, page: PageData = {}): void {
  const { fit, margins, texts } = page;
  if (!sameData(before?.fit, fit)) {
    const properties = sheetElement(root, 'sheetPr');
    const setup = properties.find('pageSetUpPr') ?? properties.add('pageSetUpPr');
    setup.set('fitToPage', fit ? 1 : undefined);
  }
  if (!sameData(switchesOf(before), switchesOf(page)))
    sheetElement(root, 'printOptions')
      .set('gridLines', page.gridlines && 1)
      .set('headings', page.headings && 1)
      .set('horizontalCentered', page.centerHorizontally && 1)
      .set('verticalCentered', page.centerVertically && 1);
  if (!sameData(before?.margins, margins)) {
    const element = sheetElement(root, 'pageMargins');
    for (const side of MARGINS) element.set(side, inches(margins?.[side] ?? STANDARD_MARGINS[side]));
  }
  if (!sameData(setupOf(before), setupOf(page)))
    sheetElement(root, 'pageSetup')
      .set('orientation', page.landscape ? 'landscape' : 'portrait')
      .set('paperSize', page.paper)
      .set('scale', page.scale)
      .set('fitToWidth', fit && (fit.wide ?? 0))
      .set('fitToHeight', fit && (fit.tall ?? 0));
  if (!sameData(before?.texts, texts)) {
    const element = sheetElement(root, 'headerFooter');
    printLine(element, 'oddHeader', texts, ['leftHeader', 'centerHeader', 'rightHeader']);
    printLine(element, 'oddFooter', texts, ['leftFooter', 'centerFooter', 'rightFooter']);
    if (element.elements().length === 0) root.remove(element);
  }
}

/** Writes the names by which a file keeps what is printed of a sheet and what is repeated on every page. */
export function savePrintNames(
  workbook: WorkbookPart,
  index: number,
  { name, page }: Pick<SheetData, 'name' | 'page'>,
): void {
  const on = (area: string): string => `'${name.replaceAll("'", "''")}'!${area}`;
  const titles = [
    page?.titleColumns &&
      `$${columnName(page.titleColumns.first)}:$${columnName(page.titleColumns.first + page.titleColumns.count - 1)}`,
    page?.titleRows && `$${page.titleRows.first + 1}:$${page.titleRows.first + page.titleRows.count}`,
  ];
  const areas = (page?.areas ?? []).map(({ row, column, rows, columns }) => {
    const ends = (first: string, last: string): string => `${first}:${last}`;
    const columnAt = (index: number): string => `$${columnName(index)}`;
    const [left, right] = [columnAt(column), columnAt(column + columns - 1)];
    const [top, bottom] = [`$${row + 1}`, `$${row + rows}`];
    if (rows === sheetRows) return ends(left, right);
    return columns === sheetColumns ? ends(top, bottom) : ends(left + top, right + bottom);
  });
  for (const [printed, parts] of [
    [PRINT_AREA, areas],
    [PRINT_TITLES, titles],
  ] as const) {
    const text = parts.flatMap((part) => (part === undefined ? [] : [on(part)])).join(',');
    const there = printName(workbook, printed, index);
    if (text === '') {
      if (there) workbookElement(workbook.root, 'definedNames').remove(there);
      continue;
    }
    const element =
      there ??
      workbookElement(workbook.root, 'definedNames').add('definedName', {
        name: printed,
        localSheetId: index,
      });
    element.text = text;
  }
}

const switchesOf = (page: PageData = {}) => [
  page.gridlines,
  page.headings,
  page.centerHorizontally,
  page.centerVertically,
];
const setupOf = ({ landscape, paper, scale, fit }: PageData = {}) => [landscape, paper, scale, fit];
const inches = (points: number): number => Math.round((points / INCH) * 10_000) / 10_000;

function printLine(
  element: XmlElement,
  name: 'oddHeader' | 'oddFooter',
  texts: PageData['texts'],
  places: readonly [PrintedText, PrintedText, PrintedText],
): void {
  const text = (['L', 'C', 'R'] as const)
    .map((mark, index) => {
      const part = texts?.[places[index] ?? 'centerHeader'] ?? '';
      return part === '' ? '' : `&${mark}${part}`;
    })
    .join('');
  const there = element.find(name);
  if (text === '') {
    if (there) element.remove(there);
    return;
  }
  const first = name === 'oddHeader' ? element.elements()[0] : element.find('evenHeader');
  (there ?? element.add(name, {}, first)).text = text;
}
