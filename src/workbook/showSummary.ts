import type { Outcome } from '../domain/outcome';

/** Goes to the Backstop Summary sheet; answers `false` when there is none yet. */
export function showSummary(): Promise<Outcome<boolean>> {
  throw new Error('not built yet');
}
