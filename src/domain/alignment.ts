import { found, type Outcome } from './outcome';
import { RATINGS, type Rating } from './rules/backups';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';

export { RATINGS, type Rating };

/** D2's four dimensions of a candidate field (R-217), in its order. */
export const DIMENSIONS = ['score', 'interest', 'skills', 'volume'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface AlignmentReading {
  readonly ratings: Readonly<Record<Dimension, Rating>>;
  /** For sorting candidates only, never a grade. */
  readonly sum: number;
  /** The most that four ratings can give. */
  readonly most: number;
  /** The dimensions with the lowest rating; none when all are strong. */
  readonly weakest: readonly Dimension[];
  /** True when tolerance of the score or volume is weak, whatever the sum. */
  readonly caution: boolean;
}

/** a sum for sorting, the weakest dimension, and a caution that no sum takes away. */
export function alignment(
  ratings: Readonly<Record<Dimension, Rating>>,
  rules: Rules = RULES,
): Outcome<AlignmentReading> {
  const points = (rating: Rating) => rules.backups.alignment[rating].value;
  const lowest = RATINGS[Math.max(...DIMENSIONS.map((each) => RATINGS.indexOf(ratings[each])))];
  return found({
    ratings,
    sum: DIMENSIONS.reduce((sum, each) => sum + points(ratings[each]), 0),
    most: DIMENSIONS.length * points('strong'),
    weakest: lowest === 'strong' ? [] : DIMENSIONS.filter((each) => ratings[each] === lowest),
    caution: ratings.score === 'weak' || ratings.volume === 'weak',
  });
}

/** R-109 as a rating: what D2 says of a field's tolerance of low scores, gaps and graduates from abroad; undefined where it is silent. */
export function toleranceOf(specialty: Specialty, rules: Rules = RULES): Rating | undefined {
  const { flexible, not } = rules.backups.tolerance;
  if (flexible.value.includes(specialty)) return 'strong';
  return not.value.includes(specialty) ? 'weak' : undefined;
}
