import { invalidArgument } from '../engine/apiError';
import { HostObject, type Cells } from '../engine/hostObject';

// Readers of arguments as they come from the wire: omitted optional ones are null. Each refuses with InvalidArgument.

export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

export function textArgument(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument();
}

export const optionalText = (value: unknown): string | undefined =>
  isMissing(value) ? undefined : textArgument(value);

export function numberArgument(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function wholeNumber(value: unknown): number {
  const number = numberArgument(value);
  if (Number.isInteger(number)) return number;
  throw invalidArgument();
}

export const optionalWhole = (value: unknown): number | undefined =>
  isMissing(value) ? undefined : wholeNumber(value);

export function booleanArgument(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

export const flag = (value: unknown): boolean => !isMissing(value) && booleanArgument(value);

/** One of the given words. */
export function choice<const Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw invalidArgument();
}

/** The cells of a range object given as an argument. */
export function cellsArgument(value: unknown): Cells {
  if (value instanceof HostObject && value.members.cells) return value.members.cells;
  throw invalidArgument();
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalidArgument();
}
