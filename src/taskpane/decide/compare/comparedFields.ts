import { shortlistKey } from '../../../domain/fieldKeys';
import type { Rules } from '../../../domain/rules/rules';
import type { Specialty } from '../../../domain/specialties';
import type { StoredProfile } from '../../../workbook/storedProfile';
import type { Answers } from '../backups/backupAnswers';
import { candidatesFor } from '../backups/candidates';
import { shortlistable } from '../shortlist/shortlistEntries';

/** The dream first, then the chosen backup and the shortlist, or every backup while there is no shortlist. */
export function comparedFields(profile: StoredProfile, answers: Answers, rules: Rules): readonly Specialty[] {
  const candidates = candidatesFor(profile, answers, rules);
  if (!candidates) return [];
  const { dream, ranked } = candidates;
  const all = shortlistable(ranked);
  const listed = all.filter((field) => answers[shortlistKey(field)] === 'yes');
  const chosen = shortlistable(ranked.filter((each) => each.chosen));
  return [...new Set([dream, ...(listed.length > 0 ? [...chosen, ...listed] : all)])];
}
