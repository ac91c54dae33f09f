import { allOf, answerOf, anyOf, type Condition } from './conditions';
import { answerTo, type DecisionAnswers } from './decisionQuestions';
import { walkReattempt, type Walk } from './flowcharts';
import type { ReattemptDoing, ReattemptQuestion } from './rules/flowcharts';
import { RULES, type Rules } from './rules/rules';
import type { ReattemptBand } from './rules/zones';
import type { Answer } from './words';

/** What an article says of another application in the dream field. */
export type ReapplyVerdict = 'Reapply' | 'Pivot' | 'Undecided';

export interface ReattemptFacts {
  /** R-157; undefined without a score. */
  readonly band?: ReattemptBand | undefined;
  /** Years since graduation; a fraction counts as it is. */
  readonly years?: number | undefined;
  /** Failed exams. */
  readonly failures?: number | undefined;
  /** Reattempts in the dream field already made and lost. */
  readonly reattempts?: number | undefined;
  readonly answers: DecisionAnswers;
}

export type ReattemptRemark = 'mentor review' | 'consider a pivot' | 'no adjacent field' | 'second reattempt';

export interface ReattemptReading {
  readonly verdict: ReapplyVerdict;
  /** all of these make a reattempt reasonable. */
  readonly reasonable: readonly Condition[];
  /** any of these makes it unwise. */
  readonly unwise: readonly Condition[];
  /** the first decides for a pivot, the others only speak for one. */
  readonly pivot: readonly Condition[];
  readonly remarks: readonly ReattemptRemark[];
}

/** "Near specialty norms" of the articles: under the band that is a long shot. */
export const nearNorms = (band: ReattemptBand | undefined): Answer =>
  answerOf(band && (band === 'At norm' || band === 'Near'));

/**
 * D1 on trying the dream field again: reasonable, unwise, a pivot is smarter. Years between the
 * fresh and the unwise ones are neither, and ask for a mentor's review (C-34).
 */
export function reattemptOf(facts: ReattemptFacts, rules: Rules = RULES): ReattemptReading {
  const { band, years, failures, answers } = facts;
  const { freshYears, unwise: limit } = rules.strategy;
  const near = nearNorms(band);
  const reasonable: readonly Condition[] = [
    { name: 'near the norms', answer: near },
    { name: 'fresh graduate', answer: answerOf(years === undefined ? years : years <= freshYears.value) },
    asked(answers, 'can strengthen'),
  ];
  const late = answerOf(years === undefined ? years : years >= limit.years.value);
  const idle = answerTo(answers, 'relevant role');
  const unwise: readonly Condition[] = [
    { name: 'far under the norm', answer: answerOf(band && band === 'Do not reattempt') },
    {
      name: 'several failed exams',
      answer: answerOf(failures === undefined ? failures : failures >= limit.failures.value),
    },
    {
      name: 'long out without a relevant role',
      answer: allOf([late, idle === 'yes' ? 'no' : idle === 'no' ? 'yes' : 'unknown']),
    },
    asked(answers, 'ignores the mismatch'),
  ];
  const pivot: readonly Condition[] = [
    { name: 'out of reach by numbers', answer: near === 'unknown' ? near : near === 'yes' ? 'no' : 'yes' },
    asked(answers, 'optimized attempt failed'),
    asked(answers, 'burned out'),
  ];
  const stop = anyOf(unwise.map(({ answer }) => answer)) === 'yes' || pivot[0]?.answer === 'yes';
  const go = allOf(reasonable.map(({ answer }) => answer)) === 'yes';
  return {
    verdict: stop ? 'Pivot' : go ? 'Reapply' : 'Undecided',
    reasonable,
    unwise,
    pivot,
    remarks: remarksOn(facts, rules),
  };
}

const asked = (answers: DecisionAnswers, name: Parameters<typeof answerTo>[1]): Condition => ({
  name,
  answer: answerTo(answers, name),
});

function remarksOn({ years, reattempts, answers }: ReattemptFacts, rules: Rules): readonly ReattemptRemark[] {
  const { freshYears, unwise } = rules.strategy;
  const remarks: ReattemptRemark[] = [];
  if (years !== undefined && years > freshYears.value && years < unwise.years.value)
    remarks.push('mentor review');
  if (answerTo(answers, 'optimized attempt failed') === 'yes' || answerTo(answers, 'burned out') === 'yes')
    remarks.push('consider a pivot');
  if (answerTo(answers, 'content in another field') === 'no') remarks.push('no adjacent field');
  if (tooManyReattempts(reattempts, rules)) remarks.push('second reattempt');
  return remarks;
}

/** another reattempt would be one more than the one that the articles grant. */
export const tooManyReattempts = (made: number | undefined, rules: Rules = RULES): boolean =>
  made !== undefined && made >= rules.strategy.repeats.most.value;

/** so many years of trying are the warning. */
export const tooManyYears = (years: number | undefined, rules: Rules = RULES): boolean =>
  years !== undefined && years >= rules.strategy.repeats.years.from.value;

/**
 * D1's flowchart for these facts (R-311). A reattempt already made and lost answers its last question, because the
 * article grants one more and no further.
 */
export function reattemptFlow(
  { band, reattempts, answers }: ReattemptFacts,
  rules: Rules = RULES,
): Walk<ReattemptQuestion, ReattemptDoing> {
  const near = nearNorms(band);
  const after = answerTo(answers, 'matched afterwards');
  const lost = near === 'yes' && tooManyReattempts(reattempts, rules);
  return walkReattempt({
    'near the norms': near,
    'matched afterwards': after === 'unknown' && lost ? 'no' : after,
  });
}

/** what has changed since the last cycle. */
export const CHANGES = ['letters', 'research', 'rotation', 'list strategy'] as const;
export type Change = (typeof CHANGES)[number];

/** whether this would be the same application again, which costs a year: yes when nothing has changed. */
export const unchanged = (changes: Readonly<Partial<Record<Change, Answer>>>): Answer => {
  const changed = anyOf(CHANGES.map((change) => changes[change] ?? 'unknown'));
  return changed === 'unknown' ? 'unknown' : changed === 'yes' ? 'no' : 'yes';
};

/** What a person has settled on. */
export const CHOICES = ['reattempt', 'pivot', 'dual'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Decision {
  readonly decision: 'reattempt' | 'pivot';
  /** Months of the plan that goes with it. */
  readonly months: number;
  /** A backup list goes with it. */
  readonly backupList: boolean;
}

/**
 * The written decision after a miss: one reattempt with its plan, or a definite pivot, never both (R-312). A dual
 * application after a miss is D2's exception (R-508) and is recorded as a pivot.
 */
export const decisionOf = (choice: Choice, rules: Rules = RULES): Decision => ({
  decision: choice === 'reattempt' ? 'reattempt' : 'pivot',
  months: rules.strategy.months.plan.value,
  backupList: choice === 'dual',
});
