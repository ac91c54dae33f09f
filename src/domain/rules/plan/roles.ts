import type { GapRole } from '../../planWords';
import { stated, type Citation } from '../figure';

const line = (rule: string, source: string): Citation => {
  const { standing } = stated(0, rule, source);
  return { rule, source, standing };
};

export interface RoleRule extends Citation {
  /** What makes the post count; in our own words. */
  readonly strong: readonly string[];
  /** What makes it count for little. */
  readonly weak: readonly string[];
}

/** When a post between two seasons is strong and when it is weak; a job outside training is tied to three things instead. */
export const ROLE_RULES: Readonly<Record<GapRole, RoleRule>> = {
  prelim: {
    ...line('R-560', 'D1:127-131'),
    strong: [
      'The institution has the dream field or the backup field.',
      'You stand out, earn letters, and could take a categorical place that opens.',
    ],
    weak: ['Hours are served and nobody is met.'],
  },
  research: {
    ...line('R-560', 'D1:133-137'),
    strong: [
      'It lies in the dream field or the backup field.',
      'It brings publications, talks, and faculty every day.',
    ],
    weak: ['It is remote.', 'There is no mentor.', 'No letter can come of it.'],
  },
  'undesignated prelim': {
    ...line('R-560', 'D1:139-140'),
    strong: ['The backup field values that year, as PM&R, Anesthesiology and Radiology do.'],
    weak: [],
  },
  job: {
    ...line('R-562', 'D1:145-148'),
    strong: [
      'It trains skills that can be named.',
      'It keeps your clinical knowledge fresh.',
      'It is done beside mentors of the dream or the backup field.',
    ],
    weak: [],
  },
};

/** Ways to spend the time that yield little. A blank year is the fourth. */
export const LOW_YIELD_ROLES: readonly (Citation & { readonly says: string })[] = [
  { ...line('R-561', 'D1:142'), says: 'Observerships, one after another.' },
  { ...line('R-561', 'D1:143'), says: 'A job without patients and without a tie to the field.' },
  { ...line('R-561', 'D1:144'), says: 'Time off without a shape and without an explanation.' },
];
