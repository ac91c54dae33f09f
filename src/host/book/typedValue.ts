import type { CellValue } from './bookData';
import { isErrorText } from './cellErrors';
import type { UniverParts } from './univerParts';

export interface TypedValue {
  readonly value: CellValue;
  readonly error?: boolean;
  /** The format that typing it gives a cell without one: `3/4` is a date, `5%` a percentage. */
  readonly numberFormat?: string;
}

/** What Excel makes of a text typed into a cell: a number, a date, a percentage, a boolean, an error, or the text. */
export function typedValue(core: UniverParts['core'], text: string): TypedValue {
  const upper = text.trim().toUpperCase();
  if (isErrorText(upper)) return { value: upper, error: true };
  const parsed = core.numfmt.parseValue(text);
  if (!parsed) return { value: text };
  const value = parsed.v;
  if (typeof value === 'boolean') return { value };
  if (typeof value !== 'number') return { value: text };
  return parsed.z ? { value, numberFormat: parsed.z } : { value };
}
