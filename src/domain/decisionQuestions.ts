import type { Answer } from './words';

/**
 * What only a person can answer before a decision, each in a few words (G-10). The rule that asks for it stands beside
 * its use; an answer is a judgement and never worked out.
 */
export const DECISION_QUESTIONS = [
  //
  'flags that the field magnifies',
  'rather match once',
  //
  'a story for both fields',
  'willing to interview for the backup',
  'would rank the backup',
  //
  'dream is central',
  'advisors name a fix',
  'money and stamina',
  //
  'a director sponsors',
  //
  'can strengthen',
  'relevant role',
  'ignores the mismatch',
  'optimized attempt failed',
  'burned out',
  'content in another field',
  'matched afterwards',
  //
  'PGY-1 place secured',
  //
  'director says reapply',
  'fixable in a year',
  'money presses',
  'research in the field planned',
  'free to move',
  //
  'recent clinical work',
  'elite research',
  //
  'accepts high risk',
  //
  'genuine strengths',
  'advisors see a chance',
  //
  'new letters',
  'new research',
  'new rotation',
  'new list strategy',
  //
  'name-brand research',
  'strong new letters',
  //
  'score barely passed',
  'one catastrophe',
  //
  'productive mentors',
  'delay accepted',
  //
  'unavoidable reason',
  //
  'wanted of older graduates',
  'ready for Step 3',
] as const;
export type DecisionQuestion = (typeof DECISION_QUESTIONS)[number];

/** Whether an answer tells of flags, which are told in confidence. */
export const isOfFlags = (question: string): boolean => question === 'flags that the field magnifies';

/** A question without an entry is not answered yet. */
export type DecisionAnswers = Readonly<Partial<Record<DecisionQuestion, Answer>>>;

/** Those of the answers that belong to these questions; the screen keeps others beside them. */
export const answersOf = (answers: Readonly<Partial<Record<string, Answer>>>): DecisionAnswers =>
  Object.fromEntries(
    DECISION_QUESTIONS.flatMap((question) => {
      const answer = answers[question];
      return answer === undefined ? [] : [[question, answer]];
    }),
  );

/** The answer to a question, which is unknown until somebody gives one. */
export const answerTo = (answers: DecisionAnswers, question: DecisionQuestion): Answer =>
  answers[question] ?? 'unknown';

/** What a person tells in numbers before a decision; none of them is 0 until somebody says so. */
export const DECISION_FIGURES = [
  'years since graduation',
  'interviews in the dream field',
  'reattempts made',
  'opinions heard',
  'points to gain',
  'months to prepare',
] as const;
export type DecisionFigure = (typeof DECISION_FIGURES)[number];

export type DecisionFigures = Readonly<Partial<Record<DecisionFigure, number>>>;
