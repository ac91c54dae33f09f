import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Zone } from './words';

/** Whether a zone calls for a backup specialty. */
export const BACKUP_NEEDS = ['Yes', 'Optional', 'No'] as const;
export type BackupNeed = (typeof BACKUP_NEEDS)[number];

export interface BackupNeedReading {
  readonly need: BackupNeed;
  readonly zone: Zone;
  readonly specialty: Specialty;
  readonly anchors: boolean;
  /** True for the fields in which D4 says "pivot, or a long list" when the zone is Yellow. */
  readonly highlyCompetitive: boolean;
}

/** does this zone in this field call for a backup? Anchors turn an optional backup into a needed one. */
export function backupNeed(
  zone: Zone,
  specialty: Specialty,
  anchors = false,
  rules: Rules = RULES,
): Outcome<BackupNeedReading> {
  const highlyCompetitive = rules.counts.yellowClass[specialty].value === 'highly';
  const yellow = highlyCompetitive || anchors ? 'Yes' : 'Optional';
  const need = zone === 'Red' ? 'Yes' : zone === 'Yellow' ? yellow : 'No';
  return found({ need, zone, specialty, anchors, highlyCompetitive });
}
