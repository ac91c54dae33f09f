import { BUILT_IN_SET } from '../../domain/chosenNorms';
import { CHOICE_ROW, FIGURE_COLUMNS, HEADER_ROW, NORM_COLUMNS, NORM_START } from './layout';
import { ALARM, dressHeader, dressTitle, INPUT_FILL, setUpPages, setWidths } from '../sheetLook';
import type { SheetRules } from './sheetRules';

/** Points, by column. */
const FIGURE_WIDTHS = [330, 150, 112, 220, 150, 84, 160, 62, 72, 220];
const NORM_WIDTHS = [120, 62, 110, 40, 140, 80, 48, 52, 48, 320];
/** Between the two tables. */
const GAP = 24;
/** A list that is written out may hold no comma within a word, and no more characters than this. */
const MOST_CHARACTERS = 255;

/** Gives a sheet that we have just made its look. `last` is the last row of ours. */
export function dressRules(sheet: Excel.Worksheet, last: number): void {
  const rows = last - HEADER_ROW;
  const body = (column: number, columns = 1): Excel.Range =>
    sheet.getRangeByIndexes(HEADER_ROW + 1, column, rows, columns);
  setWidths(sheet, FIGURE_WIDTHS);
  setWidths(sheet, [GAP], FIGURE_COLUMNS.length);
  setWidths(sheet, NORM_WIDTHS, NORM_START);
  dressTitle(sheet, 0, 2);
  sheet.getRangeByIndexes(CHOICE_ROW, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(CHOICE_ROW, 1, 1, 1).format.fill.color = INPUT_FILL;
  for (const [from, columns] of [
    [0, FIGURE_COLUMNS.length],
    [NORM_START, NORM_COLUMNS.length],
  ] as const)
    dressHeader(sheet.getRangeByIndexes(HEADER_ROW, from, 1, columns));
  // Words and numbers stand in one column, and read best from one edge.
  for (const [column, columns] of [
    [FIGURE_COLUMNS.indexOf('In force'), 2],
    [FIGURE_COLUMNS.indexOf('Built in'), 1],
    [NORM_START, NORM_COLUMNS.length],
  ] as const)
    body(column, columns).format.horizontalAlignment = 'Left';
  for (const column of ['Figure', 'In force', 'Remark', 'Built in', 'Source'] as const)
    body(FIGURE_COLUMNS.indexOf(column)).format.wrapText = true;
  body(FIGURE_COLUMNS.indexOf('In force')).format.font.bold = true;
  body(FIGURE_COLUMNS.indexOf('Yours')).format.fill.color = INPUT_FILL;
  body(FIGURE_COLUMNS.indexOf('Remark')).format.font.color = ALARM;
  sheet.getRangeByIndexes(CHOICE_ROW, 2, 1, 1).format.font.color = ALARM;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setUpPages(sheet, {
    orientation: 'Landscape',
    header: HEADER_ROW,
    columns: FIGURE_COLUMNS.indexOf('Key'),
  });
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
