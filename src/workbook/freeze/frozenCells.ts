import type { CellValue } from '../cellGrid';
import { cellText } from '../cellText';
import { readAddress } from '../gridAddress';
import type { SheetCell } from './cellRuns';

/** What stands in a cell, as far as a value can be told from another: an error is its text, and is not that text. */
export interface CellContent {
  readonly value: CellValue;
  readonly error: boolean;
}

/** A cell whose formula became its value, or one that such a formula had filled beside its own. */
export interface FrozenCell {
  /** Where it stood when it was frozen. */
  readonly sheet: string;
  readonly address: string;
  /** `''` for a cell that the formula in `filledBy` filled. */
  readonly formula: string;
  readonly content: CellContent;
  /** Address on the same sheet; `''` for a cell with a formula of its own. */
  readonly filledBy: string;
  /** `2026-11-28`. */
  readonly when: string;
  /** A live formula that points at the cell, wherever it is now. */
  readonly standsAt: string;
  /** A live formula that names what the formula works on; see `carrierOf`. Undefined where that was too long. */
  readonly worksOn: string | undefined;
}

/** Errors that say something and that a cell can be given. The others only say that there is no answer yet, or no room for it. */
const ANSWERS: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!']);

/**
 * What a formula shows, to be kept in its place. An error is kept as that error, since other formulas may ask for it. Undefined for
 * what is no answer: a function that is not there or not done, a spill without room, and values that are more than a cell's text.
 */
export function contentToKeep(value: CellValue, type: string): CellContent | undefined {
  if (type === 'Error') return ANSWERS.has(String(value)) ? { value, error: true } : undefined;
  return type === 'RichValue' ? undefined : { value, error: false };
}

/** The content as it is written: text stays text whatever it looks like. */
export const contentToWrite = ({ value, error }: CellContent): CellValue =>
  typeof value === 'string' && !error ? cellText(value) : value;

export const sameContent = (one: CellContent, other: CellContent): boolean =>
  one.value === other.value && one.error === other.error;

/** Where a frozen cell is now; undefined when it is gone. */
export function placeOf({ standsAt }: FrozenCell): SheetCell | undefined {
  const place = readAddress(standsAt);
  return place?.sheet === undefined
    ? undefined
    : { sheet: place.sheet, row: place.area.row, column: place.area.column };
}
