import { found, type Outcome } from '../domain/outcome';
import { cellText } from './cellText';
import { runExcel } from './excel';
import { SAMPLE_HEADER, SAMPLE_PROGRAMS } from './samplePrograms';

const SHEET = 'Sample list';
/** Points. */
const WIDTHS = [250, 120, 45, 220, 95, 60, 60];

/**
 * Puts a list of invented programs on a sheet of its own and brings it to the front; answers with the sheet's name. A sheet
 * that is there already is never written on: the new one takes the next free name. Two syncs.
 */
export function writeSampleList(): Promise<Outcome<string>> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const name = freeName(sheets.items.map((sheet) => sheet.name));
    const sheet = sheets.add(name);
    const rows = [SAMPLE_HEADER, ...SAMPLE_PROGRAMS].map((row) =>
      row.map((value) => (typeof value === 'string' ? cellText(value) : value)),
    );
    sheet.getRangeByIndexes(0, 0, rows.length, SAMPLE_HEADER.length).values = rows;
    sheet.getRangeByIndexes(0, 0, 1, SAMPLE_HEADER.length).format.font.bold = true;
    WIDTHS.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
    return found(name);
  });
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? SHEET : `${SHEET} ${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
