import type { CellGrid } from '../cellGrid';
import { textAt } from '../cellGrid';
import type { GridArea } from '../gridAddress';

/** The columns of the table of figures. Only `Yours` is the user's; `Key` says which figure a line is about, wherever it is moved. */
export const FIGURE_COLUMNS = [
  'Figure',
  'In force',
  'Yours',
  'Remark',
  'Built in',
  'Rule',
  'Source',
  'Standing',
  'As of',
  'Key',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What the key of a line begins with that holds no figure and stands over those of a group. */
const HEADING_KEY = 'heading: ';
export const headingKey = (group: string): string => `${HEADING_KEY}${group}`;
/** The group over which a heading stands; undefined for the key of a figure. */
export const groupOfHeading = (key: string): string | undefined =>
  key.startsWith(HEADING_KEY) ? key.slice(HEADING_KEY.length) : undefined;

/** The columns of the table of norm sets. Rows of the built-in set are ours, all others the user's but for the remark. */
export const NORM_COLUMNS = [
  'Norm set',
  'Year',
  'Population',
  'n',
  'Specialty',
  'Setting',
  'Low',
  'Median',
  'High',
  'Remark',
] as const;
export type NormColumn = (typeof NORM_COLUMNS)[number];

/** Left of the cell that says which norm set is in force. */
export const CHOICE_LABEL = 'Norm set in force';

/** Where a sheet that we make has its parts, 0-based: the choice, and the header row of both tables. */
export const CHOICE_ROW = 3;
export const HEADER_ROW = 5;
export const NORM_START = FIGURE_COLUMNS.length + 1;

/** What stands on the sheet. */
export interface RulesContent {
  readonly area: GridArea;
  readonly values: CellGrid;
  readonly formulas: CellGrid;
}

/** Where the parts stand, by row and column of the sheet. */
export interface RulesPlaces {
  readonly header: number;
  readonly figures: Readonly<Partial<Record<FigureColumn, number>>> &
    Readonly<Record<'Yours' | 'Key', number>>;
  readonly norms: Readonly<Record<NormColumn, number>> | undefined;
  readonly choice: { readonly row: number; readonly column: number } | undefined;
}

const TOP_ROWS = 60;

/**
 * Finds our tables by their headers, wherever rows and columns have been inserted or moved. Undefined for a sheet that is not ours:
 * none of its first rows names a figure, a key and what is yours.
 */
export function findPlaces({ area, values }: RulesContent): RulesPlaces | undefined {
  const top = values.slice(0, TOP_ROWS);
  const header = top.findIndex((_, row) =>
    (['Figure', 'Yours', 'Key'] as const).every((name) => columnOf(top, row, name, 0) !== undefined),
  );
  if (header < 0) return undefined;
  const start = columnOf(top, header, NORM_COLUMNS[0], 0) ?? Infinity;
  const figures = places(top, header, FIGURE_COLUMNS, 0, start, area.column);
  const norms = Number.isFinite(start)
    ? places(top, header, NORM_COLUMNS, start, Infinity, area.column)
    : undefined;
  const { Yours, Key } = figures;
  if (Yours === undefined || Key === undefined) return undefined;
  const row = top.findIndex((_, at) => columnOf(top, at, CHOICE_LABEL, 0) !== undefined);
  const label = columnOf(top, row, CHOICE_LABEL, 0);
  return {
    header: header + area.row,
    figures: { ...figures, Yours, Key },
    norms: norms && isWhole(norms) ? norms : undefined,
    choice: label === undefined ? undefined : { row: row + area.row, column: label + area.column + 1 },
  };
}

const isWhole = (
  norms: Readonly<Partial<Record<NormColumn, number>>>,
): norms is Readonly<Record<NormColumn, number>> => NORM_COLUMNS.every((name) => norms[name] !== undefined);

function columnOf(grid: CellGrid, row: number, name: string, from: number): number | undefined {
  const cells = grid[row] ?? [];
  const at = cells.findIndex((_, column) => column >= from && textAt(grid, row, column) === name);
  return at < 0 ? undefined : at;
}

function places<Name extends string>(
  grid: CellGrid,
  row: number,
  names: readonly Name[],
  from: number,
  to: number,
  offset: number,
): Readonly<Partial<Record<Name, number>>> {
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const column = columnOf(grid, row, name, from);
    if (column !== undefined && column < to) found[name] = column + offset;
  }
  return found;
}
