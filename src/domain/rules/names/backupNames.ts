import type { BackupRules } from '../backups';
import type { PayRules } from '../pay';
import type { ChapterNames } from './names';

export const BACKUP_NAMES: ChapterNames<BackupRules> = {
  title: 'Backup specialties',
  names: {
    clearGap: 'Points of the index by which a backup is clearly less competitive',
    clearTiers: 'Tiers by which a backup is clearly less competitive, where an index is unknown',
    positionsFrom: 'Positions from which a field has enough places',
    pattern: {
      filled: 'Percent of places filled from which a field counts as full',
      imgShare: 'Percent of graduates from abroad from which they are many',
    },
    stepDown: (tier) => `Tiers to step down to from ${tier}`,
    keystones: 'Fields that keep doors open',
    leadsOn: 'Other fields that lead on to subspecialties',
    tolerance: {
      flexible: 'Fields that tolerate low scores, gaps and graduates from abroad',
      not: 'Fields that tolerate no low scores, gaps or graduates from abroad',
    },
    unrealistic: 'Fields out of reach for most who did not match',
    strongOnly: {
      value: 'Score from which a backup for strong scores is one',
      backup: 'Backup that is one only for strong scores',
      dreams: 'Dreams with a backup that is one only for strong scores',
    },
    alignment: (rating) => `Points for a ${rating} match with a backup`,
    overlapFrom: 'Percent of what you loved that a backup should keep',
    shortlist: {
      least: 'Backups compared side by side, fewest',
      most: 'Backups compared side by side, most',
    },
  },
};

export const PAY_NAMES: ChapterNames<PayRules> = {
  title: 'Pay a year, in thousand dollars (shown, and never decides)',
  names: {
    ladders: (base) => ({ pay: `${base}, on the way from a missed dream` }),
    tracks: (base) => ({ pay: `${base}, high-income track` }),
    chart: (who) => `${who}, by the chart`,
    secondChoice: 'Second-choice fields',
  },
};
