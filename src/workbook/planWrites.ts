import type { CellValue } from './cellGrid';
import type { PlanRow } from './planRows';
import type { PlanHeader, PlanSheetRow } from './planSheet';

/** The cells of a row that are ours to change. `Done` is written once, and belongs to the person from then on. */
export const OWN_PLAN_HEADERS = [
  'Due',
  'Task',
  'Part',
  'Rule',
  'Source',
  'Key',
] as const satisfies readonly PlanHeader[];
export type OwnPlanHeader = (typeof OWN_PLAN_HEADERS)[number];

/** What a row of the sheet becomes. */
export interface PlanRowWrite {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<OwnPlanHeader, string | number>>>;
  /** The row changes hands, so that its box starts anew. */
  readonly box?: PlanRow | 'none';
}

/** A plan that has to be brought onto a sheet that holds one. */
export interface PlanChange {
  readonly writes: readonly PlanRowWrite[];
  /** Rows for which no place was free; they go below everything. */
  readonly added: readonly PlanRow[];
  /** Tasks of the last plan that stay because a person ticked or noted them. */
  readonly kept: number;
}

/** What a task is called that the plan has no more, and that stays because a person left something on it. */
export const LEFT_OUT = 'No longer in the plan';

export const cellsOfRow = (row: PlanRow): Readonly<Record<OwnPlanHeader, string | number>> => ({
  Due: row.due ?? '',
  Task: row.task,
  Part: row.part,
  Rule: row.rule,
  Source: row.source,
  Key: row.key,
});

/**
 * Rows are matched by key. A task that is still in the plan stays where it is; one that is not leaves its row to a new task,
 * unless a person left something on it: then it stays and says so. Rows without a key are the person’s, and are not looked at.
 */
export function planChange(there: readonly PlanSheetRow[], wanted: readonly PlanRow[]): PlanChange {
  const byKey = new Map(wanted.map((row) => [row.key, row]));
  const writes: PlanRowWrite[] = [];
  const free: PlanSheetRow[] = [];
  const placed = new Set<string>();
  let kept = 0;
  for (const row of there) {
    if (row.key === '') continue;
    const same = placed.has(row.key) ? undefined : byKey.get(row.key);
    if (same) {
      placed.add(row.key);
      writes.push(differing(row, cellsOfRow(same)));
    } else if (row.touched) {
      kept += 1;
      writes.push(differing(row, { ...asIs(row), Due: '', Part: LEFT_OUT }));
    } else free.push(row);
  }
  const open = wanted.filter(({ key }) => !placed.has(key));
  for (const [index, row] of free.entries()) {
    const next = open[index];
    writes.push(
      next
        ? { ...differing(row, cellsOfRow(next)), box: next }
        : {
            row: row.row,
            cells: { Due: '', Task: '', Part: '', Rule: '', Source: '', Key: '' },
            box: 'none',
          },
    );
  }
  return {
    writes: writes.filter(({ cells, box }) => box !== undefined || Object.keys(cells).length > 0),
    added: open.slice(free.length),
    kept,
  };
}

/** What changes on the rows of a sheet that hold one of these tasks; nothing is added, taken away or left out. */
export function rowChanges(
  there: readonly PlanSheetRow[],
  wanted: readonly PlanRow[],
): readonly PlanRowWrite[] {
  const byKey = new Map(wanted.map((row) => [row.key, row]));
  return there.flatMap((row) => {
    const same = row.key === '' || row.part === LEFT_OUT ? undefined : byKey.get(row.key);
    const write = same && differing(row, cellsOfRow(same));
    return write && Object.keys(write.cells).length > 0 ? [write] : [];
  });
}

const asIs = ({ due, task, part, rule, source, key }: PlanSheetRow) => ({
  Due: typeof due === 'boolean' ? '' : due,
  Task: task,
  Part: part,
  Rule: rule,
  Source: source,
  Key: key,
});

function differing(
  row: PlanSheetRow,
  wanted: Readonly<Record<OwnPlanHeader, string | number>>,
): PlanRowWrite {
  const now: Readonly<Record<OwnPlanHeader, CellValue>> = { ...asIs(row), Due: row.due };
  return {
    row: row.row,
    cells: Object.fromEntries(
      OWN_PLAN_HEADERS.filter((name) => String(now[name]) !== String(wanted[name])).map((name) => [
        name,
        wanted[name],
      ]),
    ),
  };
}
