import type { CellValue } from '../cellGrid';
import { isSameContent } from '../summaryWrites';
import type { RulesContent } from './layout';

/** A cell of ours and what it is to hold: a formula, a number, or text in the form that stays text. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

/** Cells that change, as blocks of one write each. */
export interface BlockWrite {
  readonly row: number;
  readonly column: number;
  readonly contents: CellValue[][];
}

/** The cells that do not hold yet what they are to hold, put together into as few blocks as they form. */
export function writesFor(
  wanted: readonly WantedCell[],
  content: RulesContent | undefined,
): readonly BlockWrite[] {
  const changed = wanted
    .filter(
      ({ row, column, content: next }) =>
        !isSameContent(next, content ? contentAt(content, row, column) : ''),
    )
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: BlockWrite[] = [];
  for (const { row, column, content: next } of changed) {
    const last = runs.at(-1);
    const line = last?.contents[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(next);
    else runs.push({ row, column, contents: [[next]] });
  }
  const blocks: BlockWrite[] = [];
  for (const run of runs) {
    const above = blocks.find(
      ({ row, column, contents }) =>
        row + contents.length === run.row &&
        column === run.column &&
        contents[0]?.length === run.contents[0]?.length,
    );
    if (above) above.contents.push(...run.contents);
    else blocks.push(run);
  }
  return blocks;
}

/** A formula where there is one, else the value as it is. */
export function contentAt({ area, values, formulas }: RulesContent, row: number, column: number): CellValue {
  const formula = formulas[row - area.row]?.[column - area.column] ?? '';
  return typeof formula === 'string' && formula.startsWith('=')
    ? formula
    : (values[row - area.row]?.[column - area.column] ?? '');
}
