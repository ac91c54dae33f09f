import { createContext, useContext } from 'react';
import type { DecisionFigure, DecisionQuestion } from '../../domain/decisionQuestions';
import type { FieldFigureKey } from '../../domain/fieldKeys';
import type { Rules } from '../../domain/rules/rules';
import type { Answer } from '../../domain/words';
import type { KeptFigures, KeptWords } from '../../workbook/storedDecisions';
import type { Answers } from './backups/backupAnswers';

/** What every question on the screen needs: what was answered, and where an answer goes. */
export interface Asking {
  readonly answers: Answers;
  readonly figures: KeptFigures;
  readonly words: KeptWords;
  readonly onAnswer: (key: string, answer: Answer) => void;
  readonly onFigure: (figure: DecisionFigure | FieldFigureKey, value: number | undefined) => void;
  /** A rating or words; undefined takes them back. */
  readonly onWords: (key: string, words: string | undefined) => void;
  readonly rules: Rules;
}

export const AskingContext = createContext<Asking | undefined>(undefined);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (!asking) throw new Error('A question was drawn outside the Decide screen.');
  return asking;
}

/** What answers a condition that is no question itself. */
export const INPUTS: Readonly<
  Record<string, { readonly question: DecisionQuestion } | { readonly figure: DecisionFigure }>
> = {
  'fresh graduate': { figure: 'years since graduation' },
  'long out without a relevant role': { question: 'relevant role' },
  'enough interviews': { figure: 'interviews in the dream field' },
  'over the cutoff or sponsored': { question: 'a director sponsors' },
  'dream within reach': { question: 'a director sponsors' },
  'large gain in sight': { figure: 'points to gain' },
  'months to prepare': { figure: 'months to prepare' },
  'a borderline score, or an older IMG': { question: 'wanted of older graduates' },
};
