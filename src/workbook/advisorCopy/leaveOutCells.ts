import { relationshipId } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';
import type { GridArea } from '../gridAddress';
import { type CopyFile, type CopySheet, tablesOf, textOfCell } from './copyFile';
import { readReference } from './readReference';
import { cellsOf, emptyCell, isInside, rowsOf, setText } from './sheetCells';

/** Cells that are left out. */
export interface LeftOutCells {
  readonly sheet: string;
  readonly area: GridArea;
}

/** Adds every text that the cells of a sheet hold. */
export function keptTexts({ root }: CopySheet, shared: readonly XmlElement[], into: Set<string>): void {
  for (const { element } of rowsOf(root))
    for (const { cell } of cellsOf(element)) {
      const text = textOfCell(cell, shared)?.trim();
      if (text) into.add(text);
    }
}

/**
 * Empties what is left out of a sheet and answers its areas. The header of a table's column becomes “Left out”, because a table
 * must name its columns. `secrets` hears of every text that was taken out.
 */
export function leaveOutCells(
  file: CopyFile,
  sheet: CopySheet,
  cells: readonly { readonly sheet: string; readonly area: GridArea }[],
  shared: readonly XmlElement[],
  secrets: Set<string>,
): readonly LeftOutCells[] {
  const areas = cells
    .filter((left) => left.sheet.toLowerCase() === sheet.name.toLowerCase())
    .map(({ area }) => area);
  if (areas.length === 0) return [];
  const headers = renameHeaders(file, sheet, areas);
  for (const { row, element } of rowsOf(sheet.root)) {
    if (!areas.some((area) => row >= area.row && row < area.row + area.rows)) continue;
    for (const { column, cell } of cellsOf(element)) {
      if (!areas.some((area) => isInside(area, row, column))) continue;
      const text = textOfCell(cell, shared)?.trim();
      if (text) secrets.add(text);
      const header = headers.find((each) => each.row === row && each.column === column);
      if (header) setText(cell, header.now);
      else emptyCell(cell);
    }
  }
  dropLinks(file, sheet, areas);
  return areas.map((area) => ({ sheet: sheet.name, area }));
}

function renameHeaders(
  file: CopyFile,
  sheet: CopySheet,
  areas: readonly GridArea[],
): readonly {
  readonly row: number;
  readonly column: number;
  readonly now: string;
}[] {
  return tablesOf(file, sheet).flatMap(({ root }) => {
    const place = readReference(root.get('ref') ?? '');
    if (!place || root.get('headerRowCount') === '0') return [];
    let number = 0;
    return (root.find('tableColumns')?.elements() ?? []).flatMap((element, offset) => {
      const column = place.column + offset;
      if (!areas.some((area) => isInside(area, place.row, column))) return [];
      number += 1;
      const now = number === 1 ? 'Left out' : `Left out ${number}`;
      element.set('name', now).set('totalsRowLabel', undefined).set('totalsRowFunction', undefined);
      for (const formula of ['calculatedColumnFormula', 'totalsRowFormula'])
        for (const own of element.elements(formula)) element.remove(own);
      return [{ row: place.row, column, now }];
    });
  });
}

/** Links carry their address and a tip. */
function dropLinks({ parts }: CopyFile, { path, root }: CopySheet, areas: readonly GridArea[]): void {
  const links = root.find('hyperlinks');
  for (const link of links?.elements() ?? []) {
    const place = readReference(link.get('ref') ?? '');
    if (!place || !areas.some((area) => isInside(area, place.row, place.column))) continue;
    const id = relationshipId(link);
    if (id !== undefined) parts.unrelate(path, id);
    links?.remove(link);
  }
  if (links?.elements().length === 0) root.remove(links);
}
