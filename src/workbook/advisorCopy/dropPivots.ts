import type { GridArea } from '../gridAddress';
import { refersTo, removeElements } from '../../openxml/references';
import { relationshipId } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';
import type { CellSet } from './cellSet';
import type { CopyFile } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';
import type { LeftOutCells } from './leaveOutCells';
import { readReference } from './readReference';

/** Pivot tables that were taken out, and the copies of their sources, as slicers name both. */
export interface PivotsTakenOut {
  /** Tables over other workbooks: what they showed stays in the cells. */
  unlinked: number;
  /** By `sheet1!name`, the id of the sheet and the table's name. */
  readonly tables: Set<string>;
  readonly caches: Set<string>;
}

export const pivotKey = (sheetId: string, name: string): string => `${sheetId}!${name}`;

/**
 * Pivot tables keep a copy of their whole source, and show it in cells: those over what was left out go, and `emptied` hears of the
 * cells that they had filled. Those over other workbooks and queries go as well, and their cells stay. Those of sheets that are left out go with them, and the copy as well. Answers how many went from sheets that stay.
 */
export function dropPivots(
  { parts, workbook }: CopyFile,
  judge: FormulaJudge,
  cells: readonly LeftOutCells[],
  emptied: CellSet,
  takenOut: PivotsTakenOut,
): number {
  const { sheets } = judge.gone;
  const touched = new Set([...sheets, ...cells.map(({ sheet }) => sheet.toLowerCase())]);
  const isGone = (source: XmlElement): boolean => {
    const [sheet, place] = [source.get('sheet'), source.get('ref') ?? source.get('name') ?? ''];
    if (sheet !== undefined && touched.has(sheet.toLowerCase())) return true;
    const home = sheet === undefined ? '' : `'${sheet.replaceAll("'", "''")}'!`;
    return judge.verdict(home + place, '') === 'empty';
  };
  const hasModel = parts.paths.some((path) => path.startsWith('xl/model/'));
  let dropped = 0;
  for (const { id, target } of parts.related(workbook.path, 'pivotCacheDefinition')) {
    const root = parts.xml(target);
    const tables = workbook.sheets.flatMap((sheet) =>
      parts.related(sheet.path, 'pivotTable').flatMap((pivot) => {
        const isOfCache = parts
          .related(pivot.target, 'pivotCacheDefinition')
          .some((cache) => cache.target === target);
        return isOfCache ? [{ ...pivot, sheet }] : [];
      }),
    );
    const source = root?.find('cacheSource');
    const sources = [...(source?.elements('worksheetSource') ?? []), ...(source?.all('rangeSet') ?? [])];
    const isOrphan = tables.length > 0 && tables.every(({ sheet }) => sheets.has(sheet.name.toLowerCase()));
    const isAbroad =
      sources.some((each) => relationshipId(each) !== undefined) ||
      (!hasModel && source?.get('connectionId') !== undefined);
    if (!isOrphan && !isAbroad && !sources.some(isGone)) continue;
    for (const pivot of tables) {
      const definition = parts.xml(pivot.target);
      takenOut.tables.add(pivotKey(pivot.sheet.id, definition?.get('name') ?? ''));
      parts.unrelate(pivot.sheet.path, pivot.id);
      parts.remove(pivot.target);
      if (sheets.has(pivot.sheet.name.toLowerCase())) continue;
      if (isAbroad) {
        takenOut.unlinked += 1;
        continue;
      }
      const filled = filledBy(definition);
      if (filled) emptied.add(pivot.sheet.name, filled);
      dropped += 1;
    }
    for (const own of root?.all('pivotCacheDefinition') ?? []) {
      const number = own.get('pivotCacheId');
      if (number !== undefined) takenOut.caches.add(number);
    }
    removeElements(workbook.root, (entry) => entry.name === 'pivotCache' && refersTo(entry, id));
    parts.unrelate(workbook.path, id);
    for (const records of parts.related(target, 'pivotCacheRecords')) parts.remove(records.target);
    parts.remove(target);
  }
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
