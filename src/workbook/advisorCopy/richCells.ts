import type { CopyFile, CopySheet } from './copyFile';
import { cellName, cellsOf, rowsOf } from './sheetCells';

/**
 * The first cell, of those that go, which shows a picture or a data type such as a stock: what it shows is kept apart from all cells, among that of cells
 * which stay, and nothing can be left out there. Undefined when there is none.
 */
export function richCellAmong(
  { parts }: CopyFile,
  sheets: readonly CopySheet[],
  goes: (sheet: string, row: number, column: number) => boolean,
): { readonly part: string; readonly text: string } | undefined {
  const part = parts.paths.find((path) => /(?:^|\/)richData\/rdrichvalue\.xml$/i.test(path));
  if (part === undefined) return undefined;
  for (const { name, root } of sheets)
    for (const { row, element } of rowsOf(root)) {
      if (!/\svm=/.test(element.toString())) continue;
      for (const { column, cell } of cellsOf(element))
        if (cell.get('vm') !== undefined && goes(name, row, column))
          return { part, text: `${name}!${cellName(row, column)}` };
    }
  return undefined;
}
