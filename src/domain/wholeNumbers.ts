import { found, refused, type Outcome } from './outcome';

/** What is counted in whole numbers from 0. */
export type Counted = 'outputs' | 'interviews' | 'programs' | 'attempts' | 'things';

/** A number of things. Refuses a fraction, a negative number and what is no number; a blank is the caller's to tell from 0. */
export function readCount(value: number | string | boolean, what: Counted): Outcome<number> {
  const text = String(value).trim();
  const count = typeof value === 'boolean' || text === '' ? NaN : Number(text);
  return Number.isInteger(count) && count >= 0
    ? found(count)
    : refused({ code: 'count-unreadable', what, given: text });
}
