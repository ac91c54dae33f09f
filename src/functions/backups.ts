import type { BackupRow } from '../domain/backups';
import { BACKUP_SOURCE } from './choiceSets';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

/** Conditions as the articles tie them, each with its article where several list the field. */
function conditionOf({ listed }: BackupRow): string {
  const several = new Set(listed.map(({ article }) => article)).size > 1;
  const conditions = listed.flatMap(({ article, condition }) =>
    condition === undefined ? [] : [several ? `${article}: ${condition}` : condition],
  );
  return [...new Set(conditions)].join('; ');
}

export const backups = defineLateFunction({
  id: 'BACKUPS',
  parameters: { specialty, source: optional(choice(BACKUP_SOURCE)) },
  run: (say, { specialty, source }, rules) => say.backupsFor(specialty.specialty, source, rules),
  show: (rows) =>
    rows.map((row) => [
      row.backup,
      row.articles.join(', '),
      conditionOf(row),
      row.keeps.map(({ text }) => text).join('; '),
      row.standing,
    ]),
  why: (say, rows, _, rules) => rows.map((row) => [say.whyBackup(row, rules)]),
});

HELP: describe(backups, {
  summary:
    'The backup specialties for a dream: field, articles, condition, what it keeps, and box 1 of the test.',
  parameters: {
    specialty: 'The dream specialty.',
    source: 'Whose list: D0 to D4, D2-FAQ, D2-prelim or D1-fallback. Left out: all, best supported first.',
  },
  rules: [
    'R-235',
    'R-207',
    'R-208',
    'R-209',
    'R-210',
    'R-211',
    'R-214',
    'R-216',
    'R-218',
    'R-219',
    'R-221',
    'R-231',
    'R-110',
    'R-234',
  ],
  examples: [
    {
      given: ['Neurosurgery', 'D1'],
      gives: [
        ['Neurology', 'D1', '', 'neuro, complex patients', 'pass'],
        ['PM&R', 'D1', '', 'neuro, complex patients', 'pass'],
      ],
    },
    {
      given: ['Peds'],
      gives: [
        ['Psychiatry', 'D2', 'child and adolescent', '', 'arguable'],
        ['Family Medicine', 'D2', '', '', 'arguable'],
      ],
    },
  ],
});
