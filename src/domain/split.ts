import type { Citation } from './rules/figure';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import { found, refused, type Outcome } from './outcome';
import type { Zone } from './words';

/** A number of programs divided between the two fields. */
export interface Split {
  readonly programs: number;
  readonly backup: number;
  readonly dream: number;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const unreadable = (given: number) =>
  refused({ code: 'number-of-programs-unreadable', given: String(given) });

/**
 * D2's example of how to divide the programs of a dual application (R-509): the dream field gets its share rounded down,
 * the backup the rest. Refuses what is no whole number of programs.
 */
export function splitOf(programs: number, rules: Rules = RULES): Outcome<Split> {
  if (!isCount(programs)) return unreadable(programs);
  const dream = Math.floor((programs * rules.strategy.split.dream.value) / 100);
  return found({ programs, dream, backup: programs - dream });
}

/** How a split stands, best first. */
export const SPLIT_VERDICTS = ['on target', 'above the example', 'against the weighting', 'alarm'] as const;
export type SplitVerdict = (typeof SPLIT_VERDICTS)[number];

export interface SplitReading {
  readonly verdict: SplitVerdict;
  readonly backup: number;
  readonly dream: number;
  /** Percent of all applications that go to the dream field. */
  readonly share: number;
  readonly dreamZone: Zone | undefined;
  /** The share would be an alarm if the zone in the dream field, which is not known, were Red. */
  readonly zoneDecides: boolean;
  readonly citation: Citation;
}

/**
 * How the programs of a dual application are divided (R-514, C-23): D2's share for the dream at the most (R-509), more in
 * the backup than in the dream (R-506), and an alarm where most go to a field in which the applicant is Red (R-413).
 * Refuses what is no whole number, and no programs at all.
 */
export function splitCheck(
  backup: number,
  dream: number,
  dreamZone?: Zone,
  rules: Rules = RULES,
): Outcome<SplitReading> {
  if (!isCount(backup)) return unreadable(backup);
  if (!isCount(dream) || backup + dream === 0) return unreadable(dream);
  const { split } = rules.strategy;
  const { dreamShareFrom } = rules.pressure;
  const share = (dream * 100) / (backup + dream);
  const most = share >= dreamShareFrom.value;
  const reading = (verdict: SplitVerdict, citation: Citation) =>
    found({
      verdict,
      backup,
      dream,
      share,
      dreamZone,
      zoneDecides: most && dreamZone === undefined,
      citation,
    });
  if (most && dreamZone === 'Red') return reading('alarm', dreamShareFrom);
  if (share >= split.weighting.value) return reading('against the weighting', REASONS.segmentation);
  if (share > split.dream.value) return reading('above the example', split.weighting);
  return reading('on target', split.dream);
}
