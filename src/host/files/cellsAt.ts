import type { BookData, CellData } from '../book/bookData';
import { parseArea } from './references';

/** A sheet's name as a reference spells it, without its quotes. */
export const plainSheetName = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** The cells a reference such as `'My list'!$B$2:$B$9` points at, row by row; empty for one that cannot be followed. */
export const cellsAt = (book: BookData, reference: string): (CellData | undefined)[] => {
  const mark = reference.lastIndexOf('!');
  const name = plainSheetName(reference.slice(0, mark));
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  const area = parseArea(reference.slice(mark + 1));
  if (mark < 0 || sheet === undefined || area === undefined || area.rows * area.columns > 100_000) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    sheet.cells.get(area.row + Math.floor(index / area.columns))?.get(area.column + (index % area.columns)),
  );
};
