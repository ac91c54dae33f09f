import type { GridArea } from '../gridAddress';
import type { XmlElement } from '../../openxml/xml';
import type { CellSet } from './cellSet';
import type { CopyFile } from './copyFile';
import type { Gone } from './formulaVerdict';
import type { LeftOutCells } from './leaveOutCells';
import { readReference } from './readReference';

/**
 * Pivot tables keep a copy of their whole source, and show it in cells: those over what was left out go, and `emptied` hears of the
 * cells that they had filled. Answers how many.
 */
export function dropPivots(
  { parts, workbook }: CopyFile,
  gone: Gone,
  cells: readonly LeftOutCells[],
  emptied: CellSet,
): number {
  const touched = new Set([...gone.sheets, ...cells.map(({ sheet }) => sheet.toLowerCase())]);
  const list = workbook.root.find('pivotCaches');
  let dropped = 0;
  for (const { id, target } of parts.related(workbook.path, 'pivotCacheDefinition')) {
    const source = parts.xml(target)?.find('cacheSource', 'worksheetSource');
    const sheet = source?.get('sheet')?.toLowerCase();
    const name = source?.get('name')?.toLowerCase();
    // A source by name may be a table on a sheet that lost columns: to be safe it goes as soon as anything is left out of cells.
    const isTouched =
      (sheet !== undefined && touched.has(sheet)) ||
      (name !== undefined && (gone.words.has(name) || cells.length > 0));
    if (!isTouched) continue;
    for (const { name: home, path } of workbook.sheets)
      for (const pivot of parts.related(path, 'pivotTable'))
        if (parts.related(pivot.target, 'pivotCacheDefinition').some((cache) => cache.target === target)) {
          const filled = filledBy(parts.xml(pivot.target));
          if (filled) emptied.add(home, filled);
          parts.unrelate(path, pivot.id);
          parts.remove(pivot.target);
          dropped += 1;
        }
    const entry = list?.elements().find((cache) => [...cache.attributes.values()].includes(id));
    if (entry) list?.remove(entry);
    parts.unrelate(workbook.path, id);
    for (const records of parts.related(target, 'pivotCacheRecords')) parts.remove(records.target);
    parts.remove(target);
  }
  if (list?.elements().length === 0) workbook.root.remove(list);
  return dropped;
}

/** The cells of a pivot table, with those above it that choose pages. */
function filledBy(pivot: XmlElement | undefined): GridArea | undefined {
  const location = pivot?.find('location');
  const area = readReference(location?.get('ref') ?? '');
  const pages = Number(location?.get('rowPageCount') ?? 0);
  if (!area || pages === 0) return area;
  const above = Math.min(area.row, pages + 1);
  const across = 3 * Number(location?.get('colPageCount') ?? 1);
  return {
    ...area,
    row: area.row - above,
    rows: area.rows + above,
    columns: Math.max(area.columns, across),
  };
}
