import type { Outcome } from '../domain/outcome';
import type { StoredProfile } from './storedProfile';

/**
 * Calls `handler` with the profile whenever a cell of the Backstop Profile sheet changes, by hand or by us, also when the sheet
 * is made later. Answers with the way to stop listening.
 */
export function onProfileChanged(
  handler: (profile: Outcome<StoredProfile | undefined>) => void,
): Promise<() => Promise<void>> {
  throw new Error(`not built yet: ${handler.length}`);
}
