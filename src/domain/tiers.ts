import { found, refused, type Outcome } from './outcome';
import type { Figure } from './rules/figure';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { TIERS, type Tier, type TierRow } from './rules/tiers';
import type { Setting } from './words';

export { TIERS, type Tier };

/** Whose tiers: the working table, one article's, or D0's three levels (R-105). */
export const TIER_SOURCES = ['working', 'D0', 'D4', '3level'] as const;
export type TierSource = (typeof TIER_SOURCES)[number];

export interface TierReading {
  readonly specialty: Specialty;
  readonly tier: Tier;
  /** The tier as the source words it; for the three levels `high`, `mid` or `low`. */
  readonly word: string;
  readonly source: TierSource;
  readonly setting: Setting | undefined;
  /** True when `community` moved the tier. */
  readonly moved: boolean;
  /** True when the working tier rests on one article only, or on the company the field keeps (R-115 † and ‡). */
  readonly inferred: boolean;
  readonly figure: Figure<Tier>;
}

export interface TierQuestion {
  readonly setting?: Setting | undefined;
  readonly source?: TierSource | undefined;
}

/**
 * The tier of a specialty, in words. Without a source the working table: D4's row, else D0's, else our placing, each
 * of the latter two marked inferred. A named article that is silent is `not-stated`. D4 knows no settings.
 */
export function tierOf(
  specialty: Specialty,
  { setting, source = 'working' }: TierQuestion = {},
  rules: Rules = RULES,
): Outcome<TierReading> {
  const row = rules.tiers.rows[specialty];
  const printed =
    source === 'working'
      ? workingTier(row)
      : source === '3level'
        ? (row.D0 ?? workingTier(row))
        : row[source];
  if (!printed) return refused({ code: 'not-stated', what: 'tier', subject: specialty, source });
  const moved = setting === 'community' && source !== 'D4' ? row.community : undefined;
  const figure = moved ?? printed;
  const words = rules.tiers.words[figure.value];
  return found({
    specialty,
    tier: figure.value,
    word: source === '3level' ? words.level.value : source === 'working' ? figure.value : words[source],
    source,
    setting,
    moved: moved !== undefined,
    inferred: source === 'working' && !moved && row.D4 === undefined,
    figure,
  });
}

/** D4 before D0 before our own placing; every specialty has one of them. */
export function workingTier(row: TierRow): Figure<Tier> {
  const tier = row.D4 ?? row.D0 ?? row.placed;
  if (!tier) throw new Error('a specialty without any tier');
  return tier;
}

export interface IndexReading {
  readonly specialty: Specialty;
  readonly index: number;
  readonly figure: Figure;
}

/**
 * D0's competitiveness index (R-101): unitless, a ballpark, twelve specialties only; the others are `not-stated`, never
 * guessed. No tier is derived from it (R-104).
 */
export function competitivenessIndex(specialty: Specialty, rules: Rules = RULES): Outcome<IndexReading> {
  const figure = rules.tiers.rows[specialty].index;
  if (!figure) return refused({ code: 'not-stated', what: 'index', subject: specialty });
  return found({ specialty, index: figure.value, figure });
}
