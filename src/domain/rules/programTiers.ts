import { stated, type Figure } from './figure';

/** D2's tiers of programs, most attainable first; always in words, never as numbers. */
export const PROGRAM_TIERS = ['most realistic', 'stretch', 'reach'] as const;
export type ProgramTier = (typeof PROGRAM_TIERS)[number];

/** What D2 puts into each tier. The share of graduates from abroad is the threshold of the buckets. */
export interface ProgramTierRules {
  readonly tier: Readonly<Record<'accessible' | 'middle' | 'top', Figure<ProgramTier>>>;
}

export const PROGRAM_TIER_RULES: ProgramTierRules = {
  tier: {
    accessible: stated('most realistic', 'R-461', 'D2:351-356'),
    middle: stated('stretch', 'R-461', 'D2:357-360'),
    top: stated('reach', 'R-461', 'D2:361-363'),
  },
};
