import type { XmlElement } from '../../openxml/xml';
import { type CopySheet, textOfCell } from './copyFile';
import { cellsOf, rowsOf } from './sheetCells';

/** Looks up what a defined name is worth: the value of a cell that shows nothing but the name, as a formula writes it. */
export function nameValues(
  sheets: readonly CopySheet[],
  shared: readonly XmlElement[],
): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const { root } of sheets)
    for (const { element } of rowsOf(root)) {
      if (!/<(?:\w+:)?f[\s>]/.test(element.toString())) continue;
      for (const { cell } of cellsOf(element)) {
        const name = cell.find('f')?.text.trim().toLowerCase();
        const value = cell.find('v')?.text;
        if (name === undefined || value === undefined || !/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name)) continue;
        const text = textOfCell(cell, shared);
        if (text !== undefined) values.set(name, `"${text.replaceAll('"', '""')}"`);
        else values.set(name, cell.get('t') === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value);
      }
    }
  return (name) => {
    const value = values.get(name);
    return value === undefined || /^#(?:NAME\?|BUSY!)$/.test(value) ? undefined : value;
  };
}
