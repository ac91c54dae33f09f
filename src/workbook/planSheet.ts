import { readYesNo } from '../domain/cell';
import { found, type Outcome, refused } from '../domain/outcome';
import type { Answer } from '../domain/words';
import { type CellGrid, type CellValue, gridOf, textAt } from './cellGrid';
import { loadMark } from './ownSheet';
import { PLAN_SHEET } from './sheetNames';

/** The columns of the plan, and the two beside it that say what it was written for. A person may move them. */
export const PLAN_HEADERS = [
  'Done',
  'Due',
  'Task',
  'Part',
  'Your note',
  'Rule',
  'Source',
  'Key',
  'Setting',
  'Value',
] as const;
export type PlanHeader = (typeof PLAN_HEADERS)[number];

/** Without these no plan can be read from the sheet. */
const NEEDED: readonly PlanHeader[] = ['Done', 'Due', 'Task', 'Key'];

/** A row below the header. Rows and columns are 0-based. */
export interface PlanSheetRow {
  readonly row: number;
  /** `''` on a row that a person added. */
  readonly key: string;
  readonly done: Answer;
  readonly due: CellValue;
  readonly task: string;
  readonly part: string;
  readonly rule: string;
  readonly source: string;
  /** A person ticked it, wrote a note, or put something beside it. */
  readonly touched: boolean;
}

/** The Backstop Plan sheet as it stands. */
export interface PlanSheet {
  readonly sheet: Excel.Worksheet;
  readonly marked: boolean;
  readonly columns: Readonly<Partial<Record<PlanHeader, number>>>;
  readonly header: number;
  readonly rows: readonly PlanSheetRow[];
  /** Values by label, and where each stands. */
  readonly settings: ReadonlyMap<string, { readonly row: number; readonly value: CellValue }>;
  /** The first row below everything. */
  readonly end: number;
  readonly protected: boolean;
}

/**
 * Looks at the plan sheet in two syncs; undefined when the workbook has none. Refuses a sheet of that name that is not ours.
 * `beside` asks between the two for something else that is wanted, to be read afterwards.
 */
export async function openPlanSheet(
  context: Excel.RequestContext,
  beside?: () => void,
): Promise<Outcome<PlanSheet | undefined>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(PLAN_SHEET).load('id');
  await context.sync();
  beside?.();
  if (sheet.isNullObject) {
    if (beside) await context.sync();
    return found(undefined);
  }
  const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
  const protection = sheet.protection.load('protected');
  const markOf = loadMark(sheet, PLAN_SHEET);
  await context.sync();
  const grid = gridOf(used.values);
  const { marked, ours } = markOf(grid);
  const header = grid.findIndex((_, row) => {
    const names = headersIn(grid, row);
    return NEEDED.every((name) => names.has(name));
  });
  if (header < 0 || !ours) return refused({ code: 'sheet-not-ours', sheet: PLAN_SHEET });
  const local = headersIn(grid, header);
  const columns = Object.fromEntries([...local].map(([name, at]) => [name, at + used.columnIndex]));
  return found({
    sheet,
    marked,
    columns,
    header: header + used.rowIndex,
    rows: rowsBelow(grid, header, local).map((row) => ({ ...row, row: row.row + used.rowIndex })),
    settings: settingsIn(grid, header, local, used.rowIndex),
    end: grid.length + used.rowIndex,
    protected: protection.protected,
  });
}

/** The row that a task has on the sheet, by its key. */
export const rowOfTask = ({ rows }: PlanSheet, key: string): PlanSheetRow | undefined =>
  rows.find((row) => row.key === key);

function headersIn(grid: CellGrid, row: number): ReadonlyMap<PlanHeader, number> {
  return new Map(
    PLAN_HEADERS.flatMap((name) => {
      const at = (grid[row] ?? []).findIndex((_, column) => textAt(grid, row, column) === name);
      return at < 0 ? [] : [[name, at] as const];
    }),
  );
}

function rowsBelow(
  grid: CellGrid,
  header: number,
  columns: ReadonlyMap<PlanHeader, number>,
): readonly PlanSheetRow[] {
  const own = new Set(columns.values());
  const text = (row: number, name: PlanHeader) => {
    const column = columns.get(name);
    return column === undefined ? '' : textAt(grid, row, column);
  };
  return grid.slice(header + 1).map((cells, index) => {
    const row = header + 1 + index;
    const done = answerIn(cells[columns.get('Done') ?? -1] ?? '');
    const beside = cells.some((_, column) => !own.has(column) && textAt(grid, row, column) !== '');
    return {
      row,
      key: text(row, 'Key'),
      done,
      due: cells[columns.get('Due') ?? -1] ?? '',
      task: text(row, 'Task'),
      part: text(row, 'Part'),
      rule: text(row, 'Rule'),
      source: text(row, 'Source'),
      touched: done === 'yes' || beside || text(row, 'Your note') !== '',
    };
  });
}

/** What stands in a box. Anything that is neither yes nor no is unknown, and unknown is never a yes. */
function answerIn(value: CellValue): Answer {
  const answer = readYesNo(value);
  return answer.state === 'read' ? (answer.value ? 'yes' : 'no') : 'unknown';
}

function settingsIn(
  grid: CellGrid,
  header: number,
  columns: ReadonlyMap<PlanHeader, number>,
  offset: number,
): PlanSheet['settings'] {
  const label = columns.get('Setting');
  const value = columns.get('Value');
  if (label === undefined || value === undefined) return new Map();
  return new Map(
    grid.slice(header + 1).flatMap((cells, index) => {
      const row = header + 1 + index;
      const name = textAt(grid, row, label);
      return name === '' ? [] : [[name, { row: row + offset, value: cells[value] ?? '' }] as const];
    }),
  );
}
