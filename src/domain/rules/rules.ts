import { BACKUP_RULES, type BackupRules } from './backups';
import { BUCKET_RULES, type BucketRules } from './buckets';
import { COUNT_RULES, type CountRules } from './counts';
import { LEAD_RULES, type LeadRules } from './leads';
import { FEE_RULES, type FeeRules } from './fees';
import { FLAG_RULES, type FlagRules } from './flags';
import { GRADE_RULES, type GradeRules } from './grades';
import { MISS_RULES, type MissRules } from './miss';
import { MIX_RULES, type MixRules } from './mix';
import type { MaterialRules } from './materials/materialRules';
import { NORM_RULES, type NormRules } from './norms';
import type { PayRules } from './pay';
import type { PlanRules } from './plan/planRules';
import { PRESSURE_RULES, type PressureRules } from './pressure';
import { PROFILE_RULES, type ProfileRules } from './profile';
import { PROGRAM_TIER_RULES, type ProgramTierRules } from './programTiers';
import { SCORE_RULES, type ScoreRules } from './scores';
import { STRATEGY_RULES, type StrategyRules } from './strategy';
import { TIER_RULES, type TierRules } from './tiers';
import { ZONE_RULES, type ZoneRules } from './zones';

/** Every threshold in force. A user's own figures are another `Rules`, made by spreading this one. */
export interface Rules {
  readonly scores: ScoreRules;
  readonly tiers: TierRules;
  readonly norms: NormRules;
  readonly zones: ZoneRules;
  readonly buckets: BucketRules;
  readonly counts: CountRules;
  readonly backups: BackupRules;
  readonly mix: MixRules;
  readonly leads: LeadRules;
  readonly programTiers: ProgramTierRules;
  readonly pressure: PressureRules;
  readonly grades: GradeRules;
  readonly fees: FeeRules;
  readonly profile: ProfileRules;
  readonly miss: MissRules;
  readonly flags: FlagRules;
  readonly strategy: StrategyRules;
  /** Chapters that no cell waits for (`RuleBook` has them all). Not loaded, they are the built-in ones. */
  readonly plan?: PlanRules | undefined;
  readonly materials?: MaterialRules | undefined;
  readonly pay?: PayRules | undefined;
}

/** The articles' own figures and the rulebook's proposals: what is in force until a user changes something. */
export const RULES: Rules = {
  scores: SCORE_RULES,
  tiers: TIER_RULES,
  norms: NORM_RULES,
  zones: ZONE_RULES,
  buckets: BUCKET_RULES,
  counts: COUNT_RULES,
  backups: BACKUP_RULES,
  mix: MIX_RULES,
  leads: LEAD_RULES,
  programTiers: PROGRAM_TIER_RULES,
  pressure: PRESSURE_RULES,
  grades: GRADE_RULES,
  fees: FEE_RULES,
  profile: PROFILE_RULES,
  miss: MISS_RULES,
  flags: FLAG_RULES,
  strategy: STRATEGY_RULES,
};
