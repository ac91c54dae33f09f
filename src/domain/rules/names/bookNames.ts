import type { RuleBook } from '../ruleBook';
import { BACKUP_NAMES, PAY_NAMES } from './backupNames';
import { NORM_NAMES, SCORE_NAMES, TIER_NAMES, ZONE_NAMES } from './fieldNames';
import {
  BUCKET_NAMES,
  COUNT_NAMES,
  FEE_NAMES,
  GRADE_NAMES,
  MIX_NAMES,
  PRESSURE_NAMES,
  PROGRAM_TIER_NAMES,
} from './listNames';
import type { NameTree } from './names';
import { MATERIAL_NAMES, PLAN_NAMES } from './planNames';
import { FLAG_NAMES, MISS_NAMES, PROFILE_NAMES } from './profileNames';
import { LEAD_NAMES, STRATEGY_NAMES } from './strategyNames';

/** The heading of each chapter and what its figures are called. */
export const BOOK_NAMES: Readonly<
  Record<keyof RuleBook, { readonly title: string; readonly names: NameTree }>
> = {
  scores: SCORE_NAMES,
  tiers: TIER_NAMES,
  norms: NORM_NAMES,
  zones: ZONE_NAMES,
  buckets: BUCKET_NAMES,
  counts: COUNT_NAMES,
  backups: BACKUP_NAMES,
  mix: MIX_NAMES,
  leads: LEAD_NAMES,
  programTiers: PROGRAM_TIER_NAMES,
  pressure: PRESSURE_NAMES,
  grades: GRADE_NAMES,
  fees: FEE_NAMES,
  profile: PROFILE_NAMES,
  miss: MISS_NAMES,
  flags: FLAG_NAMES,
  strategy: STRATEGY_NAMES,
  plan: PLAN_NAMES,
  materials: MATERIAL_NAMES,
  pay: PAY_NAMES,
};
