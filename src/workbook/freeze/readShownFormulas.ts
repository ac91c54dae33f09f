import { cellOf, type CellValue } from '../cellGrid';
import type { GridArea } from '../gridAddress';
import { forEachRun, keyOf, type SheetCell } from './cellRuns';
import type { FormulaCell } from './findOurFormulas';
import { sharedFormulas } from './oldArrays';

/** A cell as Excel shows it. */
export interface ShownCell extends SheetCell {
  readonly value: CellValue;
  /** Excel's word for what the value is, such as `Error`. */
  readonly type: string;
  /** Whether it is formatted as text, where what is written stays text. */
  readonly isText: boolean;
}

export interface ShownFormula extends ShownCell, FormulaCell {
  /** The cells that it fills, its own the first; undefined when only that. */
  readonly fills?: GridArea;
  /** Whether it shares its formula with the cell beside or below as one array. */
  readonly isPartOfArray: boolean;
}

export interface ShownFormulas {
  readonly formulas: readonly ShownFormula[];
  /** Everything else that these formulas fill. */
  readonly filled: readonly ShownCell[];
}

/** What a cell may weigh with its value, its type and its format; a sentence of ours is the longest. */
const SHOWN_BYTES = 300;
/** What it takes to ask one cell how far it spills. */
const SPILL_BYTES = 1_400;

/** Reads what formulas show and how far they spill, in the order given, in three syncs, or in more when there are very many. */
export async function readShownFormulas(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<ShownFormulas> {
  const shared = new Set([...sharedFormulas(cells)].map(keyOf));
  const plain: ShownFormula[] = [];
  const arrays: ShownFormula[] = [];
  await forEachRun(
    context,
    cells,
    () => SHOWN_BYTES,
    (block, run) => {
      block.load('values,valueTypes,numberFormat,hasSpill');
      return () =>
        run.forEach((cell, at) => {
          const shown = { ...cell, ...shownAt(block, at), isPartOfArray: false };
          // A text that only looks like a formula is read in the same words.
          if (shown.type === 'String' && shown.value === cell.formula) return;
          // Null when only some cells of the block are part of a spill.
          const mayBeArray = String(block.hasSpill) !== 'false' || shared.has(keyOf(cell));
          (mayBeArray ? arrays : plain).push(shown);
        });
    },
  );
  const order = new Map(cells.map((cell, at) => [keyOf(cell), at]));
  const formulas = [...plain];
  await forEachRun(
    context,
    arrays,
    () => SPILL_BYTES,
    (block, run) => {
      const asked = run.map((_, at) => {
        const cell = block.getCell(at, 0).load('savedAsArray');
        const fills = cell.getSpillingToRangeOrNullObject();
        return { cell, fills: fills.load('rowIndex,columnIndex,rowCount,columnCount') };
      });
      return () =>
        run.forEach((shown, at) => {
          const { cell, fills } = asked[at] ?? {};
          const area = !fills || fills.isNullObject ? undefined : areaOf(fills);
          const isPartOfArray = !area && cell?.savedAsArray === true && shared.has(keyOf(shown));
          formulas.push({ ...shown, isPartOfArray, ...(area && { fills: area }) });
        });
    },
  );
  formulas.sort((one, other) => (order.get(keyOf(one)) ?? 0) - (order.get(keyOf(other)) ?? 0));
  const filled: ShownCell[] = [];
  await forEachRun(
    context,
    formulas.flatMap(({ sheet, fills }) => (fills ? cellsBeside(sheet, fills) : [])),
    () => SHOWN_BYTES,
    (block, run) => {
      block.load('values,valueTypes,numberFormat');
      return () => run.forEach((cell, at) => filled.push({ ...cell, ...shownAt(block, at) }));
    },
  );
  return { formulas, filled };
}

const shownAt = (block: Excel.Range, at: number): Pick<ShownCell, 'value' | 'type' | 'isText'> => ({
  value: cellOf(block.values[at]?.[0]),
  type: String(block.valueTypes[at]?.[0]),
  isText: block.numberFormat[at]?.[0] === '@',
});

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** The cells of an area without its first. */
export function cellsBeside(sheet: string, { row, column, rows, columns }: GridArea): readonly SheetCell[] {
  return Array.from({ length: rows * columns - 1 }, (_, index) => ({
    sheet,
    row: row + Math.floor((index + 1) / columns),
    column: column + ((index + 1) % columns),
  }));
}
