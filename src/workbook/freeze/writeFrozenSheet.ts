import { cellText } from '../cellText';
import { jsonBytes, weighedChunks } from '../rowChunks';
import { addTitledSheet, dressHeader, setWidths } from '../sheetLook';
import { FROZEN_SHEET } from '../sheetNames';
import { contentToWrite, type FrozenCell } from './frozenCells';
import { FROZEN_HEADER_ROW, FROZEN_HEADERS, TOO_LONG } from './frozenSheet';

const EXPLAINED =
  'Formulas of Backstop that are values now, so that the workbook can be sent. Thaw, on the Share screen, puts them back.';
/** Points. */
const WIDTHS = [110, 50, 380, 110, 60, 70, 110, 110] as const;

/** Makes the sheet, hidden, with its headers. */
export function addFrozenSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = addTitledSheet(context, FROZEN_SHEET, EXPLAINED);
  const headers = sheet.getRangeByIndexes(FROZEN_HEADER_ROW, 0, 1, FROZEN_HEADERS.length);
  headers.values = [[...FROZEN_HEADERS]];
  dressHeader(headers);
  setWidths(sheet, WIDTHS);
  sheet.visibility = 'Hidden';
  return sheet;
}

/** Writes the cells to be kept in the place of the `before` rows that stood there, in requests of allowed size. */
export async function writeFrozenCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly FrozenCell[],
  before: number,
): Promise<void> {
  const rows = cells.map(rowOf);
  const first = FROZEN_HEADER_ROW + 1;
  const columns = FROZEN_HEADERS.length;
  if (before > rows.length)
    sheet.getRangeByIndexes(first + rows.length, 0, before - rows.length, columns).clear('Contents');
  const chunks = weighedChunks(
    rows.map((row) => row.reduce<number>((sum, cell) => sum + jsonBytes(String(cell)), 0)),
  );
  for (const { from, rows: count } of chunks) {
    sheet.getRangeByIndexes(first + from, 0, count, columns).values = rows.slice(from, from + count);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per request of allowed size
    await context.sync();
  }
  if (chunks.length === 0) await context.sync();
}

const rowOf = (cell: FrozenCell) => [
  cellText(cell.sheet),
  cellText(cell.address),
  cellText(cell.formula),
  contentToWrite(cell.content),
  cellText(cell.filledBy),
  cellText(cell.when),
  cell.standsAt,
  cell.worksOn ?? TOO_LONG,
];
