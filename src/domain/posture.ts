import type { Cause } from './missCauses';
import { gapToNorm, type GapReading } from './norms';
import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { tierOf } from './tiers';
import type { Answer, Setting } from './words';

/** D2's question (R-016): had bad luck, or does not fit. Undecided while the input that would tell is missing; never both. */
export const POSTURES = ['borderline-realistic', 'misaligned', 'undecided'] as const;
export type Posture = (typeof POSTURES)[number];

export interface PostureFacts {
  readonly specialty: Specialty;
  readonly setting?: Setting | undefined;
  readonly step2?: number | undefined;
  /** Any research in the dream field. */
  readonly fieldResearch?: Answer | undefined;
  /** Research that stands out even among applicants to a field of the highest tier: a judgement. */
  readonly eliteResearch?: Answer | undefined;
  readonly img?: Answer | undefined;
  readonly failedAttempts?: number | undefined;
  readonly yearsSinceGraduation?: number | undefined;
  readonly recentClinical?: Answer | undefined;
  /** The main one first. */
  readonly causes?: readonly Cause[] | undefined;
}

export type Misalignment = 'score and research' | 'IMG with several attempts' | 'time since graduation';

export interface PostureReading {
  readonly posture: Posture;
  /** The patterns of R-018 that hold. */
  readonly misaligned: readonly Misalignment[];
  readonly band: GapReading | undefined;
  /** What would have to be known for a posture. */
  readonly missing: readonly (keyof PostureFacts)[];
}

/**
 * the posture of an applicant who missed. Any pattern of R-018 makes it misaligned, and the backup is then the new
 * main plan unless the profile changes dramatically; else the pattern of R-017 makes it borderline but realistic:
 * reapply and build the backup in parallel. Refuses an impossible score.
 */
export function postureOf(facts: PostureFacts, rules: Rules = RULES): Outcome<PostureReading> {
  const { specialty, setting, step2, causes = [] } = facts;
  const gap = step2 === undefined ? undefined : gapToNorm(step2, specialty, { setting }, rules);
  if (gap && !gap.ok) return gap;
  const band = gap?.value;
  const misaligned = misalignments(facts, band, rules);
  const realistic = isRealistic(band, causes);
  const posture = misaligned.length > 0 ? 'misaligned' : realistic ? 'borderline-realistic' : 'undecided';
  const missing: (keyof PostureFacts)[] = [];
  if (posture === 'undecided') {
    if (!band) missing.push('step2');
    if (causes.length === 0) missing.push('causes');
    if (band?.band === 'Do not reattempt' && (facts.fieldResearch ?? 'unknown') === 'unknown')
      missing.push('fieldResearch');
  }
  return found({ posture, misaligned, band, missing });
}

/** at the norm or near it, and the main cause was strategy or the quality of the application. */
const isRealistic = (band: GapReading | undefined, [main]: readonly Cause[]): boolean =>
  (band?.band === 'At norm' || band?.band === 'Near') &&
  (main === 'strategy' || main === 'application quality');

/**
 * the three patterns, any one of which suffices: a score too far under the mean without research in the field; an
 * IMG with several failed attempts in a field of the highest tier without elite research; more years than the rules allow
 * since graduation without recent clinical work. What is not known holds for nothing.
 */
function misalignments(
  facts: PostureFacts,
  band: GapReading | undefined,
  rules: Rules,
): readonly Misalignment[] {
  const { severalAttempts, yearsOver } = rules.profile;
  const tier = tierOf(facts.specialty, {}, rules);
  const found: Misalignment[] = [];
  if (band?.band === 'Do not reattempt' && facts.fieldResearch === 'no') found.push('score and research');
  if (
    facts.img === 'yes' &&
    (facts.failedAttempts ?? 0) >= severalAttempts.value &&
    facts.eliteResearch === 'no' &&
    tier.ok &&
    tier.value.tier === 'Ultra'
  )
    found.push('IMG with several attempts');
  if ((facts.yearsSinceGraduation ?? 0) > yearsOver.value && facts.recentClinical === 'no')
    found.push('time since graduation');
  return found;
}
