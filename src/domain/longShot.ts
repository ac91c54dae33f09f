import { RULES, type Rules } from './rules/rules';
import type { ReattemptBand } from './rules/zones';
import type { Answer, Zone } from './words';

/** What R-012 asks; a fact that is not known is left out. */
export interface LongShotFacts {
  readonly band?: ReattemptBand | undefined;
  readonly zone?: Zone | undefined;
  readonly img?: Answer | undefined;
  /** Failed Step or Level attempts and remediations, together. */
  readonly failures?: number | undefined;
}

export type LongShotReason = 'score' | 'IMG with borderline scores' | 'several failures';

export interface LongShotReading {
  readonly longShot: Answer;
  readonly reasons: readonly LongShotReason[];
}

/**
 * whether the field is a long shot and a miss was no bad luck. Any one reason suffices: a score as far under the
 * mean as R-157 calls a long shot or worse, an IMG whose zone is Yellow or Red, several failures.
 */
export function longShot(
  { band, zone, img, failures }: LongShotFacts,
  rules: Rules = RULES,
): LongShotReading {
  const reasons: LongShotReason[] = [];
  if (band === 'Long shot' || band === 'Do not reattempt') reasons.push('score');
  if (img === 'yes' && (zone === 'Yellow' || zone === 'Red')) reasons.push('IMG with borderline scores');
  if (failures !== undefined && failures >= rules.profile.severalAttempts.value)
    reasons.push('several failures');
  const imgKnown = img === 'no' || (img === 'yes' && zone !== undefined) || zone === 'Green';
  const known = band !== undefined && failures !== undefined && imgKnown;
  return { longShot: reasons.length > 0 ? 'yes' : known ? 'no' : 'unknown', reasons };
}
