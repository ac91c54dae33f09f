import { Parts } from '../../../src/openxml/parts';
import { workbookPart } from '../../../src/openxml/workbookPart';
import type { XmlElement } from '../../../src/openxml/xml';
import { type CopyMade, type LeftOut, makeCopy } from '../../../src/workbook/advisorCopy/makeCopy';
import { readReference } from '../../../src/workbook/advisorCopy/readReference';
import { cellAt, rowAt, rowsOf } from '../../../src/workbook/advisorCopy/sheetCells';
import { partsOf } from '../../host/files/partsOf';
import { fileFaults } from './fileFaults';

/** What stands in the column that is left out, and nowhere else but where it is repeated. */
export const CITIES = ['Duluth', 'Erie', 'Fargo', 'Boise'];
export const COLUMN = { sheet: 'Programs', area: { row: 0, column: 1, rows: 5, columns: 1 } };
export const NOTHING: LeftOut = { sheets: [], cells: [], comments: false, person: false };

/** Cells as `Sheet!A1`: a formula and the text that it shows, or a text alone. */
export type Cells = Readonly<Record<string, readonly [formula: string, shown: string]>>;

/** A workbook with more cells, and whatever else `more` does to it. */
export function withCells(
  book: Uint8Array,
  cells: Cells,
  more?: (parts: Parts, sheet: (name: string) => XmlElement) => void,
): Uint8Array {
  const parts = Parts.open(book);
  const sheet = (name: string): XmlElement => parts.xml(pathOf(parts, name))!;
  for (const [place, [formula, shown]] of Object.entries(cells)) {
    const [name = '', address = ''] = place.split('!');
    const { row, column } = readReference(address)!;
    const cell = cellAt(rowAt(sheet(name), rowsOf(sheet(name)), row), row, column)
      .set('t', 'str')
      .fill([]);
    if (formula !== '') cell.add('f').text = formula;
    cell.add('v').text = shown;
  }
  more?.(parts, sheet);
  return parts.pack();
}

export const pathOf = (parts: Parts, sheet: string): string =>
  workbookPart(parts)!.sheets.find((each) => each.name === sheet)!.path;

/** The copy, which no program must want to repair. */
export async function made(bytes: Uint8Array, leftOut: Partial<LeftOut>): Promise<CopyMade> {
  const outcome = await makeCopy(bytes, { leftOut: { ...NOTHING, ...leftOut }, reviews: [] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const known = new Set(fileFaults(bytes));
  const faults = fileFaults(outcome.value.bytes).filter((fault) => !known.has(fault));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return outcome.value;
}

/** Every part of a file as text, one after the other. */
export const textOf = (bytes: Uint8Array): string => [...partsOf(bytes).values()].join('\n');

/** Where a file still says what the pattern is for: the parts, and what they say. */
export const found = (bytes: Uint8Array, pattern: RegExp): readonly string[] =>
  [...partsOf(bytes)].flatMap(([path, text]) => {
    const said = pattern.exec(text)?.[0];
    return said === undefined ? [] : [`${path}: ${said}`];
  });
