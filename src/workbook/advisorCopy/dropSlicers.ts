import { removeObjects } from '../../openxml/drawingObjects';
import { refersTo, removeElements } from '../../openxml/references';
import type { XmlElement } from '../../openxml/xml';
import { type CopyFile, sheetsOf, tablesOf } from './copyFile';
import { pivotKey, type PivotsTakenOut } from './dropPivots';
import type { FormulaJudge } from './formulaVerdict';
import { readReference } from './readReference';

/** The two kinds of boxes that filter by a press, as the file names their parts and what draws them. */
const KINDS = [
  { cache: 'slicerCache', list: 'slicer', item: 'slicer', drawn: 'slicer' },
  { cache: 'timelineCache', list: 'timeline', item: 'timeline', drawn: 'timeslicer' },
] as const;

/**
 * Slicers and timelines list what a column holds: those of pivot tables and table columns that are left out go, and those that stood on no
 * sheet but left-out ones. Answers how many.
 */
export function dropSlicers(file: CopyFile, judge: FormulaJudge, takenOut: PivotsTakenOut): number {
  return KINDS.reduce((sum, kind) => sum + dropKind(file, kind, judge, takenOut), 0);
}

function dropKind(
  file: CopyFile,
  kind: (typeof KINDS)[number],
  judge: FormulaJudge,
  takenOut: PivotsTakenOut,
): number {
  const { parts, workbook } = file;
  const kept = workbook.sheets.filter(({ name }) => !judge.gone.sheets.has(name.toLowerCase()));
  const boxes = (path: string): readonly XmlElement[] =>
    parts.related(path, kind.list).flatMap(({ target }) => parts.xml(target)?.elements(kind.item) ?? []);
  const shown = new Set(kept.flatMap(({ path }) => boxes(path)).map((box) => box.get('cache')));
  const ids = new Set(kept.map(({ id }) => id));
  const gone = new Set<string>();
  for (const { id, target } of parts.related(workbook.path, kind.cache)) {
    const root = parts.xml(target);
    const name = root?.get('name') ?? '';
    if (!root) continue;
    if (shown.has(name) && !isGone(file, root, judge, takenOut)) {
      // A pivot table that goes with its sheet.
      for (const table of root.find('pivotTables')?.elements() ?? [])
        if (!ids.has(`sheet${table.get('tabId') ?? ''}`)) root.find('pivotTables')?.remove(table);
      continue;
    }
    gone.add(name);
    removeElements(workbook.root, (entry) => refersTo(entry, id));
    parts.unrelate(workbook.path, id);
    parts.remove(target);
  }
  if (gone.size === 0) return 0;
  // Each has a name without a value.
  removeElements(workbook.root, (entry) => entry.name === 'definedName' && gone.has(entry.get('name') ?? ''));
  let dropped = 0;
  for (const { path } of kept) {
    const names = new Set<string>();
    for (const { id, target } of parts.related(path, kind.list)) {
      const list = parts.xml(target);
      for (const box of list?.elements(kind.item) ?? []) {
        if (!gone.has(box.get('cache') ?? '')) continue;
        names.add(box.get('name') ?? '');
        list?.remove(box);
        dropped += 1;
      }
      if (list?.elements(kind.item).length !== 0) continue;
      const sheet = parts.xml(path);
      for (const extensions of sheet?.elements('extLst') ?? []) {
        removeElements(extensions, (entry) => refersTo(entry, id));
        if (extensions.elements().length === 0) sheet?.remove(extensions);
      }
      parts.unrelate(path, id);
      parts.remove(target);
    }
    for (const { target } of names.size > 0 ? parts.related(path, 'drawing') : []) {
      const drawing = parts.xml(target);
      if (drawing)
        removeObjects(drawing, (object) =>
          object.all(kind.drawn).some((box) => names.has(box.get('name') ?? '')),
        );
    }
  }
  return dropped;
}

function isGone(file: CopyFile, root: XmlElement, { gone }: FormulaJudge, takenOut: PivotsTakenOut): boolean {
  const pivots = root.find('pivotTables')?.elements() ?? [];
  if (
    pivots.some((pivot) =>
      takenOut.tables.has(pivotKey(`sheet${pivot.get('tabId') ?? ''}`, pivot.get('name') ?? '')),
    )
  )
    return true;
  const data = [...root.all('tabular'), ...root.all('state')];
  if (data.some((each) => takenOut.caches.has(each.get('pivotCacheId') ?? ''))) return true;
  return root.all('tableSlicerCache').some((source) => {
    for (const sheet of sheetsOf(file))
      for (const table of tablesOf(file, sheet)) {
        if (table.root.get('id') !== source.get('tableId')) continue;
        const area = readReference(table.root.get('ref') ?? '');
        const columns = table.root.find('tableColumns')?.elements() ?? [];
        const at = columns.findIndex((column) => column.get('id') === source.get('column'));
        if (gone.sheets.has(sheet.name.toLowerCase()) || !area || at < 0) return true;
        const column = { ...area, column: area.column + at, columns: 1 };
        return gone.cells.some((cells) => cells.meets(sheet.name, column));
      }
    return true;
  });
}
