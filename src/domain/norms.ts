import { readLadder } from './bands';
import { found, refused, type Outcome } from './outcome';
import type { Citation, Figure } from './rules/figure';
import type { NormRow, OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Tier } from './rules/tiers';
import type { ReattemptBand } from './rules/zones';
import { readScore } from './scores';
import { tierOf, workingTier } from './tiers';
import type { Setting } from './words';

/** Whose norms: the working table, D1's means of matched US MD graduates, or D4's competitive ranges. */
export const NORM_SOURCES = ['working', 'D1', 'D4'] as const;
export type NormSource = (typeof NORM_SOURCES)[number];

export interface NormReading {
  readonly specialty: Specialty;
  /** Points; the low end. */
  readonly low: number;
  /** Points; absent when the article leaves the top unnamed ("250+"). */
  readonly high: number | undefined;
  readonly open: boolean;
  readonly source: NormSource;
  readonly setting: Setting | undefined;
  /** The working tier whose range this is; absent for D1. */
  readonly tier: Tier | undefined;
  readonly inferred: boolean;
  /** The user's own norm, where one is in force. */
  readonly own: OwnNorm | undefined;
  readonly citation: Citation;
}

export interface NormQuestion {
  readonly setting?: Setting | undefined;
  readonly source?: NormSource | undefined;
}

/** The usual Step 2 range of a specialty in points. A named article that is silent about it is `not-stated`. */
export function normOf(
  specialty: Specialty,
  { setting, source = 'working' }: NormQuestion = {},
  rules: Rules = RULES,
): Outcome<NormReading> {
  if (source === 'D1') return matchedMean(specialty, setting, rules);
  const tier = tierOf(specialty, { setting, source }, rules);
  if (!tier.ok) return refused({ code: 'not-stated', what: 'norm', subject: specialty, source });
  if (source === 'working') {
    const { own, floor, inferred } = zoneEdges(specialty, setting, rules);
    const row = own ?? rules.norms.range[tier.value.tier];
    return found({
      ...range(row),
      specialty,
      source,
      setting,
      tier: tier.value.tier,
      inferred,
      own,
      citation: floor,
    });
  }
  const row = rules.norms.range[tier.value.tier];
  return found({
    ...range(row),
    specialty,
    source,
    setting,
    tier: tier.value.tier,
    inferred: false,
    own: undefined,
    citation: row.low,
  });
}

const range = (row: NormRow) => ({ low: row.low.value, high: row.high?.value, open: row.open });

function matchedMean(specialty: Specialty, setting: Setting | undefined, rules: Rules): Outcome<NormReading> {
  const row = rules.norms.matched[specialty];
  if (!row) return refused({ code: 'not-stated', what: 'norm', subject: specialty, source: 'D1' });
  if (row.setting !== undefined && row.setting !== setting)
    return refused({
      code: 'not-stated',
      what: 'norm',
      subject: specialty,
      source: 'D1',
      onlyFor: row.setting,
    });
  return found({
    ...range(row),
    specialty,
    source: 'D1',
    setting,
    tier: undefined,
    inferred: false,
    own: undefined,
    citation: row.low,
  });
}

export interface ZoneEdges {
  readonly tier: Tier;
  readonly moved: boolean;
  readonly inferred: boolean;
  /** Low end of the range: F of R-115. */
  readonly floor: Figure;
  /** Where Green begins: G of R-115, or the median of a norm set that somebody entered, never under its floor. */
  readonly green: Figure;
  /** The user's own norm, where the chosen set holds the field. */
  readonly own: OwnNorm | undefined;
}

/** The two figures a zone is read from. Every specialty has them. */
export function zoneEdges(
  specialty: Specialty,
  setting: Setting | undefined,
  rules: Rules = RULES,
): ZoneEdges {
  const row = rules.tiers.rows[specialty];
  const community = setting === 'community' ? row.community : undefined;
  const tier = (community ?? workingTier(row)).value;
  const entered = rules.norms.own?.norms.filter((norm) => norm.specialty === specialty) ?? [];
  const own =
    entered.find((norm) => norm.setting === setting) ?? entered.find((norm) => norm.setting === undefined);
  const floor = own?.low ?? rules.norms.range[tier].low;
  const green = own?.median ?? rules.norms.green[tier];
  return {
    tier,
    moved: community !== undefined,
    inferred: !own && !community && row.D4 === undefined,
    floor,
    green: own && green.value < floor.value ? floor : green,
    own,
  };
}

export interface GapReading {
  /** Points under the norm's low end; negative when the score is above it. */
  readonly gap: number;
  readonly step2: number;
  readonly norm: NormReading;
  /** True when D1 has no mean for the field and the working range stands in for it. */
  readonly fallback: boolean;
  readonly band: ReattemptBand;
}

/**
 * How far a score lies under the norm (R-157), and the reattempt band of that gap. Without a source: D1's mean, else
 * the working range, marked as a fallback. Refuses an impossible score and a named article that is silent.
 */
export function gapToNorm(
  step2: number,
  specialty: Specialty,
  { setting, source }: NormQuestion = {},
  rules: Rules = RULES,
): Outcome<GapReading> {
  const score = readScore(step2, rules);
  if (!score.ok) return score;
  const mean = normOf(specialty, { setting, source: source ?? 'D1' }, rules);
  const fallback = !mean.ok && source === undefined;
  const norm = fallback ? normOf(specialty, { setting }, rules) : mean;
  if (!norm.ok) return norm;
  const gap = norm.value.low - step2;
  return found({ gap, step2, norm: norm.value, fallback, band: readLadder(rules.zones.reattempt, gap) });
}
