import { readYesNo } from '../domain/cell';
import { DECISION_FIGURES, type DecisionFigure } from '../domain/decisionQuestions';
import { figureOf, isFieldFigure, isRating, isWords, type FieldFigureKey } from '../domain/fieldKeys';
import { isLetterFact } from '../domain/letterKeys';
import { found, type Outcome, refused } from '../domain/outcome';
import { CHOICES, type Choice } from '../domain/reattempt';
import { RATINGS } from '../domain/rules/backups';
import type { Answer } from '../domain/words';
import { readCount } from '../domain/wholeNumbers';
import { readYears } from '../domain/years';
import { type CellValue, textOf } from './cellGrid';
import { isYear, YEAR } from './readFact';
import type { DecisionRow } from './decisionsSheet';

/** Numbers about the applicant, and those that were looked up for a field. */
export type KeptFigures = Readonly<Partial<Record<DecisionFigure | FieldFigureKey, number>>>;
export type KeptWords = Readonly<Partial<Record<string, string>>>;

/** What was answered before a decision. A key that is not there has no answer yet. */
export interface StoredDecisions {
  /** By question, and for the backups by the keys of their own. */
  readonly answers: Readonly<Partial<Record<string, Answer>>>;
  readonly figures: KeptFigures;
  /** Ratings, and what is told in words. */
  readonly words?: KeptWords;
  readonly choice?: Choice;
}

/** The key of the written decision. */
export const CHOICE_KEY = 'decision';

export const NO_DECISIONS: StoredDecisions = { answers: {}, figures: {} };

const isFigure = (key: string): key is DecisionFigure => DECISION_FIGURES.some((each) => each === key);

/** The answers that the rows hold. An empty cell is no answer; what is neither yes nor no is unknown; a number that cannot be meant is refused. */
export function readDecisionRows(rows: readonly DecisionRow[]): Outcome<StoredDecisions> {
  const answers: Partial<Record<string, Answer>> = {};
  const figures: Partial<Record<DecisionFigure | FieldFigureKey, number>> = {};
  const words: Partial<Record<string, string>> = {};
  let choice: Choice | undefined;
  for (const { key, value } of rows) {
    const text = textOf(value);
    if (text === '') continue;
    if (key === CHOICE_KEY) {
      choice = CHOICES.find((word) => word === text.toLowerCase());
      if (!choice) return refused({ code: 'choice-unknown', name: key, given: text, accepted: CHOICES });
    } else if (isRating(key)) {
      const rating = RATINGS.find((word) => word === text.toLowerCase());
      if (rating) words[key] = rating;
    } else if (isWords(key) || isLetterFact(key)) words[key] = text;
    else if (isFigure(key) || isFieldFigure(key)) {
      const figure = readFigure(key, value);
      if (!figure.ok) return figure;
      figures[key] = figure.value;
    } else answers[key] = answerIn(value);
  }
  return found({
    answers,
    figures,
    ...(Object.keys(words).length > 0 && { words }),
    ...(choice && { choice }),
  });
}

function answerIn(value: CellValue): Answer {
  const answer = readYesNo(value);
  return answer.state === 'read' ? (answer.value ? 'yes' : 'no') : 'unknown';
}

/** A number of years may be a fraction, and so may a percentage; everything else is counted. Refuses what cannot be meant. */
export function readFigure(figure: DecisionFigure | FieldFigureKey, value: CellValue): Outcome<number> {
  if (isFieldFigure(figure)) return readFieldFigure(figure, value);
  switch (figure) {
    case 'years since graduation':
      return readYears(value, figure);
    case 'interviews in the dream field':
      return readCount(value, 'interviews');
    case 'reattempts made':
      return readCount(value, 'attempts');
    case 'opinions heard':
    case 'points to gain':
    case 'months to prepare':
      return readWhole(figure, value);
  }
}

function readFieldFigure(key: FieldFigureKey, value: CellValue): Outcome<number> {
  const figure = figureOf(key);
  const text = textOf(value);
  if (figure === 'positions') return readWhole(figure, value);
  if (figure === 'year')
    return isYear(text)
      ? found(Number(text))
      : refused({ code: 'number-not-meant', name: figure, given: text, expected: YEAR });
  const percent = typeof value === 'boolean' ? NaN : Number(text.replace(/\s*%$/, ''));
  // A number between 0 and 1 may be a share or a percentage, and is not guessed at.
  return percent === 0 || (percent >= 1 && percent <= 100)
    ? found(percent)
    : refused({ code: 'number-not-meant', name: figure, given: text, expected: 'percent, such as 85' });
}

function readWhole(name: string, value: CellValue): Outcome<number> {
  const text = textOf(value);
  const count = typeof value === 'boolean' || text === '' ? NaN : Number(text);
  return Number.isInteger(count) && count >= 0
    ? found(count)
    : refused({ code: 'number-not-meant', name, given: text, expected: 'a whole number' });
}
