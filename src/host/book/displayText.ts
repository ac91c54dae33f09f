import type { CellValue } from './bookData';
import type { UniverParts } from './univerParts';

/** The text a cell shows for its value under a number format, in US English. */
export function displayText(core: UniverParts['core'], value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  if (typeof value === 'string') return format.includes('@') ? core.numfmt.format(format, value) : value;
  return core.numfmt.format(format, value, { throws: false });
}
