import { firstFreeColumns } from './freeColumns';
import type { GridArea } from './gridAddress';
import type { LocatedList, SheetSurvey } from './locateLists';
import { OWN_HEADERS } from './ownColumns';

/** How columns of ours come to stand where they do: as columns of the list's table, as cells it grows over, or beside the list. */
export type Placement = 'table' | 'grown-table' | 'range';

export interface PlacedColumns {
  readonly placement: Placement;
  /** By column of the sheet. */
  readonly first: number;
}

/** `Table.resize`, which grows a table over free cells without shifting what stands further right. */
export const RESIZE_SET = { name: 'ExcelApi', version: '1.13' } as const;

/**
 * Says where `count` new columns side by side go: after the list and what we already wrote beside it, over nothing of the user's.
 * `filled` are the columns to the right of the list that hold anything. Undefined when the sheet has no room.
 */
export function placeColumns(
  survey: SheetSurvey,
  list: LocatedList,
  count: number,
  filled: ReadonlySet<number>,
  canResize: boolean,
): PlacedColumns | undefined {
  const areas = survey.tables.map(({ area }) => area);
  const table = tableAreaOf(survey, list);
  const beside = [...Object.values(list.own?.columns ?? {}), ...Object.values(list.added)];
  const next = Math.max(
    list.area.column + list.area.columns,
    table ? table.column + table.columns : 0,
    ...beside.map((column) => column + 1),
  );
  const rows = { row: list.area.row, rows: list.area.rows + 1 };
  const first = firstFreeColumns(next, count, filled, rows, areas);
  if (first === undefined) return undefined;
  const joins =
    table !== undefined &&
    first === table.column + table.columns &&
    !list.columns.some(({ header }) => OWN_HEADERS.some((own) => own.toLowerCase() === header.toLowerCase()));
  const nothingBeyond =
    ![...filled].some((column) => column >= next) && !areas.some((area) => area.column >= next);
  const placement = !joins ? 'range' : nothingBeyond ? 'table' : canResize ? 'grown-table' : 'range';
  return { placement, first };
}

/** The whole table of the list, our columns included; undefined for a range. */
export function tableAreaOf(survey: SheetSurvey, list: LocatedList): GridArea | undefined {
  return survey.tables.find(({ name }) => name === list.table)?.area;
}
