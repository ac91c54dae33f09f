import { proposed, type Figure } from './figure';

/** Bounds of a USMLE three-digit score: a number outside cannot be meant. */
export interface ScoreRules {
  readonly lowest: Figure;
  readonly highest: Figure;
}

export const SCORE_RULES: ScoreRules = {
  lowest: proposed(1, 'R-155'),
  highest: proposed(300, 'R-155'),
};
