import { proposed, type Figure } from './figure';

/** Words in a program's name, in small letters and whole, that suggest its kind. */
export interface NameWords {
  /** Those that the rule itself gives. */
  readonly ofTheRule: Figure<readonly string[]>;
  /** Those that we take to mean the same: other ways to name a medical school, and a chain of community hospitals. */
  readonly ours: Figure<readonly string[]>;
}

/** R-468a, which is proposed as a whole: the only kinds that a name may suggest. */
export const NAME_WORDS: Readonly<Record<'university' | 'community', NameWords>> = {
  university: {
    ofTheRule: proposed(['university', 'college of medicine'], 'R-468a'),
    ours: proposed(
      [
        'univ',
        'school of medicine',
        'medical school',
        'medical college',
        'college of osteopathic medicine',
        'school of osteopathic medicine',
      ],
      'R-468a',
    ),
  },
  community: {
    ofTheRule: proposed(['community', 'regional', 'memorial', 'county'], 'R-468a'),
    ours: proposed(['hca'], 'R-468a'),
  },
};
