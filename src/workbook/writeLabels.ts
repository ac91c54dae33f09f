import { sentenceText } from './cellText';
import type { ColumnLook } from './columnLooks';
import { addressOf, type GridArea } from './gridAddress';
import type { LabelPlan } from './labelPlan';
import type { LocatedList } from './locateLists';
import { dressLabels, nameColumns } from './dressLabels';
import { OWN_HEADERS } from './ownColumns';
import { jsonBytes, type RowChunk, weighedChunks } from './rowChunks';

const KEYS = ['Bucket', 'Why'] as const;

/** The requests into which the changed rows have to be cut; one empty chunk when nothing changes. */
export function labelChunks(plan: LabelPlan): readonly RowChunk[] {
  const weights = Array.from({ length: plan.rows }, () => 0);
  for (const key of KEYS)
    for (const row of plan.changed[key])
      weights[row] = (weights[row] ?? 0) + jsonBytes(plan.texts[key][row] ?? '');
  const chunks = weighedChunks(weights);
  return chunks.length > 0 ? chunks : [{ from: 0, rows: 0 }];
}

/** Makes our columns, when they are new: headers only. */
export function addColumns(sheet: Excel.Worksheet, list: LocatedList, plan: LabelPlan): void {
  if (plan.placement === 'existing') return;
  const { columns } = plan;
  const header = sheet.getRangeByIndexes(list.area.row, columns.Bucket, 1, OWN_HEADERS.length);
  if (plan.placement === 'table') {
    const table = sheet.tables.getItem(list.table ?? '');
    for (const name of OWN_HEADERS) table.columns.add(undefined, undefined, name);
    return;
  }
  header.values = [[...OWN_HEADERS]];
  if (plan.placement === 'grown-table') {
    const { row, column } = list.area;
    const grown: GridArea = { row, column, rows: list.area.rows, columns: columns.Override - column + 1 };
    sheet.tables.getItem(list.table ?? '').resize(addressOf(grown));
  } else {
    header.format.font.bold = true;
  }
}

/** Writes the changed cells of these rows, each column as one block in which unchanged cells are left alone. Answers their number. */
export function writeRows(
  sheet: Excel.Worksheet,
  list: LocatedList,
  plan: LabelPlan,
  chunk: RowChunk,
): number {
  return KEYS.reduce(
    (sum, key) => sum + writeColumn(sheet, list, plan, key, chunk, (row) => plan.texts[key][row] ?? ''),
    0,
  );
}

function writeColumn(
  sheet: Excel.Worksheet,
  list: LocatedList,
  plan: LabelPlan,
  key: 'Bucket' | 'Why',
  { from, rows }: RowChunk,
  textOfRow: (row: number) => string,
): number {
  const changed = plan.changed[key].filter((row) => row >= from && row < from + rows);
  const first = changed[0];
  const last = changed.at(-1);
  if (first === undefined || last === undefined) return 0;
  const cells: (string | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
  for (const row of changed) cells[row - first] = [sentenceText(textOfRow(row))];
  sheet.getRangeByIndexes(list.area.row + 1 + first, plan.columns[key], cells.length, 1).values = cells;
  return changed.length;
}

/** Names the columns, colours the labels and offers the drop-down, when the rows of the list are not those of the last run. */
export function finishColumns(
  sheet: Excel.Worksheet,
  list: LocatedList,
  plan: LabelPlan,
  knownNames: ReadonlySet<string>,
): void {
  if (!plan.dress) return;
  nameColumns(sheet, list, plan, knownNames);
  dressLabels(sheet, list, plan);
}

/** Takes back what has been written in these rows, and the columns when they were new. */
export function takeBack(
  sheet: Excel.Worksheet,
  list: LocatedList,
  plan: LabelPlan,
  written: RowChunk,
  looks: ReadonlyMap<number, ColumnLook>,
): void {
  if (plan.placement === 'existing') {
    for (const key of KEYS)
      writeColumn(sheet, list, plan, key, written, (row) => String(plan.current[key][row] ?? ''));
    return;
  }
  if (plan.placement === 'table') {
    const table = sheet.tables.getItem(list.table ?? '');
    for (const name of [...OWN_HEADERS].reverse()) table.columns.getItem(name).delete();
    return;
  }
  if (plan.placement === 'grown-table') sheet.tables.getItem(list.table ?? '').resize(addressOf(list.area));
  const covered = sheet.getRangeByIndexes(
    list.area.row,
    plan.columns.Bucket,
    plan.rows + 1,
    OWN_HEADERS.length,
  );
  covered.clear('Contents');
  for (const column of Object.values(plan.columns))
    sheet.getRangeByIndexes(list.area.row, column, 1, 1).format.font.bold = looks.get(column)?.bold ?? false;
}
