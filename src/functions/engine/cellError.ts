import type { Problem } from '../../domain/problem';
import type { CellError } from './cells';

/** The question is clear and there is no answer to it. Whatever else is wrong, what was given cannot be meant. */
const UNANSWERED: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'specialty-unknown',
  'not-a-specialty',
  'not-stated',
  'labels-missing',
  'fees-unknown',
  'profile-not-improved',
  'no-count-for-status',
  'norm-set-unknown',
]);

/** The error that a cell shows for a problem; with the sentence that says what was found and what to do, once there is one. */
export const cellError = (problem: Problem, message?: string): CellError => ({
  code: UNANSWERED.has(problem.code) ? '#N/A' : '#VALUE!',
  ...(message !== undefined && { message }),
});
