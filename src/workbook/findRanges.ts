import { type CellGrid, isRowBlank, textAt, textOf, widthOf } from './cellGrid';
import type { GridArea } from './gridAddress';
import { plainHeader, readHeader } from './headerMeaning';
import { mapColumns } from './mapColumns';
import { OWN_HEADERS } from './ownColumns';

/** How far down a header is looked for, in rows of the used range. */
export const HEADER_DEPTH = 25;

/** A list in a grid: its header row, and its first and last column. Rows and columns of the grid. */
export interface GridList {
  readonly headerRow: number;
  readonly from: number;
  readonly to: number;
}

interface Candidate extends GridList {
  readonly strength: number;
}

/**
 * The lists whose header stands in the first rows of the grid, top to bottom and left to right: header rows below banners and group
 * headings, several lists side by side or below each other. `taken` areas (tables) and `ignored` columns are looked past.
 */
export function findRanges(
  grid: CellGrid,
  taken: readonly GridArea[] = [],
  ignored: ReadonlySet<number> = new Set(),
): readonly GridList[] {
  const open = hideAreas(grid, taken, ignored);
  const rows = open
    .slice(0, HEADER_DEPTH)
    .map((_, row) => segmentsOf(open, row).flatMap((segment) => candidateOf(open, row, segment)));
  const lists: GridList[] = [];
  rows.forEach((candidates, row) => {
    for (const candidate of candidates) {
      const rivals = [...(rows[row - 1] ?? []), ...(rows[row + 1] ?? []), ...(rows[row + 2] ?? [])].filter(
        (rival) => meets(rival, candidate),
      );
      if (rivals.some((rival) => isStronger(rival, candidate))) continue;
      if (lists.some((list) => meets(list, candidate) && !startsAnew(open, list, candidate))) continue;
      lists.push({ headerRow: candidate.headerRow, from: candidate.from, to: candidate.to });
    }
  });
  return lists;
}

function hideAreas(grid: CellGrid, areas: readonly GridArea[], ignored: ReadonlySet<number>): CellGrid {
  const hidden = (row: number, column: number): boolean =>
    ignored.has(column) ||
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return grid.map((cells, row) => cells.map((cell, column) => (hidden(row, column) ? '' : cell)));
}

/** Splits a header row where a second program header begins, at the blank columns before it when there are any. */
function segmentsOf(grid: CellGrid, row: number): readonly { readonly from: number; readonly to: number }[] {
  const width = widthOf(grid);
  const starts: number[] = [0];
  let seen: string | undefined;
  for (let column = 0; column < width; column += 1) {
    const header = textAt(grid, row, column);
    if (!readHeader(header).claims.some(({ meaning, weak }) => meaning === 'program' && !weak)) continue;
    const plain = plainHeader(header);
    const start =
      seen === undefined ? undefined : startBefore(grid, row, column, starts.at(-1) ?? 0, plain === seen);
    if (start !== undefined) starts.push(start);
    seen ??= plain;
  }
  return starts.map((from, index) => trimmed(grid, row, from, (starts[index + 1] ?? width) - 1));
}

/** So many blank columns side by side end a list; a single one is a spacer. */
const GAP = 2;

/** Where the list of a second program header begins: after the last blank column before it, else at the header when it is a repeat. */
function startBefore(
  grid: CellGrid,
  row: number,
  column: number,
  from: number,
  repeated: boolean,
): number | undefined {
  for (let left = column - 1; left > from; left -= 1) if (isColumnBlank(grid, row, left)) return left + 1;
  return repeated ? column : undefined;
}

function isColumnBlank(grid: CellGrid, row: number, column: number): boolean {
  return grid.slice(row).every((_, below) => textAt(grid, row + below, column) === '');
}

/** The segment without its blank edges, a column counting as filled when its header or any cell below is. */
function trimmed(
  grid: CellGrid,
  row: number,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let left = from;
  while (left < to && isColumnBlank(grid, row, left)) left += 1;
  const program = Array.from({ length: to - left + 1 }, (_, offset) => left + offset).find((column) =>
    readHeader(textAt(grid, row, column)).claims.some(({ meaning }) => meaning === 'program'),
  );
  let right = left;
  for (let column = left, blanks = 0; column <= to; column += 1) {
    blanks = isColumnBlank(grid, row, column) ? blanks + 1 : 0;
    if (blanks >= GAP && column > (program ?? to)) break;
    if (blanks === 0) right = column;
  }
  return { from: left, to: right };
}

function candidateOf(
  grid: CellGrid,
  row: number,
  segment: { readonly from: number; readonly to: number },
): readonly Candidate[] {
  const columns = Array.from({ length: segment.to - segment.from + 1 }, (_, offset) => segment.from + offset);
  const headers = columns.map((column) => textAt(grid, row, column));
  const known = headers.filter((header) => readHeader(header).known).length;
  if (known === 0) return [];
  const mapped = mapColumns(
    columns.map((column, index) => ({
      header: headers[index] ?? '',
      cells: grid.slice(row + 1).map((cells) => cells[column] ?? ''),
    })),
  );
  const program = mapped.find((taken) => taken?.meaning === 'program');
  if (!program || isGroupHeading(grid, row, segment, segment.from + mapped.indexOf(program))) return [];
  if (program.because === 'content' && (known < 2 || isMostlyData(grid, row, segment))) return [];
  const belowBlank = grid
    .slice(row + 1)
    .every((_, below) => isRowBlank(grid, row + 1 + below, segment.from, segment.to));
  if (belowBlank) return [];
  const own = headers.filter((header) => OWN_HEADERS.some((name) => name === header)).length;
  const strength = known + (program.because === 'name' ? 2 : 0) - own;
  return [{ headerRow: row, ...segment, strength }];
}

/** A row of group headings has the header proper below it: more cells filled, and one that names programs under "PROGRAMS". */
function isGroupHeading(
  grid: CellGrid,
  row: number,
  { from, to }: { readonly from: number; readonly to: number },
  program: number,
): boolean {
  const filled = (at: number): number =>
    (grid[at] ?? []).slice(from, to + 1).filter((cell) => textOf(cell) !== '').length;
  return (
    /^(program|name)\b/.test(plainHeader(textAt(grid, row + 1, program))) && filled(row + 1) > filled(row)
  );
}

/** Headers are words: a row with many numbers is data, whatever two of its words may mean. */
function isMostlyData(
  grid: CellGrid,
  row: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const filled = (grid[row] ?? []).slice(from, to + 1).filter((cell) => textOf(cell) !== '');
  return filled.filter((cell) => /^[\d\W]*\d[\d\W]*x?$/i.test(textOf(cell))).length > filled.length / 4;
}

function meets(one: GridList, other: GridList): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Of header rows close together the one with more known headers is the header; the others are group headings or data. */
function isStronger(rival: Candidate, candidate: Candidate): boolean {
  return (
    rival.strength > candidate.strength ||
    (rival.strength === candidate.strength && rival.headerRow < candidate.headerRow)
  );
}

/** Whether a header below an earlier list begins another list: after a blank row, and not the same header once more. */
function startsAnew(grid: CellGrid, list: GridList, candidate: Candidate): boolean {
  const apart = [1, 2].some(
    (back) =>
      candidate.headerRow - back > list.headerRow &&
      isRowBlank(grid, candidate.headerRow - back, candidate.from, candidate.to),
  );
  const headers = (place: GridList): string =>
    Array.from({ length: place.to - place.from + 1 }, (_, index) =>
      plainHeader(textAt(grid, place.headerRow, place.from + index)),
    ).join('|');
  return apart && headers(list) !== headers(candidate);
}
