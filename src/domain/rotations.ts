import { allOf, anyOf } from './answers';
import type { Answer } from './words';

/** What one knows of a rotation away from home before it is booked. */
export interface Rotation {
  /** The field is moderately or highly competitive. */
  readonly sought: Answer;
  readonly impress: Answer;
  /** The program looks at rotations when it selects. */
  readonly used: Answer;
  /** Done for the place rather than for the work. */
  readonly tourism: Answer;
  /** Nobody will say what to improve. */
  readonly noFeedback: Answer;
  /** A reach that the score shuts out whatever happens there. */
  readonly blocked: Answer;
}

/** Whether a rotation helps: all three conditions, and none of the three that spoil it. */
export function rotationHelps({ sought, impress, used, tourism, noFeedback, blocked }: Rotation): Answer {
  const spoilt = anyOf([tourism, noFeedback, blocked]);
  if (spoilt === 'yes') return 'no';
  const helps = allOf([sought, impress, used]);
  return helps === 'yes' && spoilt === 'unknown' ? 'unknown' : helps;
}

/** The field was changed after the first letter had been asked for; day numbers. */
export const changedTooLate = (fieldChanged: number, firstLetterAsked: number): boolean =>
  fieldChanged > firstLetterAsked;

/** The rules for ranking two fields bear a day after the first interview; day numbers. */
export const rankRulesTooLate = (written: number, firstInterview: number): boolean =>
  written > firstInterview;
