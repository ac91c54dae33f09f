import type { ColumnLook } from './columnLooks';
import { headerAgrees, type LocatedList } from './locateLists';
import { type AddedPart, type OwnHeader, ownName } from './ownColumns';
import type { StoredState } from './storedState';
import type { SurveyedSheet } from './surveySheet';
import type { OwnBlock } from './takeAwayColumns';

interface OwnColumnFound {
  readonly part: OwnHeader | AddedPart;
  readonly list: number;
  readonly headerRow: number;
  readonly rows: number;
  readonly column: number;
}

/** Our columns on one sheet, list by list: by their names, also where the list itself is lost, and by their headers where the names are; `wanted` of them. */
export function ownBlocks(
  surveyed: Omit<SurveyedSheet, 'sheetNames'>,
  state: StoredState,
  wanted: (part: OwnHeader | AddedPart, list: number) => boolean = () => true,
): readonly OwnBlock[] {
  const { sheet, survey, lists } = surveyed;
  const named = survey.ownNames.flatMap(({ part, list, area }): readonly OwnColumnFound[] =>
    part !== 'Program' && headerAgrees(survey, part, area)
      ? [{ part, list, headerRow: area.row, rows: area.rows - 1, column: area.column }]
      : [],
  );
  const found = [...named, ...lists.flatMap(columnsOf)].filter(
    (one, at, all) =>
      wanted(one.part, one.list) &&
      all.findIndex(({ headerRow, column }) => headerRow === one.headerRow && column === one.column) === at,
  );
  const lookOf = ({ part, list }: OwnColumnFound): ColumnLook =>
    state.columns?.find(
      ({ sheetId, name }) => sheetId === survey.sheetId && name === ownName(part, list),
    ) ?? { bold: false };
  const rightmost = survey.used.column + survey.used.columns - 1;
  const groups = new Map<string, OwnColumnFound[]>();
  for (const column of found) {
    const key = `${column.headerRow},${column.list}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].map((columns): OwnBlock => {
    const headerRow = columns[0]?.headerRow ?? 0;
    const table = survey.tables.find(
      ({ area }) =>
        area.row === headerRow &&
        columns.some(({ column }) => column >= area.column && column < area.column + area.columns),
    );
    return {
      sheet,
      headerRow,
      rows: Math.max(...columns.map(({ rows }) => rows)),
      columns: columns.map((column) => ({ column: column.column, look: lookOf(column) })),
      ...(table ? { table: { name: table.name, area: table.area } } : {}),
      beyond: table !== undefined && rightmost >= table.area.column + table.area.columns,
    };
  });
}

function columnsOf({ own, added, number, area, rows }: LocatedList): readonly OwnColumnFound[] {
  const columns = Object.entries({ ...own?.columns, ...added }) as [OwnHeader | AddedPart, number][];
  return columns.map(([part, column]) => ({ part, list: number, headerRow: area.row, rows, column }));
}
