import type { Problem } from './problem';

/** The answer to a question that may have none: a value, or the problem that stands in its way. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const found = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
