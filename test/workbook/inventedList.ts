import type { CellValue } from '../../src/workbook/cellGrid';

export const HEADER = ['Program', 'Specialty', 'State', 'Type', 'Typical Step 2', '% IMG', 'Notes'];
const SPECIALTIES = ['IM', 'Internal Medicine', 'FM', 'Psych'];
const KINDS = ['University', 'Community', 'Community-based, university-affiliated', ''];
const STATES = ['OH', 'TX', 'NM', 'NY', 'AL'];

/** Rows of invented programs, all different, with scores on all sides of 240. */
export function inventedRows(count: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, (_, row) => [
    `Invented Hospital ${row + 1}`,
    SPECIALTIES[row % SPECIALTIES.length] ?? '',
    STATES[row % STATES.length] ?? '',
    KINDS[row % KINDS.length] ?? '',
    row % 7 === 0 ? '' : 225 + (row % 30),
    row % 3 === 0 ? '' : (row % 10) / 10,
    `note ${row}`,
  ]);
}
