import type { BackupSource } from '../../../domain/backups';
import type { Box, BoxState, BackupVerdict } from '../../../domain/backupBoxes';

/** The words of the backups on the Decide screen. */
export const backupStrings = {
  title: 'Backups',
  intro:
    'A backup passes four boxes: clearly less competitive, fitting, large enough, and leading on. Missing one, it is another gamble. Best supported by the articles first.',
  noDream: 'Enter your dream specialty on the Profile screen to see its backups.',
  noScore: 'Without your Step 2 score the first box stays open.',
  setting: {
    academic: 'Box 1 is judged for mostly academic programs in the backup, as your profile says.',
    community: 'Box 1 is judged for mostly community programs in the backup, as your profile says.',
  },
  failing: 'Listed, but not clearly less competitive',
  failingHelp: 'Articles name these too, but they fail the first box.',
  verdicts: {
    Pass: 'Pass',
    'Not ideal': 'Not ideal',
    Fail: 'Not a backup',
    Incomplete: 'Open',
  } satisfies Record<BackupVerdict, string>,
  role: 'A role for a year',
  level: 'Another program level',
  chosen: 'Your backup',
  listedBy: (articles: readonly string[]) =>
    articles.length === 0 ? 'Named in passing only' : `Listed by ${articles.join(', ')}`,
  notListed: 'No article lists it for this dream',
  keeps: (texts: readonly string[]) => `Keeps ${texts.join('; ')}`,
  terms: (texts: readonly string[]) => `Terms: ${texts.join('; ')}`,
  by: (text: string, article: string) => `${text} (${article})`,
  openBoxes: (open: number) => (open === 1 ? '1 box open' : `${open} boxes open`),
  boxes: {
    'less competitive': '1. Less competitive',
    fit: '2. Fit',
    volume: '3. Volume',
    pathways: '4. Pathways',
  } satisfies Record<Box, string>,
  boxStates: {
    pass: 'Pass',
    arguable: 'Arguable',
    'not ideal': 'Not ideal',
    fail: 'Fail',
    unknown: 'Open',
  } satisfies Record<BoxState, string>,
  questions: {
    fit: 'Could you live with this work for a career?',
    volume: 'Does it have enough positions and programs?',
    pathways: 'Does it lead on to subspecialties or a later change?',
  } satisfies Record<Exclude<Box, 'less competitive'>, string>,
  communityOnly: 'It passes the first box at community programs only.',
  becomes: (field: string, verdict: string) => `${field}: ${verdict}`,
  general: 'Lists that hold for any dream',
  generalLists: {
    'D2-FAQ': 'Usual after a no-match',
    'D2-prelim': 'Credible after a strong prelim year',
    'D1-fallback': 'If the pivot fails too',
  } satisfies Partial<Record<BackupSource, string>>,
  withCondition: (field: string, condition: string | undefined) =>
    condition === undefined ? field : `${field} (${condition})`,
  ladder: 'Where a pivot can lead',
  ladderHelp:
    'Ways on that one article gives to people who missed this field. Pay a year is its own ballpark and varies widely; it decides nothing here.',
  then: (base: string, end: string) => `${base}, then ${end}`,
} as const;
