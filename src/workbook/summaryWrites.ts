import type { CellGrid, CellValue } from './cellGrid';
import type { GridArea } from './gridAddress';
import { sentenceText } from './cellText';
import { summaryBlocks, type SummarySize } from './summaryBlocks';
import type { SummaryCell } from './summaryCells';

/** What stands on the summary sheet: formulas where there are some, else values. */
export interface SheetContent {
  readonly area: GridArea;
  readonly formulas: CellGrid;
  readonly values: CellGrid;
}

/** Cells side by side that change, to be written as one row. */
export interface RowWrite {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (string | number)[];
}

/** The first row of the summary: where it was, or below everything when a cell that we did not write stands in its way. */
export function summaryTop(
  wanted: (top: number) => SummarySize,
  before: SummarySize | undefined,
  content: SheetContent | undefined,
): SummarySize {
  const size = wanted(before?.top ?? 0);
  if (!content) return size;
  const ours = before ? Object.values(summaryBlocks(before)) : [];
  const inTheWay = Object.values(summaryBlocks(size)).some((block) =>
    someCell(
      block,
      (row, column) =>
        contentAt(content, row, column) !== '' && !ours.some((area) => covers(area, row, column)),
    ),
  );
  return inTheWay ? wanted(content.area.row + content.area.rows + 2) : size;
}

/** The cells to write: those that differ, and those of the last run that are not ours any more, as blanks. */
export function changedCells(
  cells: readonly SummaryCell[],
  before: SummarySize | undefined,
  content: SheetContent | undefined,
): readonly RowWrite[] {
  const wanted = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const stale: SummaryCell[] = [];
  if (content && before) {
    for (const block of Object.values(summaryBlocks(before))) {
      someCell(block, (row, column) => {
        if (!wanted.has(`${row},${column}`) && contentAt(content, row, column) !== '')
          stale.push({ row, column, content: '' });
        return false;
      });
    }
  }
  const changed = [
    ...cells.filter(
      (cell) => !isSameContent(cell.content, content ? contentAt(content, cell.row, cell.column) : ''),
    ),
    ...stale,
  ];
  changed.sort((one, other) => one.row - other.row || one.column - other.column);
  const writes: { row: number; column: number; contents: (string | number)[] }[] = [];
  for (const { row, column, content: next } of changed) {
    const last = writes.at(-1);
    if (last?.row === row && last.column + last.contents.length === column) last.contents.push(next);
    else writes.push({ row, column, contents: [next] });
  }
  return writes;
}

/** Hosts write a formula back in their own form: quotes around simple sheet names and letter case may differ. */
export function isSameContent(wanted: CellValue, there: CellValue): boolean {
  if (typeof wanted !== 'string' || typeof there !== 'string')
    return String(wanted).replace(/^'/, '') === String(there);
  if (!wanted.startsWith('=')) return wanted.replace(/^'/, '') === there;
  return plainFormula(wanted) === plainFormula(there);
}

function plainFormula(formula: string): string {
  return formula.replaceAll(/'([A-Za-z_][\w.]*)'!/g, '$1!').replaceAll(/,\s+/g, ',');
}

/** What stood in every cell of a summary of this size, in the form that writes it again: text stays text. */
export function contentCells(size: SummarySize, content: SheetContent): readonly SummaryCell[] {
  const cells: SummaryCell[] = [];
  for (const block of Object.values(summaryBlocks(size)))
    someCell(block, (row, column) => {
      const there = contentAt(content, row, column);
      const value = content.values[row - content.area.row]?.[column - content.area.column] ?? '';
      const isText = typeof there === 'string' && there === value;
      cells.push({
        row,
        column,
        content: isText ? sentenceText(there) : typeof there === 'boolean' ? String(there) : there,
      });
      return false;
    });
  return cells;
}

function contentAt({ area, formulas }: SheetContent, row: number, column: number): CellValue {
  return formulas[row - area.row]?.[column - area.column] ?? '';
}

function covers(area: GridArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function someCell(area: GridArea, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (test(row, column)) return true;
  }
  return false;
}
