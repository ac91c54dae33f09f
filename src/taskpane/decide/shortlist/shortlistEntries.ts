import {
  alignment,
  DIMENSIONS,
  RATINGS,
  toleranceOf,
  type AlignmentReading,
  type Dimension,
  type Rating,
} from '../../../domain/alignment';
import { keptKey, lovedKey, ratingKey, shortlistKey } from '../../../domain/fieldKeys';
import type { Rules } from '../../../domain/rules/rules';
import { SPECIALTIES, type Specialty } from '../../../domain/specialties';
import { overlapOf, type OverlapReading } from '../../../domain/shortlist';
import type { KeptWords } from '../../../workbook/storedDecisions';
import type { Answers } from '../backups/backupAnswers';
import type { BackupCandidate } from '../backups/candidates';

/** More things than anybody weighs. */
export const MOST_LOVED = 6;

/** A thing that is loved about the dream, by its place in the list. */
export interface Loved {
  readonly n: number;
  readonly text: string;
}

/** What was told of one field on the shortlist. */
export interface ShortlistEntry {
  readonly field: Specialty;
  readonly chosen: boolean;
  /** By person, or by D2 where nobody has rated its tolerance. */
  readonly ratings: Readonly<Partial<Record<Dimension, Rating>>>;
  /** Once all four are rated. */
  readonly alignment: AlignmentReading | undefined;
  readonly kept: readonly Loved[];
  readonly overlap: OverlapReading | undefined;
}

export const lovedThings = (words: KeptWords): readonly Loved[] =>
  Array.from({ length: MOST_LOVED }, (_, index) => ({
    n: index + 1,
    text: words[lovedKey(index + 1)] ?? '',
  })).filter(({ text }) => text !== '');

/** The specialties among the candidates; a role for a year is not shortlisted. */
export const shortlistable = (candidates: readonly BackupCandidate[]): readonly Specialty[] =>
  candidates.flatMap(({ field }) => SPECIALTIES.filter((each) => each === field));

/** The fields on the shortlist, those that suit best first, and as they came while that is not known. */
export function shortlistEntries(
  candidates: readonly BackupCandidate[],
  { answers, words }: { readonly answers: Answers; readonly words: KeptWords },
  rules: Rules,
): readonly ShortlistEntry[] {
  const loved = lovedThings(words);
  const chosen = candidates.filter((each) => each.chosen).map(({ field }) => field);
  return shortlistable(candidates)
    .filter((field) => answers[shortlistKey(field)] === 'yes')
    .map((field): ShortlistEntry => {
      const kept = loved.filter(({ n }) => answers[keptKey(field, n)] === 'yes');
      const ratings = ratingsOf(field, words, rules);
      return {
        field,
        chosen: chosen.includes(field),
        ratings,
        alignment: alignmentOf(ratings, rules),
        kept,
        overlap: overlapOf(
          loved.map((thing) => ({ kept: kept.includes(thing) })),
          rules,
        ),
      };
    })
    .sort((one, other) => (other.alignment?.sum ?? -1) - (one.alignment?.sum ?? -1));
}

function ratingsOf(field: Specialty, words: KeptWords, rules: Rules): ShortlistEntry['ratings'] {
  const rating = (dimension: Dimension): Rating | undefined =>
    RATINGS.find((word) => word === words[ratingKey(field, dimension)]) ??
    (dimension === 'score' ? toleranceOf(field, rules) : undefined);
  return Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const rated = rating(dimension);
      return rated ? [[dimension, rated]] : [];
    }),
  );
}

function alignmentOf(ratings: ShortlistEntry['ratings'], rules: Rules): AlignmentReading | undefined {
  const { score, interest, skills, volume } = ratings;
  if (!score || !interest || !skills || !volume) return undefined;
  const reading = alignment({ score, interest, skills, volume }, rules);
  return reading.ok ? reading.value : undefined;
}
