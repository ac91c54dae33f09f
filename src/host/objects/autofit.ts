import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { intersection } from './geometry';

const pointsPerCharacter = 5.5;
const padding = 8;
const widest = 255 * pointsPerCharacter;

/** Makes columns as wide as their longest text, by a mean width of a character: there is no font to measure with. */
export function autofitColumns(sheet: BookSheet, area: Area): void {
  const used = sheet.used(true);
  const common = used && intersection(used, area);
  if (!common) return;
  const rows = sheet.read(common);
  for (let index = 0; index < common.columns; index += 1) {
    const longest = Math.max(0, ...rows.map((row) => row[index]?.text.length ?? 0));
    if (longest > 0)
      sheet.setColumnWidth(
        common.column + index,
        1,
        Math.min(widest, longest * pointsPerCharacter + padding),
      );
  }
}
