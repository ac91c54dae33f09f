import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { bounding, contains, intersection, wholeSheet } from './geometry';
import { usedWithin } from './usedWithin';

/** The block around the range that is bordered by blank rows and blank columns: grows while its rim touches a value. */
export function surroundingRegion(sheet: BookSheet, area: Area): Area {
  let region = area;
  for (;;) {
    const rim = {
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    };
    const around = intersection(rim, wholeSheet) ?? region;
    const used = usedWithin(sheet, around, true);
    if (!used || contains(region, used)) return region;
    region = bounding(region, used);
  }
}
