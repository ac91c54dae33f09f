import { sheetElement } from '../../openxml/sheetElement';
import type { XmlElement } from '../../openxml/xml';
import { BUCKETS } from '../../domain/words';
import { columnLetter } from '../gridAddress';
import { type CopyFile, type CopySheet, tablesOf } from './copyFile';
import type { Looks } from './looks';
import { cellAt, rowAt, rowsOf, setText } from './sheetCells';

/** The headers of the two columns that an advisor fills in. */
export const REVIEW_HEADERS = ['Advisor bucket', 'Advisor note'] as const;

/** Where the two columns go: beside this list. All 0-based, on the sheet. */
export interface ReviewPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** Rows of the list's body. */
  readonly rows: number;
  /** The first free column. */
  readonly column: number;
  /** The table that ends just before that column, to be grown over the two. */
  readonly table?: string;
}

const FILL = 'FFF8DC';
/** Characters. */
const WIDTHS = [16, 46];

/** Adds the two columns, with the drop-down, the prompts and cells that stay open on a protected sheet. */
export function addReviewColumns(file: CopyFile, sheet: CopySheet, place: ReviewPlace, looks: Looks): void {
  const { root } = sheet;
  const header = looks.number({ bold: true, fill: FILL, border: true });
  const styles = [
    looks.number({ fill: FILL, border: true, open: true }),
    looks.number({ fill: FILL, border: true, open: true, wrap: true, top: true }),
  ];
  const rows = rowsOf(root);
  const top = rowAt(root, rows, place.headerRow);
  REVIEW_HEADERS.forEach((text, offset) => {
    const cell = cellAt(top, place.headerRow, place.column + offset);
    setText(cell, text);
    cell.set('s', header);
  });
  const known = new Map(rows.map(({ row, element }) => [row, element]));
  for (let row = place.headerRow + 1; row <= place.headerRow + place.rows; row += 1) {
    const element = known.get(row) ?? rowAt(root, rowsOf(root), row);
    styles.forEach((style, offset) => cellAt(element, row, place.column + offset).set('s', style));
  }
  const area = (offset: number): string => {
    const letter = columnLetter(place.column + offset);
    return `${letter}${place.headerRow + 2}:${letter}${place.headerRow + 1 + place.rows}`;
  };
  if (place.rows > 0) addValidations(root, area);
  widen(root, place.column);
  root.elements('dimension').forEach((dimension) => root.remove(dimension));
  if (place.table !== undefined) growTable(file, sheet, place.table);
}

function addValidations(root: XmlElement, area: (offset: number) => string): void {
  const holder = sheetElement(root, 'dataValidations');
  const bucket = holder.add('dataValidation', {
    type: 'list',
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: REVIEW_HEADERS[0],
    error: `Choose ${BUCKETS.join(', ')}, or leave the cell blank.`,
    promptTitle: REVIEW_HEADERS[0],
    prompt: 'Choose what this program is for the applicant. Leave it blank if you have nothing to say.',
    sqref: area(0),
  });
  bucket.add('formula1').text = `"${BUCKETS.join(',')}"`;
  holder.add('dataValidation', {
    allowBlank: 1,
    showInputMessage: 1,
    promptTitle: REVIEW_HEADERS[1],
    prompt: 'Why, in your words. The applicant sees it beside your bucket.',
    sqref: area(1),
  });
  holder.set('count', holder.elements().length);
}

function widen(root: XmlElement, column: number): void {
  const cols = sheetElement(root, 'cols');
  WIDTHS.forEach((width, offset) => {
    const number = column + offset + 1;
    const covered = cols
      .elements()
      .some((col) => Number(col.get('min')) <= number && number <= Number(col.get('max')));
    if (covered) return;
    const next = cols.elements().find((col) => Number(col.get('min')) > number);
    cols.add('col', { min: number, max: number, width, customWidth: 1 }, next);
  });
  if (cols.elements().length === 0) root.remove(cols);
}

/** A table that reaches up to the two columns takes them in, so that filtering and sorting keep the rows together. */
function growTable(file: CopyFile, sheet: CopySheet, name: string): void {
  const table = tablesOf(file, sheet).find(
    ({ root }) => root.get('displayName') === name || root.get('name') === name,
  );
  const columns = table?.root.find('tableColumns');
  const match = /^([A-Z]+\d+):([A-Z]+)(\d+)$/.exec(table?.root.get('ref') ?? '');
  if (!table || !columns || !match) return;
  const count = columns.elements().length;
  const ids = columns.elements().map((column) => Number(column.get('id')));
  REVIEW_HEADERS.forEach((header, offset) =>
    columns.add('tableColumn', { id: Math.max(0, ...ids) + offset + 1, name: header }),
  );
  columns.set('count', count + REVIEW_HEADERS.length);
  const [, from = '', right = '', bottom = ''] = match;
  const grown = columnLetter(columnOf(right) + REVIEW_HEADERS.length);
  table.root.set('ref', `${from}:${grown}${bottom}`);
  const filter = table.root.find('autoFilter');
  const filtered = /:[A-Z]+(\d+)$/.exec(filter?.get('ref') ?? '');
  if (filtered) filter?.set('ref', `${from}:${grown}${filtered[1] ?? bottom}`);
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Lets people read, filter and widen, and fill in only cells that are open. No password: it guards against slips alone. */
export function protectSheet(root: XmlElement): void {
  const known = root.find('sheetProtection');
  if (known?.get('sheet') === '1' || known?.get('sheet') === 'true') return;
  sheetElement(root, 'sheetProtection')
    .set('sheet', 1)
    .set('objects', 1)
    .set('scenarios', 1)
    .set('formatColumns', 0)
    .set('formatRows', 0)
    .set('autoFilter', 0);
}
