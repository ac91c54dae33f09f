import { found, type Outcome, refused } from '../../domain/outcome';
import { type CellValue, gridOf, textOf } from '../cellGrid';
import { isTooLarge } from '../excel';
import { evenChunks, type RowChunk } from '../rowChunks';
import { loadMark } from '../ownSheet';
import { FROZEN_SHEET } from '../sheetNames';
import type { FrozenCell } from './frozenCells';

export const FROZEN_HEADERS = [
  'Sheet',
  'Cell',
  'Formula',
  'Value',
  'Filled by',
  'Frozen on',
  'Stands at',
  'Works on',
] as const;

/** 0-based row of the headers; the cells follow. */
export const FROZEN_HEADER_ROW = 3;

/** What one row may weigh in an answer with its values, formulas and types. */
const ROW_BYTES = 900;

/** The Backstop Frozen sheet as it stands. */
export interface FrozenSheet {
  readonly sheet: Excel.Worksheet;
  readonly protected: boolean;
  readonly cells: readonly FrozenCell[];
}

/**
 * Looks at the sheet in three syncs, more only when it is very long; undefined when the workbook has none. Refuses a sheet of that name
 * that is not ours.
 */
export async function openFrozenSheet(
  context: Excel.RequestContext,
): Promise<Outcome<FrozenSheet | undefined>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(FROZEN_SHEET).load('id');
  await context.sync();
  if (sheet.isNullObject) return found(undefined);
  const columns = FROZEN_HEADERS.length;
  const head = sheet.getRangeByIndexes(0, 0, FROZEN_HEADER_ROW + 1, columns).load('values');
  const markOf = loadMark(sheet, FROZEN_SHEET);
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  const protection = sheet.protection.load('protected');
  await context.sync();
  const headers = head.values[FROZEN_HEADER_ROW];
  if (
    !markOf(gridOf(head.values)).ours ||
    FROZEN_HEADERS.some((header, column) => headers?.[column] !== header)
  )
    return refused({ code: 'sheet-not-ours', sheet: FROZEN_SHEET });
  const first = FROZEN_HEADER_ROW + 1;
  const cells: FrozenCell[] = [];
  const pending: RowChunk[] = [...evenChunks(used.rowIndex + used.rowCount - first, ROW_BYTES)];
  for (let chunk = pending.shift(); chunk; chunk = pending.shift()) {
    const { from, rows } = chunk;
    const range = sheet.getRangeByIndexes(first + from, 0, rows, columns).load('values,formulas,valueTypes');
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per answer of allowed size
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      const half = Math.ceil(rows / 2);
      pending.unshift({ from, rows: half }, { from: from + half, rows: rows - half });
      continue;
    }
    const formulas = gridOf(range.formulas);
    gridOf(range.values).forEach((row, at) => {
      const cell = frozenCellOf(row, formulas[at] ?? [], range.valueTypes[at] ?? []);
      if (cell) cells.push(cell);
    });
  }
  return found({ sheet, protected: protection.protected, cells });
}

/** Reads one row; undefined for a blank one. */
function frozenCellOf(
  values: readonly CellValue[],
  formulas: readonly CellValue[],
  types: readonly unknown[],
): FrozenCell | undefined {
  const [sheet = '', address = '', formula = '', value = '', filledBy = '', when = ''] = values;
  if (textOf(address) === '') return undefined;
  const live = (column: (typeof FROZEN_HEADERS)[number]): string =>
    String(formulas[FROZEN_HEADERS.indexOf(column)] ?? '');
  const worksOn = live('Works on');
  return {
    sheet: String(sheet),
    address: String(address),
    formula: String(formula),
    content: { value, error: types[FROZEN_HEADERS.indexOf('Value')] === 'Error' },
    filledBy: String(filledBy),
    when: String(when),
    standsAt: live('Stands at'),
    worksOn: worksOn === TOO_LONG ? undefined : worksOn,
  };
}

/** Stands in Works on where the carrier would have been too long. */
export const TOO_LONG = 'too long';
