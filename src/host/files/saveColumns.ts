import type { SheetData } from '../book/bookData';
import { plainWidth, widthInCharacters } from './measures';
import { sheetElement } from '../../openxml/sheetElement';
import { XmlElement } from '../../openxml/xml';

/** What a column element says besides which columns it is about and how wide they are. */
const saysMore = (column: XmlElement): boolean =>
  [...column.attributes.keys()].some(
    (name) => !['min', 'max', 'width', 'customWidth', 'bestFit'].includes(name),
  );

/** Writes the column widths that differ; a run of columns that shared an element is split around them. */
export const saveColumns = (
  sheet: XmlElement,
  before: SheetData['columnWidths'],
  after: SheetData['columnWidths'],
): void => {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (column) => before.get(column) !== after.get(column),
  );
  if (changed.length === 0) return;
  const holder = sheetElement(sheet, 'cols');
  let runs = holder.elements('col').map((element) => ({
    min: Number(element.get('min')),
    max: Number(element.get('max')),
    element,
  }));
  for (const column of changed.sort((a, b) => a - b)) {
    const number = column + 1;
    const old = runs.find(({ min, max }) => min <= number && number <= max);
    const copy = (min: number, max: number): (typeof runs)[number] => {
      const element = new XmlElement(old?.element.tag ?? holder.tag.replace(/cols$/, 'col'));
      element.set('min', min).set('max', max);
      for (const [name, value] of old?.element.attributes ?? [])
        if (name !== 'min' && name !== 'max') element.set(name, value);
      return { min, max, element };
    };
    const own = copy(number, number);
    const points = after.get(column);
    const width = points === undefined ? plainWidth : widthInCharacters(points);
    own.element
      .set('width', width)
      .set('customWidth', points === undefined ? undefined : 1)
      .set('bestFit', undefined);
    runs = [
      ...runs.filter((run) => run !== old),
      ...(old && old.min < number ? [copy(old.min, number - 1)] : []),
      ...(old && number < old.max ? [copy(number + 1, old.max)] : []),
      ...(points !== undefined || saysMore(own.element) ? [own] : []),
    ].sort((a, b) => a.min - b.min);
  }
  holder.fill(runs.map(({ element }) => element));
  if (runs.length === 0) sheet.remove(holder);
};
