import type { Dimension, Rating } from '../../../domain/alignment';
import type { ShortlistState } from '../../../domain/shortlist';

/** The words of the shortlist of backups. */
export const shortlistStrings = {
  title: 'Your shortlist',
  intro: (least: number, most: number) =>
    `Take ${least} to ${most} of the backups above side by side, and choose one of them.`,
  pick: 'On the shortlist',
  states: {
    empty: 'Nothing is on the shortlist yet.',
    'too many': 'That is too many to compare well. Take some off.',
    'none chosen': 'None is chosen yet.',
    'several chosen': 'More than one is chosen.',
    ok: 'One is chosen, the others stand beside it.',
  } satisfies Record<ShortlistState, string>,
  stateWords: {
    empty: 'Empty',
    'too many': 'Too many',
    'none chosen': 'None chosen',
    'several chosen': 'Several chosen',
    ok: 'In order',
  } satisfies Record<ShortlistState, string>,
  chosen: 'Your backup',
  choose: (field: string) => `Choose ${field} as your backup`,
  loved: 'What you love about the dream',
  lovedHelp:
    'One thing in each field, such as procedures, or patients you see again. Then tick below what a backup keeps.',
  lovedItem: (n: number) => `Thing ${n}`,
  align: 'How it suits you',
  dimensions: {
    score: 'Takes your score, gaps and school',
    interest: 'Your interest is on paper',
    skills: 'Your skills carry over',
    volume: 'Places, and people like you matched',
  } satisfies Record<Dimension, string>,
  ratings: { strong: 'Strong', moderate: 'Moderate', weak: 'Weak' } satisfies Record<Rating, string>,
  notRated: 'Not rated',
  byArticle: (word: string) => `${word}, as D2 has it (R-109)`,
  rated: (n: number, of: number) => `${n} of ${of} rated. All are needed.`,
  sum: (sum: number, most: number) => `${sum} of ${most}`,
  sumHelp: 'For sorting only, never a grade.',
  caution: 'Caution, whatever the sum',
  keeps: 'What it keeps',
  share: (kept: number, of: number, percent: string) => `Keeps ${kept} of ${of}, ${percent}.`,
  meets: (from: number) => `Enough: ${from} % or more is asked for.`,
  below: (from: number) => `Less than the ${from} % that is asked for.`,
  noLoved: 'Say above what you love about the dream first.',
  note: (field: string) => `Notes on ${field}`,
  noteBy: (by: string, about: string) => `${by}: ${about}`,
} as const;
