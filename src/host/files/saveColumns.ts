import type { SheetData } from '../book/bookData';
import { widthInCharacters } from './measures';
import { sheetElement } from './sheetElement';
import { XmlElement } from './xml';

/** Writes the column widths that differ; a run of columns that shared an element is split around them. */
export const saveColumns = (
  sheet: XmlElement,
  before: SheetData['columnWidths'],
  after: SheetData['columnWidths'],
): void => {
  const changed = [...after]
    .filter(([column, points]) => before.get(column) !== points)
    .sort(([a], [b]) => a - b);
  if (changed.length === 0) return;
  const holder = sheetElement(sheet, 'cols');
  let runs = holder
    .elements('col')
    .map((element) => ({ min: Number(element.get('min')), max: Number(element.get('max')), element }));
  for (const [column, points] of changed) {
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
    own.element.set('width', widthInCharacters(points)).set('customWidth', 1).set('bestFit', undefined);
    const rest = old
      ? [
          ...(old.min < number ? [copy(old.min, number - 1)] : []),
          ...(number < old.max ? [copy(number + 1, old.max)] : []),
        ]
      : [];
    runs = [...runs.filter((run) => run !== old), ...rest, own].sort((a, b) => a.min - b.min);
  }
  holder.fill(runs.map(({ element }) => element));
};
