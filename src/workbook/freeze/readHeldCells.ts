import { cellOf } from '../cellGrid';
import { jsonBytes } from '../rowChunks';
import { forEachRun, keyOf, type SheetCell } from './cellRuns';
import { type CellContent, type FrozenCell, placeOf } from './frozenCells';

/** What stands in a cell by now. */
export interface HeldCell {
  readonly content: CellContent;
  /** Undefined for a value. */
  readonly formula: string | undefined;
  /** Whether it is formatted as text. */
  readonly isText: boolean;
}

/** What a cell may weigh besides its content, of which an answer holds two. */
const CELL_BYTES = 60;

/** Reads what stands where frozen cells are now, in one sync, or in more when there are very many. */
export async function readHeldCells(
  context: Excel.RequestContext,
  frozen: readonly FrozenCell[],
): Promise<ReadonlyMap<string, HeldCell>> {
  const places = new Map<string, SheetCell & { readonly bytes: number }>();
  for (const cell of frozen) {
    const place = placeOf(cell);
    const bytes = CELL_BYTES + 2 * jsonBytes(String(cell.content.value)) + jsonBytes(cell.formula);
    if (place) places.set(keyOf(place), { ...place, bytes });
  }
  const held = new Map<string, HeldCell>();
  await forEachRun(
    context,
    [...places.values()],
    ({ bytes }) => bytes,
    (block, run) => {
      block.load('values,formulas,valueTypes,numberFormat');
      return () =>
        run.forEach((cell, at) => {
          const value = cellOf(block.values[at]?.[0]);
          const formula = String(block.formulas[at]?.[0]);
          // A text that begins like a formula is read in its own words.
          const isFormula = formula.startsWith('=') && formula !== value;
          held.set(keyOf(cell), {
            content: { value, error: String(block.valueTypes[at]?.[0]) === 'Error' },
            formula: isFormula ? formula : undefined,
            isText: block.numberFormat[at]?.[0] === '@',
          });
        });
    },
  );
  return held;
}
