/** The rulebook's fixed words (section 0.3). Every room uses these and no others. */

/** Where the applicant's score stands relative to a specialty. */
export const ZONES = ['Green', 'Yellow', 'Red'] as const;
export type Zone = (typeof ZONES)[number];

/** What a program is for this applicant, hardest first. */
export const BUCKETS = ['Reach', 'Realistic', 'Safety'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The label of a program whose kind and score are both unknown (R-468 step 5). */
export const UNKNOWN_BUCKET = '?';

/** The setting of an applicant's target programs, which moves the tier of four specialties. */
export const SETTINGS = ['academic', 'community'] as const;
export type Setting = (typeof SETTINGS)[number];

/** The kind of one program. */
export const PROGRAM_KINDS = [
  'big-name',
  'university',
  'affiliate',
  'community-strong',
  'community',
  'new',
] as const;
export type ProgramKind = (typeof PROGRAM_KINDS)[number];

/** How sought-after the place of a program is. */
export const LOCATIONS = ['saturated', 'ordinary', 'less-desired'] as const;
export type Location = (typeof LOCATIONS)[number];

/** Whether the applicant has applied before (rulebook 0.3). */
export const STATUSES = ['first', 'reapplicant'] as const;
export type Status = (typeof STATUSES)[number];

/** A human judgement that the articles give no test for; unknown never becomes yes. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How an applicant stands by itself, apart from any specialty, best first. Never a zone, and never merged with one (C-01, R-162). */
export const CATEGORIES = ['Strong', 'Borderline', 'At-Risk'] as const;
export type Category = (typeof CATEGORIES)[number];
