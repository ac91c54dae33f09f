import type { Outcome } from '../domain/outcome';
import type { StoredProfile } from './storedProfile';

/** Puts the profile into the named cells of the Backstop Profile sheet, which is made the first time. Answers with the number of cells changed. */
export function writeProfile(profile: StoredProfile): Promise<Outcome<number>> {
  throw new Error(`not built yet: ${profile.status}`);
}
