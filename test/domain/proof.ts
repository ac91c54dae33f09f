/**
 * `test` for worked examples: what is typed by hand from the rulebook and never read from `src/domain/rules`.
 * `mutations.test.ts` takes these examples and sees that they notice when a figure of the rules changes.
 */
export { test } from 'vitest';
