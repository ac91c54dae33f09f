import type { Citation } from './figure';
import type { Specialty } from './specialties';

export const ARTICLES = ['D0', 'D1', 'D2', 'D3', 'D4'] as const;
export type Article = (typeof ARTICLES)[number];

/** A prelim or transitional year: a role for a year and no specialty (C-20). */
export const ONE_YEAR_ROLE = 'TY / prelim';
export type BackupField = Specialty | typeof ONE_YEAR_ROLE;

/** One backup that an article names for a dream. */
export interface BackupEntry extends Citation {
  readonly backup: BackupField;
  /** What the article ties it to. */
  readonly condition?: string;
  /** Named in passing, as a way to something else or in a story: shown, and not counted as listed. */
  readonly aside?: true;
}

/** What one place of an article names for each of several dreams, and what of the dream it keeps. */
export interface BackupListing {
  readonly dreams: readonly Specialty[];
  readonly keeps?: string;
  readonly entries: readonly BackupEntry[];
}

type Row = readonly [backup: BackupField, line: number | string, condition?: string, aside?: true];

const entriesOf = (rule: string, article: Article, rows: readonly Row[]): readonly BackupEntry[] =>
  rows.map(([backup, line, condition, aside]) => ({
    rule,
    source: `${article}:${line}`,
    standing: 'stated',
    backup,
    ...(condition !== undefined && { condition }),
    ...(aside && { aside }),
  }));

const listing = (
  rule: string,
  article: Article,
  dreams: readonly Specialty[],
  rows: readonly Row[],
  keeps?: string,
): BackupListing => ({
  dreams,
  entries: entriesOf(rule, article, rows),
  ...(keeps !== undefined && { keeps }),
});

/** D1 and D2 name all backups of a dream on one line, and say on it what they keep. */
const onOneLine = (
  rule: string,
  article: Article,
  line: number,
  dreams: readonly Specialty[],
  keeps: string | undefined,
  ...backups: readonly (Specialty | readonly [Specialty, string])[]
): BackupListing =>
  listing(
    rule,
    article,
    dreams,
    backups.map((named) => (typeof named === 'string' ? [named, line] : [named[0], line, named[1]])),
    keeps,
  );

const TO_PAIN = 'only as a way to interventional pain';

/**
 * Which article names which backup for which dream (section 15, G-06), article by article: R-208 to R-211 (R-513), R-214, R-216,
 * R-218, R-219 and R-231. D3's backups are the bases of its ladders (R-222 to R-225) and stand there.
 */
export const BACKUP_LISTINGS: readonly BackupListing[] = [
  listing(
    'R-208',
    'D0',
    ['Orthopedic Surgery', 'Plastic Surgery', 'ENT', 'Neurosurgery', 'CT Surgery'],
    [
      ['General Surgery', 71, 'community and non-elite academic programs'],
      ['OB/GYN', 72, 'for some'],
      [ONE_YEAR_ROLE, 73, 'transitional year, then reassess; only with very strong advising'],
      ['PM&R', 75, 'interventional'],
      ['Anesthesiology', 76, TO_PAIN, true],
      ['Neurology', 76, TO_PAIN, true],
      ['Emergency Medicine', 77, 'community programs'],
    ],
  ),
  listing('R-208', 'D0', ['Neurosurgery'], [['Internal Medicine', '159-170', 'only in a story', true]]),
  listing(
    'R-209',
    'D0',
    ['Radiology', 'Anesthesiology', 'Ophthalmology', 'Dermatology'],
    [
      ['Internal Medicine', 83, 'especially community programs'],
      ['Family Medicine', 84],
      ['Pediatrics', 85],
      ['Psychiatry', 86],
    ],
  ),
  listing(
    'R-210',
    'D0',
    ['Emergency Medicine'],
    [
      ['Internal Medicine', 96],
      ['Family Medicine', 97],
      ['Psychiatry', 98, 'only if psychiatry is truly tolerable'],
    ],
  ),
  listing(
    'R-211',
    'D0',
    ['Internal Medicine'],
    [['Internal Medicine', '100-106', 'another program level, not another specialty']],
  ),
  onOneLine(
    'R-214',
    'D1',
    114,
    ['Dermatology'],
    'outpatient, chronic disease',
    ['Internal Medicine', 'complex or outpatient medical dermatology, or allergy/immunology later'],
    ['Family Medicine', 'procedural outpatient dermatology'],
    'Med/Peds',
  ),
  onOneLine('R-214', 'D1', 115, ['Orthopedic Surgery'], 'MSK, procedures', 'PM&R', 'General Surgery', [
    'Family Medicine',
    'with sports medicine',
  ]),
  onOneLine('R-214', 'D1', 116, ['Plastic Surgery'], 'OR time, reconstruction', 'General Surgery', 'ENT'),
  onOneLine('R-214', 'D1', 117, ['Neurosurgery'], 'neuro, complex patients', 'Neurology', 'PM&R'),
  onOneLine('R-214', 'D1', 118, ['ENT'], 'head and neck, procedures', 'General Surgery', [
    'Family Medicine',
    'with procedures',
  ]),
  onOneLine(
    'R-219',
    'D2',
    147,
    ['Orthopedic Surgery', 'ENT', 'Plastic Surgery'],
    'OR culture, acute care, procedures',
    'General Surgery',
    'Anesthesiology',
    'Internal Medicine',
  ),
  onOneLine(
    'R-219',
    'D2',
    148,
    ['General Surgery'],
    'critical care, sick inpatients',
    'Anesthesiology',
    'Emergency Medicine',
    'Internal Medicine',
  ),
  onOneLine(
    'R-219',
    'D2',
    149,
    ['Dermatology', 'Radiation Oncology', 'Pathology'],
    'outpatient, medicine base',
    'Internal Medicine',
    'Family Medicine',
    'Neurology',
  ),
  onOneLine(
    'R-219',
    'D2',
    150,
    ['Emergency Medicine'],
    'acute care, similar patients',
    'Internal Medicine',
    'Family Medicine',
    'Anesthesiology',
  ),
  onOneLine(
    'R-219',
    'D2',
    151,
    ['OB/GYN'],
    'women’s health continuity',
    'Family Medicine',
    'Internal Medicine',
  ),
  onOneLine(
    'R-218',
    'D2',
    136,
    ['General Surgery'],
    undefined,
    'Anesthesiology',
    'Emergency Medicine',
    'Internal Medicine',
  ),
  onOneLine(
    'R-218',
    'D2',
    137,
    ['Pediatrics'],
    undefined,
    ['Psychiatry', 'child and adolescent'],
    'Family Medicine',
  ),
  onOneLine('R-218', 'D2', 138, ['OB/GYN'], undefined, 'Family Medicine', 'Internal Medicine', [
    'Anesthesiology',
    'sometimes',
  ]),
  listing(
    'R-231',
    'D4',
    ['Orthopedic Surgery', 'ENT', 'Urology', 'Dermatology'],
    [
      ['General Surgery', 268],
      ['Internal Medicine', 268],
      [ONE_YEAR_ROLE, 268, 'medicine prelim, then a fellowship'],
      ['Emergency Medicine', 268, 'depending on interests'],
    ],
  ),
  listing(
    'R-231',
    'D4',
    ['Anesthesiology', 'Radiology'],
    [
      ['Internal Medicine', 270],
      [ONE_YEAR_ROLE, 270, 'prelim and transitional year'],
      ['Family Medicine', 270],
    ],
  ),
  listing(
    'R-231',
    'D4',
    ['Emergency Medicine'],
    [
      ['Internal Medicine', 272],
      ['Family Medicine', 272],
      [ONE_YEAR_ROLE, 272, 'prelim, then a transfer (rare)'],
    ],
  ),
];

/** Lists that an article gives for every dream: after a no-match, after a strong prelim year, and when a pivot fails too. */
export type GeneralSource = 'D2-FAQ' | 'D2-prelim' | 'D1-fallback';

const SOMETIMES = 'sometimes';

/** usual fields after a no-match. R-221: what a strong prelim year makes credible. R-234: the second fallback. */
export const GENERAL_BACKUPS: Readonly<Record<GeneralSource, readonly BackupEntry[]>> = {
  'D2-FAQ': entriesOf('R-110', 'D2', [
    ['Internal Medicine', 521],
    ['Family Medicine', 521],
    ['Psychiatry', 521],
    ['Pediatrics', 521],
    ['Anesthesiology', 521],
    ['Emergency Medicine', 521, SOMETIMES],
    ['Pathology', 521, SOMETIMES],
  ]),
  'D2-prelim': entriesOf('R-221', 'D2', [
    ['Internal Medicine', 253],
    ['Family Medicine', 253],
    ['Psychiatry', 253],
    ['Anesthesiology', 253, SOMETIMES],
    ['Emergency Medicine', 253, SOMETIMES],
  ]),
  'D1-fallback': entriesOf('R-234', 'D1', [
    ['Family Medicine', 236],
    ['Psychiatry', 236],
    ['Internal Medicine', 236],
    ['PM&R', 236, 'in some cases'],
  ]),
};
