import type { Rules } from '../../../domain/rules/rules';
import { SPECIALTIES, type Specialty } from '../../../domain/specialties';
import type { StoredProfile } from '../../../workbook/storedProfile';
import { candidatesFor } from '../backups/candidates';

/** The dream first, then its backups in their order; roles for a year are no specialty. */
export function comparedFields(profile: StoredProfile, rules: Rules): readonly Specialty[] {
  const candidates = candidatesFor(profile, {}, rules);
  if (!candidates) return [];
  const { dream, ranked } = candidates;
  const fields = ranked.flatMap(({ field }) => SPECIALTIES.filter((each) => each === field));
  return [...new Set([dream, ...fields])];
}
