import { BUILT_IN_SET } from '../../domain/chosenNorms';
import { CHOICE_ROW, FIGURE_COLUMNS, HEADER_ROW, NORM_COLUMNS, NORM_START } from './layout';
import type { SheetRules } from './sheetRules';

const HEADING = '#1F3A5F';
const HEADER_FILL = '#E8EEF5';
/** Where people type. */
const INPUT_FILL = '#FFF8DC';
const REMARK = '#A12622';
/** Points, by column. */
const FIGURE_WIDTHS = [330, 112, 112, 260, 112, 84, 160, 62, 72, 220];
const NORM_WIDTHS = [120, 62, 110, 40, 140, 80, 48, 52, 48, 320];
/** A list that is written out may hold no comma within a word, and no more characters than this. */
const MOST_CHARACTERS = 255;

/** Gives a sheet that we have just made its look. `last` is the last row of ours. */
export function dressRules(sheet: Excel.Worksheet, last: number): void {
  const rows = last - HEADER_ROW;
  const body = (column: number, columns = 1): Excel.Range =>
    sheet.getRangeByIndexes(HEADER_ROW + 1, column, rows, columns);
  [...FIGURE_WIDTHS.entries()].forEach(([column, width]) => setWidth(sheet, column, width));
  setWidth(sheet, FIGURE_COLUMNS.length, 24);
  [...NORM_WIDTHS.entries()].forEach(([index, width]) => setWidth(sheet, NORM_START + index, width));
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.bold = true;
  title.format.font.size = 16;
  title.format.font.color = HEADING;
  sheet.getRangeByIndexes(1, 0, 2, 1).format.font.italic = true;
  sheet.getRangeByIndexes(CHOICE_ROW, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(CHOICE_ROW, 1, 1, 1).format.fill.color = INPUT_FILL;
  for (const [from, columns] of [
    [0, FIGURE_COLUMNS.length],
    [NORM_START, NORM_COLUMNS.length],
  ] as const) {
    const header = sheet.getRangeByIndexes(HEADER_ROW, from, 1, columns);
    header.format.font.bold = true;
    header.format.fill.color = HEADER_FILL;
  }
  // Words and numbers stand in one column, and read best from one edge.
  for (const [column, columns] of [
    [FIGURE_COLUMNS.indexOf('In force'), 2],
    [FIGURE_COLUMNS.indexOf('Built in'), 1],
    [NORM_START, NORM_COLUMNS.length],
  ] as const)
    body(column, columns).format.horizontalAlignment = 'Left';
  body(FIGURE_COLUMNS.indexOf('Figure')).format.wrapText = true;
  body(FIGURE_COLUMNS.indexOf('In force')).format.font.bold = true;
  body(FIGURE_COLUMNS.indexOf('Yours')).format.fill.color = INPUT_FILL;
  body(FIGURE_COLUMNS.indexOf('Remark')).format.font.color = REMARK;
  sheet.getRangeByIndexes(CHOICE_ROW, 2, 1, 1).format.font.color = REMARK;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}

function setWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
}

/** Offers the norm sets by name where one is chosen. Another name may be typed, and is answered beside the cell. */
export function offerSets(sheet: Excel.Worksheet, { places, sets }: SheetRules): void {
  if (!places.choice) return;
  const names = [BUILT_IN_SET, ...sets.map(({ name }) => name)].filter((name) => !name.includes(','));
  while (names.join(',').length > MOST_CHARACTERS) names.pop();
  const { dataValidation } = sheet.getRangeByIndexes(places.choice.row, places.choice.column, 1, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: names.join(',') } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}
