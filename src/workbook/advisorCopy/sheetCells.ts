import type { XmlElement } from '../../openxml/xml';
import { columnLetter, type GridArea } from '../gridAddress';
import { readReference } from './readReference';

export const cellName = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** The rows of a sheet, each with its 0-based number; files may leave the number out. */
export function rowsOf(sheet: XmlElement): readonly { readonly row: number; readonly element: XmlElement }[] {
  let next = 0;
  return (sheet.find('sheetData')?.elements('row') ?? []).map((element) => {
    const row = element.get('r') === undefined ? next : Number(element.get('r')) - 1;
    next = row + 1;
    return { row, element };
  });
}

/** The cells of a row, each with its 0-based column. */
export function cellsOf(row: XmlElement): readonly { readonly column: number; readonly cell: XmlElement }[] {
  let next = 0;
  return row.elements('c').map((cell) => {
    const column = readReference(cell.get('r') ?? '')?.column ?? next;
    next = column + 1;
    return { column, cell };
  });
}

/** Takes away what a cell holds and leaves its look. */
export function emptyCell(cell: XmlElement): void {
  cell.fill([]).set('t', undefined).set('cm', undefined).set('vm', undefined);
}

export function setText(cell: XmlElement, text: string): void {
  emptyCell(cell);
  cell.set('t', 'inlineStr').add('is').add('t', { 'xml:space': 'preserve' }).text = text;
}

/** The cell, made in its place when the row has none there. */
export function cellAt(row: XmlElement, rowNumber: number, column: number): XmlElement {
  const cells = cellsOf(row);
  const known = cells.find((each) => each.column === column);
  if (known) return known.cell;
  row.set('spans', undefined);
  const next = cells.find((each) => each.column > column)?.cell;
  return row.add('c', { r: cellName(rowNumber, column) }, next);
}

/** The row, made in its place when the sheet has none there. */
export function rowAt(sheet: XmlElement, rows: ReturnType<typeof rowsOf>, row: number): XmlElement {
  const known = rows.find((each) => each.row === row);
  if (known) return known.element;
  const data = sheet.find('sheetData') ?? sheet.add('sheetData');
  return data.add('row', { r: row + 1 }, rows.find((each) => each.row > row)?.element);
}

export const isInside = (area: GridArea, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
