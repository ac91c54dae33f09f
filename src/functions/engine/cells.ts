/** An error as a cell shows it: `#N/A` and the like, with the sentence that Excel shows on the error's card. */
export interface CellError {
  readonly code: string;
  readonly message?: string;
}

/** What Excel hands over for one cell. An empty cell is `null` on the web and 0 on the desktop. */
export type CellInput = string | number | boolean | null | CellError;

/** What a cell can be told. Never `null`, which Excel would show as 0. */
export type CellAnswer = string | number | boolean;

/** Rows of cells, all of one length. */
export type Block<Cell> = readonly (readonly Cell[])[];

export const isCellError = (cell: unknown): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string';

/** The texts of those cells that hold anything. The desktop passes an empty cell as 0. */
export const writtenIn = (cells: readonly Exclude<CellInput, CellError>[]): readonly string[] =>
  cells.map((cell) => (cell === null || cell === 0 ? '' : String(cell).trim())).filter(Boolean);

/**
 * An argument as rows of cells, whether Excel passed a range, a single value or nothing.
 * Whatever no cell can hold (the invocation object that Excel appends, for one) counts as an empty cell.
 */
export function toBlock(argument: unknown): Block<CellInput> {
  if (!Array.isArray(argument)) return [[toCell(argument)]];
  const rows: readonly unknown[] = argument;
  return rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function toCell(value: unknown): CellInput {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return isCellError(value) ? value : null;
  }
}
