import { ONE_YEAR_ROLE, type BackupField } from './backupListings';
import type { Contradiction } from './contradictions';
import { stated } from './figure';
import type { Specialty } from './specialties';

/** A disagreement about backups, and the pairs that it is about; all dreams or all backups where none are named. */
interface PairContradiction extends Contradiction {
  readonly dreams?: readonly Specialty[];
  readonly backups?: readonly BackupField[];
}

const about = (
  id: string,
  rule: string,
  pairs: Pick<PairContradiction, 'dreams' | 'backups'>,
  ...readings: readonly (readonly [says: string, source: string])[]
): PairContradiction => ({
  id,
  ...pairs,
  readings: readings.map(([says, source]) => ({ says: '', figure: stated(says, rule, source) })),
});

const PAIR_CONTRADICTIONS: readonly PairContradiction[] = [
  about(
    'C-08',
    'R-202',
    { backups: ['Emergency Medicine'] },
    ['a backup at community programs', 'D0:77'],
    ['a backup', 'D2:148 D4:268'],
    ['not ideal when scores are weak for it', 'D0:31'],
  ),
  about(
    'C-09',
    'R-202',
    { backups: ['Anesthesiology'] },
    ['a favorite pivot', 'D2:147 D3:72'],
    ['one of the harder fields', 'D4:30'],
  ),
  about(
    'C-10',
    'R-202',
    { backups: ['General Surgery'] },
    ['offered at low scores', 'D0:234 D2:443'],
    ['one of the harder fields', 'D4:30'],
  ),
  about(
    'C-16',
    'R-219',
    { dreams: ['Pathology'] },
    ['a dream that needs backups', 'D2:149'],
    ['accessible', 'D0:60'],
  ),
  about(
    'C-16',
    'R-110',
    { backups: ['Pathology'] },
    ['sometimes a backup', 'D2:521'],
    ['a dream that needs backups', 'D2:149'],
  ),
  about(
    'C-17',
    'R-212',
    { dreams: ['Plastic Surgery'], backups: ['ENT'] },
    ['a realistic pivot', 'D1:116'],
    ['one lottery ticket for another', 'D0:78'],
    ['not realistic for most', 'D2:520-521'],
  ),
  about(
    'C-18',
    'R-225',
    { backups: ['Radiology'] },
    ['a pivot with strong scores', 'D3:115'],
    ['one of the harder fields', 'D0:56 D4:30'],
  ),
  about(
    'C-19',
    'R-231',
    { dreams: ['Dermatology'], backups: ['General Surgery', 'Emergency Medicine'] },
    ['a backup', 'D4:267-268'],
    ['other backups only', 'D0:81-86 D1:114 D2:149 D3:82-89'],
  ),
  about(
    'C-20',
    'R-208',
    { backups: [ONE_YEAR_ROLE] },
    ['a backup', 'D4:268-272'],
    ['only with strong advising', 'D0:73'],
    ['a useful year', 'D1:127 D2:225 D3:164'],
  ),
  about(
    'C-48',
    'R-218',
    { dreams: ['OB/GYN'], backups: ['Anesthesiology'] },
    ['sometimes', 'D2:138'],
    ['not in the table', 'D2:151'],
  ),
  about(
    'C-50',
    'R-202',
    {
      dreams: ['Orthopedic Surgery', 'Plastic Surgery', 'ENT', 'Neurosurgery', 'CT Surgery', 'Dermatology'],
      backups: ['PM&R', 'Family Medicine', 'Psychiatry', 'Neurology', 'Pathology'],
    },
    ['step down to Moderate', 'D0:62'],
    ['pairs reach further down', 'D0:75 D0:83-86 D0:234'],
  ),
];

/** Where the articles disagree about a backup for a dream (section 12). */
export const pairContradictions = (dream: Specialty, backup: BackupField): readonly Contradiction[] =>
  PAIR_CONTRADICTIONS.filter(
    ({ dreams, backups }) => (dreams?.includes(dream) ?? true) && (backups?.includes(backup) ?? true),
  );

/** how much of the dream a backup should keep. */
export const OVERLAP_CONTRADICTION: Contradiction = {
  id: 'C-41',
  readings: [
    { says: '', figure: stated('70–80 %', 'R-215', 'D1:119') },
    { says: '', figure: stated('70–90 %', 'R-215', 'D1:278') },
  ],
};

/** pay that the same article gives twice. */
export const PAY_CONTRADICTION = 'C-42';
