import type { Problem } from '../../domain/problem';
import type { CellError } from './cells';

/** `#N/A`: the question is clear and there is no answer to it. `#VALUE!`: what was given cannot be meant. */
const CODES: Readonly<Record<Problem['code'], '#VALUE!' | '#N/A'>> = {
  'score-missing': '#VALUE!',
  'score-not-a-number': '#VALUE!',
  'score-out-of-range': '#VALUE!',
  'score-not-whole': '#VALUE!',
  'program-score-unreadable': '#VALUE!',
  'specialty-missing': '#VALUE!',
  'specialty-unknown': '#N/A',
  'not-a-specialty': '#N/A',
  'not-stated': '#N/A',
  'number-of-programs-unreadable': '#VALUE!',
  'labels-missing': '#N/A',
  'fees-unknown': '#N/A',
  'choice-unknown': '#VALUE!',
  'profile-not-improved': '#N/A',
  'no-count-for-status': '#N/A',
  'date-unreadable': '#VALUE!',
  'date-out-of-range': '#VALUE!',
  'causes-too-many': '#VALUE!',
  'dates-out-of-order': '#VALUE!',
  'plan-too-short': '#VALUE!',
  'number-not-meant': '#VALUE!',
  'shapes-differ': '#VALUE!',
  'column-needed': '#VALUE!',
  'single-needed': '#VALUE!',
  'sheet-empty': '#VALUE!',
  'sheet-missing': '#VALUE!',
  'list-missing': '#VALUE!',
  'lists-several': '#VALUE!',
  'sheet-protected': '#VALUE!',
  'sheet-is-ours': '#VALUE!',
  'sheet-not-ours': '#VALUE!',
  'no-room': '#VALUE!',
  'list-changed': '#VALUE!',
  'list-unlabelled': '#VALUE!',
  'name-missing': '#VALUE!',
  cancelled: '#VALUE!',
  'cell-being-edited': '#VALUE!',
  'too-much-data': '#VALUE!',
  'session-lost': '#VALUE!',
  'read-only': '#VALUE!',
  'host-refused': '#VALUE!',
};

/** The error that a cell shows for a problem; with the sentence that says what was found and what to do, once there is one. */
export const cellError = (problem: Problem, message?: string): CellError => ({
  code: CODES[problem.code],
  ...(message !== undefined && { message }),
});
