import type { Answer } from './words';

/** One thing that must hold, in a few plain words, and whether it does. */
export interface Condition<Name extends string = string> {
  readonly name: Name;
  readonly answer: Answer;
}

/** Yes when all are, no as soon as one is; otherwise it is not known. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one is, no when all are; otherwise it is not known. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** The answer that a fact gives, if it is known. */
export const answerOf = (holds: boolean | undefined): Answer =>
  holds === undefined ? 'unknown' : holds ? 'yes' : 'no';

export const opposite = (answer: Answer): Answer =>
  answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes';

/** The names of the conditions that have an answer. */
export const named = <Name extends string>(
  conditions: readonly Condition<Name>[],
  wanted: Answer,
): readonly Name[] => conditions.flatMap(({ name, answer }) => (answer === wanted ? [name] : []));
