import { markSheet } from './ownSheet';

/** Colours of our sheets. Whatever they tell stands in words as well. */
export const HEADING = '#1F3A5F';
export const HEADER_FILL = '#E8EEF5';
/** What is there for the record: rules, sources, keys. */
export const QUIET = '#5F6B76';
/** Where people type. */
export const INPUT_FILL = '#FFF8DC';
/** What is late, or cannot be meant. */
export const ALARM = '#8A1C12';

/** Points. */
const TITLE_SIZE = 16;
const PAGE_MARGIN = 36;

/** Adds a sheet of ours with its mark. */
export function addOwnSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  markSheet(sheet, name);
  return sheet;
}

/** Adds a sheet of ours that says in its first two rows what it is. */
export function addTitledSheet(
  context: Excel.RequestContext,
  name: string,
  explained: string,
): Excel.Worksheet {
  const sheet = addOwnSheet(context, name);
  const head = sheet.getRange('A1:A2');
  head.values = [[name], [explained]];
  dressTitle(sheet, 0, 1);
  return sheet;
}

/** Dresses the title that stands in this 0-based row, and the `lines` below that say what the sheet is for. */
export function dressTitle(sheet: Excel.Worksheet, row: number, lines: number): void {
  const { font } = sheet.getRangeByIndexes(row, 0, 1, 1).format;
  font.bold = true;
  font.size = TITLE_SIZE;
  font.color = HEADING;
  sheet.getRangeByIndexes(row + 1, 0, lines, 1).format.font.italic = true;
}

/** Dresses the heading of one of several parts of a sheet. */
export function dressHeading({ format: { font } }: Excel.Range): void {
  font.bold = true;
  font.size = 12;
  font.color = HEADING;
}

/** Dresses the names of columns. */
export function dressHeader({ format }: Excel.Range): void {
  format.font.bold = true;
  format.fill.color = HEADER_FILL;
}

/** Gives columns next to each other their widths, in points. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[], from = 0): void {
  widths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, from + index, 1, 1).format.columnWidth = width;
  });
}

/** How a sheet of ours is printed. */
export interface Printing {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Pages below each other; as many as are needed when left out. */
  readonly tall?: number;
  /** 0-based row of the header, repeated on every page. */
  readonly header?: number;
  /** Columns that are printed, from the first one on: what only Backstop reads is left out. All when left out. */
  readonly columns?: number;
}

/** Sets up the pages of a sheet that we have just made, never wider than one; what a person then changes stays. */
export function setUpPages(sheet: Excel.Worksheet, { orientation, tall, header, columns }: Printing): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(tall === undefined ? {} : { verticalFitToPages: tall }) };
  for (const side of ['leftMargin', 'rightMargin', 'topMargin'] as const) pageLayout[side] = PAGE_MARGIN;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P of &N';
  if (header !== undefined) pageLayout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  if (columns !== undefined)
    pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, 1, columns).getEntireColumn());
}
