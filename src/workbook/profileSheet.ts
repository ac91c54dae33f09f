import { found, type Outcome, refused } from '../domain/outcome';
import { cellOf, gridOf, textOf, type CellValue } from './cellGrid';
import { readAddress } from './gridAddress';
import { loadMark } from './ownSheet';
import { PROFILE_FACTS } from './profileFacts';
import { PROFILE_SHEET } from './sheetNames';

/** 0-based columns of the sheet. */
export const PROFILE_COLUMNS = { label: 0, value: 1, hint: 2 } as const;

/** The cell of one fact. */
export interface FactCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The Backstop Profile sheet as it stands: where its cells are, wherever people have moved them, and what they hold. */
export interface ProfileSheet {
  readonly sheet: Excel.Worksheet;
  readonly marked: boolean;
  /** By fact, in the order of `PROFILE_FACTS`; undefined where an older sheet, or the user, has no such row. */
  readonly cells: readonly (FactCell | undefined)[];
  /** 0-based first row under everything that stands on the sheet. */
  readonly end: number;
  /** Names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
}

/**
 * Looks at the profile sheet in two syncs; undefined when the workbook has none. A cell is found by its name, or beside its
 * label where the name is gone or means something else. Refuses a sheet of that name that is not ours.
 */
export async function openProfileSheet(
  context: Excel.RequestContext,
): Promise<Outcome<ProfileSheet | undefined>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(PROFILE_SHEET).load('id');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  if (sheet.isNullObject) return found(undefined);
  const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  const markOf = loadMark(sheet, PROFILE_SHEET);
  await context.sync();
  const grid = used.isNullObject ? [] : gridOf(used.values);
  const { marked, ours } = markOf(grid);
  if (!ours) return refused({ code: 'sheet-not-ours', sheet: PROFILE_SHEET });
  const top = used.isNullObject ? 0 : used.rowIndex;
  const left = used.isNullObject ? 0 : used.columnIndex;
  const labels = new Map(
    grid.map((row, index) => [textOf(cellOf(row[PROFILE_COLUMNS.label - left])), top + index]),
  );
  const places = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const cells = PROFILE_FACTS.map(({ name, label }) => {
    const named = readAddress(places.get(name.toLowerCase()) ?? '');
    const labeled = labels.get(label);
    const place =
      named?.sheet === PROFILE_SHEET
        ? named.area
        : labeled !== undefined && { row: labeled, column: PROFILE_COLUMNS.value };
    if (!place) return undefined;
    const { row, column } = place;
    return { row, column, value: cellOf(grid[row - top]?.[column - left]) };
  });
  return found({ sheet, marked, cells, end: top + grid.length, names: new Set(places.keys()) });
}
