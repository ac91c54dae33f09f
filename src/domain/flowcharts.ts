import type { Citation } from './rules/figure';
import {
  BACKUP_YEAR_FLOW,
  DIRECTOR_FLOW,
  REATTEMPT_FLOW,
  RISK_FLOW,
  type BackupYearDoing,
  type BackupYearQuestion,
  type DirectorDoing,
  type DirectorQuestion,
  type Flowchart,
  type ReattemptDoing,
  type ReattemptQuestion,
  type RiskDoing,
  type RiskQuestion,
} from './rules/flowcharts';
import type { Answer } from './words';

/** A box on the path. Only a question has an answer. */
export interface FlowStep<Box extends string = string> {
  readonly box: Box;
  readonly answer?: Answer;
  readonly citation: Citation;
}

/** The path through a flowchart, as far as the answers reach. */
export interface Walk<Question extends string = string, Doing extends string = string> {
  readonly steps: readonly FlowStep<Question | Doing>[];
  /** The question at which the path stops, because its answer is not known. */
  readonly open: Question | undefined;
  /** The last box, once the path has come to an end. */
  readonly end: Doing | undefined;
}

/** Follows the answers from box to box and stops at the first question whose answer is not known (G-20). */
export function walk<Question extends string, Doing extends string>(
  { start, questions, doings }: Flowchart<Question, Doing>,
  answers: Readonly<Record<Question, Answer>>,
): Walk<Question, Doing> {
  const isQuestion = (box: Question | Doing): box is Question => box in questions;
  const steps: FlowStep<Question | Doing>[] = [];
  let box: Question | Doing = start;
  for (;;) {
    if (isQuestion(box)) {
      const ways: Flowchart<Question, Doing>['questions'][Question] = questions[box];
      const { yes, no, ...citation } = ways;
      const answer: Answer = answers[box];
      steps.push({ box, answer, citation });
      if (answer === 'unknown') return { steps, open: box, end: undefined };
      box = answer === 'yes' ? yes : no;
    } else {
      const way: Flowchart<Question, Doing>['doings'][Doing] = doings[box];
      const { next, ...citation } = way;
      steps.push({ box, citation });
      if (next === undefined) return { steps, open: undefined, end: box };
      box = next;
    }
  }
}

/** D1's flowchart (R-311): one more reattempt, or a pivot. */
export const walkReattempt = (
  answers: Readonly<Record<ReattemptQuestion, Answer>>,
): Walk<ReattemptQuestion, ReattemptDoing> => walk(REATTEMPT_FLOW, answers);

/** D2's flowchart (R-314): a clinical year, or a year of research. */
export const walkBackupYear = (
  answers: Readonly<Record<BackupYearQuestion, Answer>>,
): Walk<BackupYearQuestion, BackupYearDoing> => walk(BACKUP_YEAR_FLOW, answers);

/** D3's flowchart (R-316): a targeted reapplication, or a pivot now. */
export const walkDirector = (
  answers: Readonly<Record<DirectorQuestion, Answer>>,
): Walk<DirectorQuestion, DirectorDoing> => walk(DIRECTOR_FLOW, answers);

/** D4's flowchart (R-323): how to apply with a borderline score. */
export const walkRisk = (answers: Readonly<Record<RiskQuestion, Answer>>): Walk<RiskQuestion, RiskDoing> =>
  walk(RISK_FLOW, answers);
