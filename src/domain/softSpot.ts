import type { Answer } from './words';

/** What programs weigh (R-024), in D4's order. */
export const WEIGHED = ['step2', 'clinical grades', 'letters', 'rank', 'research', 'statement'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** Whether each is good enough, as a person judges it. */
export type WeighedAnswers = Readonly<Partial<Record<Weighed, Answer>>>;

export interface SoftSpotReading {
  readonly weak: readonly Weighed[];
  readonly unknown: readonly Weighed[];
  /** Yes when the score alone is weak and everything else is known to be fine. */
  readonly fixable: Answer;
}

/** the weak points among the six things that programs weigh. A score that is the only one is fixable. */
export function softSpots(answers: WeighedAnswers): SoftSpotReading {
  const weak = WEIGHED.filter((each) => answers[each] === 'no');
  const unknown = WEIGHED.filter((each) => (answers[each] ?? 'unknown') === 'unknown');
  const scoreAlone = weak.every((each) => each === 'step2') && answers.step2 === 'no';
  const otherWeak = weak.some((each) => each !== 'step2');
  const fixable =
    otherWeak || answers.step2 === 'yes' ? 'no' : scoreAlone && unknown.length === 0 ? 'yes' : 'unknown';
  return { weak, unknown, fixable };
}
