import { proposed, stated, type Figure } from './figure';
import type { Specialty } from './specialties';
import type { Tier } from './tiers';

/** How a candidate field suits an applicant in one of D2's four dimensions (R-217). */
export const RATINGS = ['strong', 'moderate', 'weak'] as const;
export type Rating = (typeof RATINGS)[number];

export interface BackupRules {
  /** R-202: points of D0's index by which a backup must lie under the dream to be clearly less competitive. */
  readonly clearGap: Figure;
  /** R-202, C-50: working tiers by which it must lie lower where an index is unknown. */
  readonly clearTiers: Figure;
  /** positions from which a field has enough of them. No article counts positions, so only a user sets it. */
  readonly positionsFrom: Figure<number | undefined>;
  /** R-113, C-53: percent from which places are filled enough, and graduates from abroad are many enough; only a user sets them. */
  readonly pattern: Readonly<Record<'filled' | 'imgShare', Figure<number | undefined>>>;
  /** the tiers to which D0 steps down from each; none below the last. */
  readonly stepDown: Readonly<Record<Tier, Figure<readonly Tier[]>>>;
  /** fields that keep doors open, a closed list. */
  readonly keystones: Figure<readonly Specialty[]>;
  /** R-205: the other fields from which D3's ladders (R-222 to R-225) lead on. */
  readonly leadsOn: Figure<readonly Specialty[]>;
  /** how D2 calls a field's tolerance of low scores, gaps and graduates from abroad; silent of the others. */
  readonly tolerance: Readonly<Record<'flexible' | 'not', Figure<readonly Specialty[]>>>;
  /** fields into which most people do not match after a no-match. */
  readonly unrealistic: Figure<readonly Specialty[]>;
  /** R-225, C-18: a backup that is one only for strong scores, from which score, and after which dreams. */
  readonly strongOnly: Figure & { readonly backup: Specialty; readonly dreams: readonly Specialty[] };
  /** what a rating adds to the sum, which only sorts. */
  readonly alignment: Readonly<Record<Rating, Figure>>;
  /** R-215, C-41: percent of what was loved that a backup should keep; the upper ends are no caps. */
  readonly overlapFrom: Figure;
  /** candidate backups that are compared side by side. */
  readonly shortlist: { readonly least: Figure; readonly most: Figure };
}

export const BACKUP_RULES: BackupRules = {
  clearGap: proposed(15, 'R-202', 'D0:31 D0:42 D0:45'),
  clearTiers: proposed(1, 'R-202', 'D0:31 D0:62'),
  positionsFrom: proposed<number | undefined>(undefined, 'R-204', 'D0:33 D2:140-144'),
  pattern: {
    filled: proposed<number | undefined>(undefined, 'R-113', 'D2:167'),
    imgShare: proposed<number | undefined>(undefined, 'R-113', 'D2:168'),
  },
  stepDown: {
    Ultra: stated(['High', 'Moderate'], 'R-103', 'D0:62'),
    High: stated(['Moderate', 'Less'], 'R-103', 'D0:63'),
    Moderate: stated(['Less'], 'R-103', 'D0:64'),
    Less: proposed([], 'R-103', 'D0:61-64'),
  },
  keystones: stated(
    ['Internal Medicine', 'Family Medicine', 'General Surgery', 'Pediatrics', 'Psychiatry'],
    'R-207',
    'D0:34',
  ),
  leadsOn: proposed(
    ['Anesthesiology', 'PM&R', 'Pathology', 'Radiology'],
    'R-205',
    'D3:72 D3:75 D3:89 D3:100 D3:106 D3:115',
  ),
  tolerance: {
    flexible: stated(['Family Medicine', 'Psychiatry', 'Pediatrics', 'Internal Medicine'], 'R-109', 'D2:126'),
    not: stated(['Orthopedic Surgery', 'Dermatology', 'Plastic Surgery', 'ENT'], 'R-109', 'D2:127'),
  },
  unrealistic: stated(['Dermatology', 'Orthopedic Surgery', 'ENT'], 'R-110', 'D2:520-521'),
  strongOnly: {
    ...proposed(245, 'R-225', 'D3:115 D0:16'),
    backup: 'Radiology',
    dreams: ['ENT', 'Plastic Surgery'],
  },
  alignment: {
    strong: proposed(2, 'R-217', 'D2:117'),
    moderate: proposed(1, 'R-217', 'D2:117'),
    weak: proposed(0, 'R-217', 'D2:117'),
  },
  overlapFrom: stated(70, 'R-215', 'D1:119 D1:278'),
  shortlist: { least: proposed(1, 'R-240', 'D1:97'), most: stated(3, 'R-240', 'D2:484-485') },
};
