import { found, type Outcome } from '../domain/outcome';
import { cellText } from './cellText';
import { runExcel } from './excel';
import { PROFILE_CELLS, PROFILE_COLUMN, PROFILE_TOP, profileValues } from './profileCells';
import { openProfileSheet } from './profileSheet';
import { PROFILE_SHEET } from './sheetNames';
import type { StoredProfile } from './storedProfile';

/** Points: labels, values, hints. */
const WIDTHS = [130, 150, 320];

/**
 * Puts the profile into the named cells of the Backstop Profile sheet, which is made the first time. Only cells that differ are
 * written; answers with their number.
 */
export function writeProfile(profile: StoredProfile): Promise<Outcome<number>> {
  return runExcel(async (context) => {
    const existing = await openProfileSheet(context);
    const values = profileValues(profile);
    const sheet = existing?.sheet ?? (await addProfileSheet(context));
    let changed = 0;
    values.forEach((value, index) => {
      const cell = existing?.cells[index] ?? { row: PROFILE_TOP + index, column: PROFILE_COLUMN, value: '' };
      if (String(cell.value) === String(value)) return;
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).values = [
        [typeof value === 'string' ? cellText(value) : value],
      ];
      changed += 1;
    });
    await context.sync();
    return found(changed);
  });
}

async function addProfileSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
  const sheet = context.workbook.worksheets.add(PROFILE_SHEET);
  const title = sheet.getRange('A1:A2');
  title.values = [
    ['Backstop Profile'],
    ['What the labels and the summary are worked out for. Change a value here or in the side pane.'],
  ];
  const heading = sheet.getRange('A1');
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  sheet.getRange('A2').format.font.italic = true;
  PROFILE_CELLS.forEach(({ name, label, hint, choices }, index) => {
    const row = PROFILE_TOP + index;
    sheet.getRangeByIndexes(row, 0, 1, 1).values = [[label]];
    sheet.getRangeByIndexes(row, PROFILE_COLUMN + 1, 1, 1).values = [[hint]];
    const cell = sheet.getRangeByIndexes(row, PROFILE_COLUMN, 1, 1);
    cell.format.horizontalAlignment = 'Left';
    if (choices) cell.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    // A name that the user already has for something else stays theirs; the cell is then found by its place.
    if (!taken.has(name.toLowerCase())) context.workbook.names.add(name, cell);
  });
  sheet.getRangeByIndexes(PROFILE_TOP, 0, PROFILE_CELLS.length, 1).format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  return sheet;
}
