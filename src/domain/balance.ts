import { applicationsFor, type CountReading } from './applications';
import type { FieldJudgements } from './balanceEntries';
import { backupNeed, type BackupNeedReading } from './backupNeed';
import type { BucketCounts, Profile, SpecialtyReading } from './list';
import { mixCheck, mixTarget, type MixReading } from './mix';
import { zoneEdges } from './norms';
import type { Outcome } from './outcome';
import type { OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';
import { findSpecialty } from './specialties';
import type { Bucket, Zone } from './words';

/** `above` is a remark, never an error; an open count has no top. */
export type CountVerdict = 'under-applied' | 'in range' | 'above';

export interface BalanceReading {
  readonly specialty: string;
  readonly zone: Zone | undefined;
  /** The norm of the set in force that the zone rests on, where it has one of the field. */
  readonly own: OwnNorm | undefined;
  readonly counts: BucketCounts;
  readonly unknown: number;
  readonly programs: number;
  /** Whole numbers for the programs that have a bucket, by D0's shares. */
  readonly target: BucketCounts;
  /** 0 to 1. */
  readonly targetShares: Readonly<Record<Bucket, number>>;
  /** Shares and verdicts; a problem when no row has a bucket. */
  readonly mix: Outcome<MixReading>;
  /** How many programs to apply to in this specialty. */
  readonly count: Outcome<CountReading>;
  readonly verdict: CountVerdict | undefined;
  readonly need: BackupNeedReading | undefined;
}

/** The balance of one specialty of a list, by itself, against target, articles and count. */
export function balanceOf(
  reading: SpecialtyReading,
  profile: Profile,
  rules: Rules = RULES,
  { improved, riskFactor }: Pick<FieldJudgements, 'improved' | 'riskFactor'> = {},
): BalanceReading {
  const { counts, programs, zone } = reading;
  const labeled = counts.Reach + counts.Realistic + counts.Safety;
  const target = mixTarget(labeled, 'D0', rules);
  const share = (bucket: Bucket) => rules.mix.target.D0[bucket].value / 100;
  const match = findSpecialty(reading.specialty);
  const count = match.ok
    ? applicationsFor(
        {
          zone,
          specialty: match.value.specialty,
          setting: profile.setting,
          status: profile.status,
          anchors: profile.anchors,
          improved,
          riskFactor,
        },
        rules,
      )
    : match;
  const need = match.ok && zone ? backupNeed(zone, match.value.specialty, profile.anchors, rules) : undefined;
  const edges = match.ok && zone ? zoneEdges(match.value.specialty, profile.setting, rules) : undefined;
  return {
    specialty: reading.specialty,
    zone,
    own: edges?.own,
    counts,
    unknown: reading.unknown,
    programs,
    target: target.ok ? target.value.counts : { Reach: 0, Realistic: 0, Safety: 0 },
    targetShares: { Reach: share('Reach'), Realistic: share('Realistic'), Safety: share('Safety') },
    mix: mixCheck(counts, rules),
    count,
    verdict: count.ok ? againstCount(programs, count.value) : undefined,
    need: need?.ok ? need.value : undefined,
  };
}

/** distinct programs against the recommended number. */
export function againstCount(
  programs: number,
  count: Pick<CountReading, 'min' | 'max' | 'open'>,
): CountVerdict {
  if (programs < count.min) return 'under-applied';
  return programs > count.max && !count.open ? 'above' : 'in range';
}
