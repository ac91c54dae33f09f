import type { XmlElement } from '../../openxml/xml';

/** English metric units, in which drawings are measured, to a point. */
export const emuPerPoint = 12_700;

const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
/** A column's width in characters when nothing else is said. */
export const plainWidth = 9.140625;
const plainHeight = 15;

/** A column's width in points, from the characters a file counts in. */
export const widthInPoints = (characters: number): number =>
  Math.round(characters * pixelsPerCharacter) * pointsPerPixel;

/** The other way round. */
export const widthInCharacters = (points: number): number =>
  Math.trunc((points / pointsPerPixel / pixelsPerCharacter) * 256) / 256;

/** How wide the columns and how high the rows of a sheet are. All 0-based and in points. */
export interface SheetMeasures {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

/** Reads a sheet's measures; a hidden row or column measures 0. */
export const sheetMeasures = (sheet: XmlElement): SheetMeasures => {
  const format = sheet.find('sheetFormatPr');
  const base = Number(
    format?.get('defaultColWidth') ??
      (format?.get('baseColWidth') ? Number(format.get('baseColWidth')) + 1.140625 : plainWidth),
  );
  const columns = (sheet.find('cols')?.elements('col') ?? []).map((column) => ({
    first: Number(column.get('min')) - 1,
    last: Number(column.get('max')) - 1,
    points:
      column.get('hidden') === '1' || column.get('hidden') === 'true'
        ? 0
        : widthInPoints(Number(column.get('width') ?? base)),
  }));
  const heights = new Map(
    (sheet.find('sheetData')?.elements('row') ?? [])
      .filter((row) => row.get('ht') !== undefined || row.get('hidden') !== undefined)
      .map((row) => [
        Number(row.get('r')) - 1,
        row.get('hidden') === '1' || row.get('hidden') === 'true' ? 0 : Number(row.get('ht') ?? plainHeight),
      ]),
  );
  const height = Number(format?.get('defaultRowHeight') ?? plainHeight);
  return {
    columnWidth: (column) =>
      columns.find(({ first, last }) => first <= column && column <= last)?.points ?? widthInPoints(base),
    rowHeight: (row) => heights.get(row) ?? height,
  };
};

/** Where a point lies: the row or column it falls into and how far into it, in points. */
export const placeOf = (
  points: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } => {
  let left = Math.max(0, points);
  for (let index = 0; ; index++) {
    const size = sizeOf(index);
    if (left < size || index > 100_000) return { index, offset: left };
    left -= size;
  }
};

/** How far the edge of a row or column is from the sheet's, in points. */
export const distanceTo = (index: number, sizeOf: (index: number) => number): number =>
  Array.from({ length: index }, (_, before) => sizeOf(before)).reduce((sum, size) => sum + size, 0);
