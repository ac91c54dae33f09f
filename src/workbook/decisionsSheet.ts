import { found, type Outcome, refused } from '../domain/outcome';
import { type CellGrid, type CellValue, gridOf, textAt } from './cellGrid';
import { loadMark } from './ownSheet';
import { DECISIONS_SHEET } from './sheetNames';

/** The columns of the decisions. A person may move them. */
export const DECISION_HEADERS = ['Question', 'Answer', 'Rule', 'Source', 'Key'] as const;
export type DecisionHeader = (typeof DECISION_HEADERS)[number];

/** Without these no answer can be read from the sheet. */
const NEEDED: readonly DecisionHeader[] = ['Answer', 'Key'];

/** A kept answer and where it stands; 0-based. */
export interface DecisionRow {
  readonly row: number;
  readonly key: string;
  readonly value: CellValue;
}

/** The Backstop Decisions sheet as it stands. */
export interface DecisionsSheet {
  readonly sheet: Excel.Worksheet;
  readonly marked: boolean;
  readonly columns: Readonly<Partial<Record<DecisionHeader, number>>>;
  readonly rows: readonly DecisionRow[];
  /** The first row below everything. */
  readonly end: number;
  readonly protected: boolean;
}

/** Looks at the sheet in two syncs; undefined when the workbook has none. Refuses a sheet of that name that is not ours. */
export async function openDecisionsSheet(
  context: Excel.RequestContext,
): Promise<Outcome<DecisionsSheet | undefined>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(DECISIONS_SHEET).load('id');
  await context.sync();
  if (sheet.isNullObject) return found(undefined);
  const used = sheet.getUsedRange(true).load('values,rowIndex,columnIndex');
  const protection = sheet.protection.load('protected');
  const markOf = loadMark(sheet, DECISIONS_SHEET);
  await context.sync();
  const grid = gridOf(used.values);
  const { marked, ours } = markOf(grid);
  const header = grid.findIndex((_, row) => NEEDED.every((name) => headersIn(grid, row).has(name)));
  if (header < 0 || !ours) return refused({ code: 'sheet-not-ours', sheet: DECISIONS_SHEET });
  const local = headersIn(grid, header);
  const answer = local.get('Answer') ?? -1;
  const key = local.get('Key') ?? -1;
  return found({
    sheet,
    marked,
    columns: Object.fromEntries([...local].map(([name, at]) => [name, at + used.columnIndex])),
    rows: grid.flatMap((cells, row) => {
      const name = row > header ? textAt(grid, row, key) : '';
      return name === '' ? [] : [{ row: row + used.rowIndex, key: name, value: cells[answer] ?? '' }];
    }),
    end: grid.length + used.rowIndex,
    protected: protection.protected,
  });
}

function headersIn(grid: CellGrid, row: number): ReadonlyMap<DecisionHeader, number> {
  return new Map(
    DECISION_HEADERS.flatMap((name) => {
      const at = (grid[row] ?? []).findIndex((_, column) => textAt(grid, row, column) === name);
      return at < 0 ? [] : [[name, at] as const];
    }),
  );
}
