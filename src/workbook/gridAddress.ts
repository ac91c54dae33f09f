/** A block of cells on a sheet, 0-based. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `A3:H63`, or `B2` for one cell. */
export function addressOf(area: GridArea): string {
  const from = `${columnLetter(area.column)}${area.row + 1}`;
  const to = `${columnLetter(area.column + area.columns - 1)}${area.row + area.rows}`;
  return from === to ? from : `${from}:${to}`;
}

/** `$A$3:$H$63`, as formulas and names write it. */
export function absoluteAddressOf(area: GridArea): string {
  const corner = (column: number, row: number): string => `$${columnLetter(column)}$${row + 1}`;
  const from = corner(area.column, area.row);
  const to = corner(area.column + area.columns - 1, area.row + area.rows - 1);
  return from === to ? from : `${from}:${to}`;
}

/** The sheet's name as a formula writes it before `!`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const ADDRESS =
  /^(?:=?(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/**
 * Reads `A3:H63`, `Sheet1!B7`, `='My list'!$B$7:$B$9`. Undefined for anything else: a broken reference, a whole column, a formula.
 */
export function readAddress(text: string): { readonly sheet?: string; readonly area: GridArea } | undefined {
  const match = ADDRESS.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  const area = { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

export function areasMeet(one: GridArea, other: GridArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
