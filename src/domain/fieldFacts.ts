import { acceptancePattern } from './acceptancePattern';
import { toleranceOf, type Rating } from './alignment';
import { gapToNorm, normOf, type GapReading, type NormReading } from './norms';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { competitivenessIndex, tierOf, type IndexReading, type TierReading } from './tiers';
import { volatility } from './volatility';
import type { Answer, Setting } from './words';

/** What a person looked up for a field: a number of positions, shares in percent, and the year they are of. */
export interface LookedUp {
  readonly positions?: number | undefined;
  readonly filled?: number | undefined;
  readonly imgShare?: number | undefined;
  readonly year?: number | undefined;
}

/** Everything that the tables and a person know of one field; undefined where neither does. */
export interface FieldFacts {
  readonly specialty: Specialty;
  readonly norm: NormReading;
  /** D1's mean of those who matched. */
  readonly mean: NormReading | undefined;
  readonly gap: GapReading | undefined;
  readonly tier: TierReading;
  readonly index: IndexReading | undefined;
  readonly keystone: boolean;
  readonly tolerance: Rating | undefined;
  readonly lookedUp: LookedUp;
  /** R-113; unknown until figures are looked up and thresholds set. */
  readonly pattern: Answer;
  readonly varies: boolean;
}

/** One field as it stands beside others: norm, distance, tier, index, and what was looked up. */
export function fieldFacts(
  specialty: Specialty,
  applicant: { readonly step2?: number | undefined; readonly setting?: Setting | undefined },
  lookedUp: LookedUp = {},
  rules: Rules = RULES,
): FieldFacts {
  const { step2, setting } = applicant;
  const norm = normOf(specialty, { setting }, rules);
  const tier = tierOf(specialty, { setting }, rules);
  if (!norm.ok || !tier.ok) throw new Error('a specialty without a working tier');
  const mean = normOf(specialty, { setting, source: 'D1' }, rules);
  const gap = step2 === undefined ? undefined : gapToNorm(step2, specialty, { setting }, rules);
  const index = competitivenessIndex(specialty, rules);
  return {
    specialty,
    norm: norm.value,
    mean: mean.ok ? mean.value : undefined,
    gap: gap?.ok ? gap.value : undefined,
    tier: tier.value,
    index: index.ok ? index.value : undefined,
    keystone: rules.backups.keystones.value.includes(specialty),
    tolerance: toleranceOf(specialty, rules),
    lookedUp,
    pattern: acceptancePattern(lookedUp, rules),
    varies: volatility(specialty) !== undefined,
  };
}
