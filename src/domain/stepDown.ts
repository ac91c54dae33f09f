import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { tierOf, type Tier } from './tiers';
import type { Figure } from './rules/figure';

export interface StepDownReading {
  readonly dream: Specialty;
  readonly tier: Tier;
  /** The tiers that D0 names below; none for a dream that is already in the last, where only other program levels are left. */
  readonly to: readonly Tier[];
  readonly figure: Figure<readonly Tier[]>;
}

/** where D0 goes from the tier of a dream. Any drop of a tier counts, named or not (C-50). */
export function stepDownFrom(dream: Specialty, rules: Rules = RULES): StepDownReading {
  const reading = tierOf(dream, {}, rules);
  if (!reading.ok) throw new Error('a specialty without a working tier');
  const { tier } = reading.value;
  const figure = rules.backups.stepDown[tier];
  return { dream, tier, to: figure.value, figure };
}
