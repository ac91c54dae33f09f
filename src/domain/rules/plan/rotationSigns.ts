import { stated, type Citation } from '../figure';
import type { Rotation } from '../../rotations';

const { rule, source, standing } = stated(0, 'R-573', 'D4:147-162');

/** The lines that R-573 goes by. */
export const ROTATION_CITATION: Citation = { rule, source, standing };

/** What one asks before a rotation away from home is booked: three conditions, then three things that spoil it. */
export const ROTATION_SIGNS: Readonly<Record<keyof Rotation, string>> = {
  sought: 'The field is moderately or highly competitive.',
  impress: 'You can make a strong impression there.',
  used: 'The program looks at rotations when it selects.',
  tourism: 'You would go for the place rather than for the work.',
  noFeedback: 'Nobody there would say what to improve.',
  blocked: 'It is a reach where the score shuts you out all the same.',
};
