import { allOf } from './answers';
import { MATERIAL_RULES, type MaterialRules } from './rules/materials/materialRules';
import type { Amount } from './rules/plan/task';
import type { Answer, Zone } from './words';

/** What one would have to be able to say of a low score. */
export interface ScoreStory {
  /** Lower than everything before it let expect. */
  readonly lower: Answer;
  /** A real and concrete cause; without one there is no explanation. */
  readonly cause: Answer;
  /** What came after speaks against the score. */
  readonly contradicted: Answer;
  /** The way back can already be told. */
  readonly comeback: Answer;
}

export interface MentionReading {
  readonly verdict: 'consider' | 'leave out';
  /** Conditions that say no, and those that nobody has answered. */
  readonly unmet: readonly (keyof ScoreStory | 'clearly low')[];
  readonly open: readonly (keyof ScoreStory | 'clearly low')[];
  /** Sentences that the score is given in the statement, once. */
  readonly sentences: Amount;
}

/**
 * Whether the statement may name the score (R-663, C-37). The answer is to leave it out unless every condition is known to
 * hold and the score is clearly low: a gap under the norm that is only slight, in a zone that is not Red, speaks against it.
 */
export function mentionScore(
  story: ScoreStory,
  position: { readonly zone: Zone; readonly gap: number } | undefined,
  rules: MaterialRules = MATERIAL_RULES,
): MentionReading {
  const answers = { ...story, 'clearly low': clearlyLow(position, rules) };
  const names = Object.keys(answers) as (keyof typeof answers)[];
  return {
    verdict: allOf(Object.values(answers)) === 'yes' ? 'consider' : 'leave out',
    unmet: names.filter((name) => answers[name] === 'no'),
    open: names.filter((name) => answers[name] === 'unknown'),
    sentences: rules.score.sentences.value,
  };
}

function clearlyLow(
  position: { readonly zone: Zone; readonly gap: number } | undefined,
  rules: MaterialRules,
): Answer {
  if (position === undefined) return 'unknown';
  return position.zone !== 'Red' && position.gap < rules.score.slightUnder.value ? 'no' : 'yes';
}

export type AnswerLength = 'nothing yet' | 'on aim' | 'long' | 'too long';

/** How long the answer about a low score is (R-673, C-52), in sentences. */
export function answerLength(sentences: number, rules: MaterialRules = MATERIAL_RULES): AnswerLength {
  const { aim, most } = rules.answer;
  if (sentences < 1) return 'nothing yet';
  if (sentences <= aim.value) return 'on aim';
  return sentences <= most.value ? 'long' : 'too long';
}

/** Sentences of a text, as one counts them aloud: what ends with a full stop, a question or an exclamation, and a rest without one. */
export const sentencesIn = (text: string): number =>
  text.split(/[.!?]+(?:\s|$)/u).filter((sentence) => /\p{L}/u.test(sentence)).length;
