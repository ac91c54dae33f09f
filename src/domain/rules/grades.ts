import type { Ladder } from '../bands';
import { proposed, type Figure } from './figure';

/** Grades of a list, worst first; never of an applicant. */
export const LIST_GRADES = ['F', 'D', 'C', 'B', 'A', 'A+'] as const;
export type ListGrade = (typeof LIST_GRADES)[number];

/** how points become a grade, and what costs points. */
export interface GradeRules {
  /** Points that each grade asks for. */
  readonly minimums: Ladder<ListGrade>;
  /** Points for a pressure test that fails, and for one that is met barely. */
  readonly lost: { readonly fail: Figure; readonly amber: Figure };
  /** The best grade while an alarm stands. */
  readonly withAlarm: Figure<ListGrade>;
  /** The best grade while something could not be judged. */
  readonly withUnknown: Figure<ListGrade>;
}

export const GRADE_RULES: GradeRules = {
  minimums: {
    bottom: 'F',
    steps: [
      { from: proposed(60, 'R-475'), label: 'D' },
      { from: proposed(70, 'R-475'), label: 'C' },
      { from: proposed(80, 'R-475'), label: 'B' },
      { from: proposed(90, 'R-475'), label: 'A' },
      { from: proposed(100, 'R-475'), label: 'A+' },
    ],
  },
  lost: { fail: proposed(10, 'R-475'), amber: proposed(5, 'R-475') },
  withAlarm: proposed('C', 'R-475', 'D0:191 D4:101'),
  withUnknown: proposed('A', 'R-475'),
};
