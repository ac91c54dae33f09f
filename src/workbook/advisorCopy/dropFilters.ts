import type { XmlElement } from '../../openxml/xml';
import { type CopyFile, type CopySheet, tablesOf } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';
import { readReference } from './readReference';

/** Filters keep the texts that they let through: those of columns that are left out or emptied go. */
export function dropFilters(file: CopyFile, sheet: CopySheet, { gone }: FormulaJudge): void {
  const filters = [
    ...sheet.root.elements('autoFilter'),
    ...sheet.root.elements('customSheetViews').flatMap((views) => views.all('autoFilter')),
    ...tablesOf(file, sheet).flatMap(({ root }) => root.elements('autoFilter')),
  ];
  for (const filter of filters) {
    const area = readReference(filter.get('ref') ?? '');
    for (const column of filter.elements('filterColumn'))
      if (area && isGone(column, area)) filter.remove(column);
  }

  function isGone(column: XmlElement, area: NonNullable<ReturnType<typeof readReference>>): boolean {
    const place = { ...area, column: area.column + Number(column.get('colId') ?? 0), columns: 1 };
    return gone.cells.some((cells) => cells.meets(sheet.name, place));
  }
}
