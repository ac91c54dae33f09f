import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { subtract } from './geometry';

/** Takes an area out of every conditional format of a sheet; formats that lose all their cells go. */
export function clearConditionalFormats(sheet: BookSheet, area: Area): void {
  for (const format of sheet.conditionalFormats()) {
    const areas = format.areas.flatMap((each) => subtract(each, area));
    if (areas.length === 0) sheet.removeConditionalFormat(format.id);
    else if (areas.length !== format.areas.length || areas.some((each) => !format.areas.includes(each))) {
      sheet.changeConditionalFormat(format.id, { areas });
    }
  }
}
