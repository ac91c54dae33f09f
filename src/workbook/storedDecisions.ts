import { readYesNo } from '../domain/cell';
import { DECISION_FIGURES, type DecisionFigure } from '../domain/decisionQuestions';
import { found, type Outcome, refused } from '../domain/outcome';
import { CHOICES, type Choice } from '../domain/reattempt';
import type { Answer } from '../domain/words';
import { readCount } from '../domain/wholeNumbers';
import { readYears } from '../domain/years';
import { type CellValue, textOf } from './cellGrid';
import type { DecisionRow } from './decisionsSheet';

/** What was answered before a decision. A key that is not there has no answer yet. */
export interface StoredDecisions {
  /** By question, and for the backups by the keys of their own. */
  readonly answers: Readonly<Partial<Record<string, Answer>>>;
  readonly figures: Readonly<Partial<Record<DecisionFigure, number>>>;
  readonly choice?: Choice;
}

/** The key of the written decision. */
export const CHOICE_KEY = 'decision';

export const NO_DECISIONS: StoredDecisions = { answers: {}, figures: {} };

const isFigure = (key: string): key is DecisionFigure => DECISION_FIGURES.some((each) => each === key);

/** The answers that the rows hold. An empty cell is no answer; what is neither yes nor no is unknown; a number that cannot be meant is refused. */
export function readDecisionRows(rows: readonly DecisionRow[]): Outcome<StoredDecisions> {
  const answers: Partial<Record<string, Answer>> = {};
  const figures: Partial<Record<DecisionFigure, number>> = {};
  let choice: Choice | undefined;
  for (const { key, value } of rows) {
    const text = textOf(value);
    if (text === '') continue;
    if (key === CHOICE_KEY) {
      choice = CHOICES.find((word) => word === text.toLowerCase());
      if (!choice) return refused({ code: 'choice-unknown', name: key, given: text, accepted: CHOICES });
    } else if (isFigure(key)) {
      const figure = readFigure(key, value);
      if (!figure.ok) return figure;
      figures[key] = figure.value;
    } else answers[key] = answerIn(value);
  }
  return found({ answers, figures, ...(choice && { choice }) });
}

function answerIn(value: CellValue): Answer {
  const answer = readYesNo(value);
  return answer.state === 'read' ? (answer.value ? 'yes' : 'no') : 'unknown';
}

/** A number of years may be a fraction; everything else is counted. Refuses what cannot be meant. */
export function readFigure(figure: DecisionFigure, value: CellValue): Outcome<number> {
  switch (figure) {
    case 'years since graduation':
      return readYears(value, figure);
    case 'interviews in the dream field':
      return readCount(value, 'interviews');
    case 'reattempts made':
      return readCount(value, 'attempts');
    case 'opinions heard':
    case 'points to gain':
    case 'months to prepare': {
      const text = textOf(value);
      const count = typeof value === 'boolean' ? NaN : Number(text);
      return Number.isInteger(count) && count >= 0
        ? found(count)
        : refused({ code: 'number-not-meant', name: figure, given: text, expected: 'a whole number' });
    }
  }
}
