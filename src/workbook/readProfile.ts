import type { Outcome } from '../domain/outcome';
import type { StoredProfile } from './storedProfile';

/** The profile on the Backstop Profile sheet; undefined when the workbook has no such sheet yet. Writes nothing. */
export function readProfile(): Promise<Outcome<StoredProfile | undefined>> {
  throw new Error('not built yet');
}
