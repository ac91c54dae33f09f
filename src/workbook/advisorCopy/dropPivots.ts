import type { CopyFile } from './copyFile';
import type { Gone } from './formulaVerdict';

/** Pivot tables keep a copy of their whole source: those over what was left out become plain cells. Answers how many. */
export function dropPivots({ parts, workbook }: CopyFile, gone: Gone): number {
  const touched = new Set([...gone.sheets, ...gone.cells.map(({ sheet }) => sheet.toLowerCase())]);
  const list = workbook.root.find('pivotCaches');
  let dropped = 0;
  for (const { id, target } of parts.related(workbook.path, 'pivotCacheDefinition')) {
    const source = parts.xml(target)?.find('cacheSource', 'worksheetSource');
    const sheet = source?.get('sheet')?.toLowerCase();
    const name = source?.get('name')?.toLowerCase();
    // A source by name may be a table on a sheet that lost columns: to be safe it goes as soon as anything is left out of cells.
    const isTouched =
      (sheet !== undefined && touched.has(sheet)) ||
      (name !== undefined && (gone.words.has(name) || gone.cells.length > 0));
    if (!isTouched) continue;
    for (const { path } of workbook.sheets)
      for (const pivot of parts.related(path, 'pivotTable'))
        if (parts.related(pivot.target, 'pivotCacheDefinition').some((cache) => cache.target === target)) {
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
