import { found, type Outcome } from './outcome';
import type { Figure } from './rules/figure';
import type { ProgramTier } from './rules/programTiers';
import { RULES, type Rules } from './rules/rules';
import type { Location, ProgramKind } from './words';

export interface ProgramTierFacts {
  readonly kind: ProgramKind;
  readonly location?: Location | undefined;
  /** Whether a person calls the program new; the article gives no age. */
  readonly newProgram?: boolean | undefined;
  /** Share of residents who are international graduates, 0 to 1; counts once the rules hold a threshold for it. */
  readonly imgShare?: number | undefined;
}

export type ProgramTierReason = 'big name' | 'community' | 'new' | 'graduates' | 'place' | 'middle';

export interface ProgramTierReading {
  readonly facts: ProgramTierFacts;
  readonly tier: ProgramTier;
  readonly reason: ProgramTierReason;
  readonly figure: Figure<ProgramTier>;
}

/** D2's tier of a program, in words (R-461): a big name first, then anything that makes it attainable, else the middle. */
export function programTier(facts: ProgramTierFacts, rules: Rules = RULES): Outcome<ProgramTierReading> {
  const reason = reasonFor(facts, rules);
  const { tier } = rules.programTiers;
  const figure = reason === 'big name' ? tier.top : reason === 'middle' ? tier.middle : tier.accessible;
  return found({ facts, tier: figure.value, reason, figure });
}

function reasonFor(facts: ProgramTierFacts, rules: Rules): ProgramTierReason {
  const { kind, location, newProgram, imgShare = 0 } = facts;
  if (kind === 'big-name') return 'big name';
  if (kind === 'community' || kind === 'community-strong') return 'community';
  if (kind === 'new' || newProgram === true) return 'new';
  if (imgShare >= (rules.buckets.imgShareFrom.value ?? Infinity)) return 'graduates';
  return location === 'less-desired' ? 'place' : 'middle';
}
