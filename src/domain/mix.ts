import type { BucketCounts } from './list';
import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import { BUCKETS, type Bucket } from './words';

/** Whose mix. D2 gives a floor for Realistic and Safety together and no target of its own. */
export const MIX_MODES = ['D0', 'D4', 'D2'] as const;
export type MixMode = (typeof MIX_MODES)[number];

export interface MixTarget {
  readonly mode: 'D0' | 'D4';
  readonly programs: number;
  /** Whole numbers that add up to `programs`. */
  readonly counts: BucketCounts;
}

/**
 * `n` programs divided into whole Reach, Realistic and Safety numbers by an article's shares: largest remainder, ties to
 * the safer bucket. Refuses what is no whole number of programs, and D2, which gives no target.
 */
export function mixTarget(n: number, mode: MixMode = 'D0', rules: Rules = RULES): Outcome<MixTarget> {
  if (!Number.isInteger(n) || n < 0)
    return refused({ code: 'number-of-programs-unreadable', given: String(n) });
  if (mode === 'D2') return refused({ code: 'not-stated', what: 'mix target', subject: mode, source: mode });
  const shares = rules.mix.target[mode];
  const whole = Object.values(shares).reduce((sum, share) => sum + share.value, 0);
  const parts = BUCKETS.map((bucket) => {
    const exact = shares[bucket].value * n;
    return { bucket, floor: Math.floor(exact / whole), rest: exact % whole };
  });
  let left = n - parts.reduce((sum, part) => sum + part.floor, 0);
  const counts: Record<Bucket, number> = { Reach: 0, Realistic: 0, Safety: 0 };
  // Sorting is stable and starts from the safest bucket, so that a tie goes to it.
  for (const part of parts.reverse().sort((a, b) => b.rest - a.rest)) {
    counts[part.bucket] = part.floor + (left > 0 ? 1 : 0);
    left--;
  }
  return found({ mode, programs: n, counts });
}

/** `note`: less Reach than D4's band. `amber`: above the band and not over the cap. */
export type ReachVerdict = 'in band' | 'note' | 'amber' | 'over';
export type CoreVerdict = 'met' | 'minimum' | 'fail';

export interface MixReading {
  readonly counts: BucketCounts;
  /** Programs with a bucket: what the shares are taken of. */
  readonly total: number;
  /** 0 to 1, unrounded. */
  readonly shares: Readonly<Record<Bucket, number>>;
  /** What each article says of the shares. */
  readonly verdicts: { readonly D0: 'ok' | 'off'; readonly D4: 'ok' | 'off'; readonly D2: CoreVerdict };
  readonly reach: ReachVerdict;
}

/** R-462: the programs of a list that are no reach, against D2's floor. */
export function coreOf(programs: number, total: number, { mix }: Rules = RULES): CoreVerdict {
  const hundredths = programs * 100;
  if (hundredths >= mix.core.met.value * total) return 'met';
  return hundredths >= mix.core.minimum.value * total ? 'minimum' : 'fail';
}

/**
 * Shares of a list and what each article says of them: of a backup list, or of one
 * field spread over its levels. Refuses a list without labels.
 */
export function mixCheck(counts: BucketCounts, rules: Rules = RULES): Outcome<MixReading> {
  const total = counts.Reach + counts.Realistic + counts.Safety;
  if (total === 0) return refused({ code: 'labels-missing' });
  const { target, tolerance, bands, reachCap } = rules.mix;
  // Compared as whole numbers of hundredths of a program, so that no edge is lost to rounding.
  const hundredths = (bucket: Bucket) => counts[bucket] * 100;
  const onTarget = BUCKETS.every(
    (bucket) => Math.abs(hundredths(bucket) - target.D0[bucket].value * total) <= tolerance.value * total,
  );
  const inBands = BUCKETS.every(
    (bucket) =>
      hundredths(bucket) >= bands[bucket].low.value * total &&
      hundredths(bucket) <= bands[bucket].high.value * total,
  );
  const reachShare = hundredths('Reach');
  return found({
    counts,
    total,
    shares: {
      Reach: counts.Reach / total,
      Realistic: counts.Realistic / total,
      Safety: counts.Safety / total,
    },
    verdicts: {
      D0: onTarget ? 'ok' : 'off',
      D4: inBands ? 'ok' : 'off',
      D2: coreOf(counts.Realistic + counts.Safety, total, rules),
    },
    reach:
      reachShare > reachCap.value * total
        ? 'over'
        : reachShare > bands.Reach.high.value * total
          ? 'amber'
          : reachShare < bands.Reach.low.value * total
            ? 'note'
            : 'in band',
  });
}
