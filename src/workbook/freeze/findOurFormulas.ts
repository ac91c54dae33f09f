import type { FormulaJudge } from '../advisorCopy/formulaVerdict';
import { isTooLarge } from '../excel';
import type { GridArea } from '../gridAddress';
import { evenChunks, weighedChunks } from '../rowChunks';
import type { SheetCell } from './cellRuns';
import { spillsReadBy } from './spillReaders';

/** A cell with a formula. */
export interface FormulaCell extends SheetCell {
  readonly formula: string;
}

/** The formulas of a workbook as they concern a freeze. */
export interface FormulaFinds {
  /** Formulas that call us: alone, inside others, or through a name. */
  readonly ours: readonly FormulaCell[];
  /** Other formulas that point at a spill by its first cell (`C5#`), and so need a living one. */
  readonly spillReaders: readonly FormulaCell[];
}

interface Block {
  readonly sheet: string;
  readonly area: GridArea;
}

/** What a cell may weigh in an answer. */
const CELL_BYTES = 60;

/** Reads every formula of these sheets, hidden ones too, in two syncs, or in more when they are very large. */
export async function findOurFormulas(
  context: Excel.RequestContext,
  sheets: readonly string[],
  judge: FormulaJudge,
): Promise<FormulaFinds> {
  const { worksheets } = context.workbook;
  const used = sheets.map((sheet) => ({
    sheet,
    range: worksheets.getItem(sheet).getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const blocks = used.flatMap(({ sheet, range: { rowIndex, rowCount, columnIndex, columnCount } }) =>
    evenChunks(rowCount, columnCount * CELL_BYTES).map(({ from, rows }): Block => ({
      sheet,
      area: { row: rowIndex + from, column: columnIndex, rows, columns: columnCount },
    })),
  );
  const ours: FormulaCell[] = [];
  const spillReaders: FormulaCell[] = [];
  const look = (sheet: string, formula: unknown, row: number, column: number): void => {
    if (typeof formula !== 'string' || !formula.startsWith('=')) return;
    const cell = { sheet, row, column, formula };
    if (judge.verdict(formula, sheet) === 'value') ours.push(cell);
    else if (spillsReadBy(formula, sheet).length > 0) spillReaders.push(cell);
  };
  for (const { from, rows } of weighedChunks(blocks.map(({ area }) => area.rows * area.columns * CELL_BYTES)))
    await readBlocks(context, blocks.slice(from, from + rows), look);
  return { ours, spillReaders };
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  look: (sheet: string, formula: unknown, row: number, column: number) => void,
): Promise<void> {
  const ranges = blocks.map(({ sheet, area: { row, column, rows, columns } }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load('formulas'),
  );
  try {
    await context.sync();
  } catch (error) {
    const parts = halvesOf(blocks);
    if (!isTooLarge(error) || !parts) throw error;
    for (const part of parts) await readBlocks(context, part, look);
    return;
  }
  blocks.forEach(({ sheet, area }, at) => {
    const lines: readonly (readonly unknown[])[] = ranges[at]?.formulas ?? [];
    lines.forEach((line, down) =>
      line.forEach((formula, right) => look(sheet, formula, area.row + down, area.column + right)),
    );
  });
}

/** Half of the blocks each, or half of the only one; undefined for a single row. */
function halvesOf(blocks: readonly Block[]): readonly (readonly Block[])[] | undefined {
  const [only, ...others] = blocks;
  if (!only) return undefined;
  const half = Math.ceil((others.length > 0 ? blocks.length : only.area.rows) / 2);
  if (others.length > 0) return [blocks.slice(0, half), blocks.slice(half)];
  const { area } = only;
  if (area.rows === 1) return undefined;
  return [
    [{ ...only, area: { ...area, rows: half } }],
    [{ ...only, area: { ...area, row: area.row + half, rows: area.rows - half } }],
  ];
}
