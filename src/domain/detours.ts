import { allOf, answerOf, type Condition } from './conditions';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { tierOf } from './tiers';
import type { Answer, Setting, Status, Zone } from './words';

/** Whether a step beside the application is worth thinking about. */
export interface DetourReading {
  readonly worth: Answer;
  readonly conditions: readonly Condition[];
}

const detour = (...conditions: readonly Condition[]): DetourReading => ({
  worth: allOf(conditions.map(({ answer }) => answer)),
  conditions,
});

export interface RetakeFacts {
  /** A score that barely passed, or did not: a judgement. */
  readonly extremelyLow: Answer;
  /** A single catastrophe that explains it. */
  readonly catastrophe: Answer;
  /** Points of Step 2 CK that a retake would bring. */
  readonly gain?: number | undefined;
  /** Months of preparation. */
  readonly months?: number | undefined;
}

/**
 * Taking Step 2 again: only after a catastrophe, with a large gain in sight and months to prepare (C-36). Whether a
 * passed exam may be taken again is not for the articles to say, so this is never more than worth a thought.
 */
export function retake(facts: RetakeFacts, rules: Rules = RULES): DetourReading {
  const { points, months } = rules.strategy.retake;
  return detour(
    { name: 'score barely passed', answer: facts.extremelyLow },
    { name: 'one catastrophe', answer: facts.catastrophe },
    {
      name: 'large gain in sight',
      answer: answerOf(facts.gain === undefined ? undefined : facts.gain >= points.value),
    },
    {
      name: 'months to prepare',
      answer: answerOf(facts.months === undefined ? undefined : facts.months >= months.value),
    },
  );
}

export interface GapYearFacts {
  readonly dream: Specialty;
  readonly status: Status;
  /** Mentors and projects that bring publications or letters. */
  readonly productive: Answer;
  /** Delay without a guarantee is accepted. */
  readonly acceptsDelay: Answer;
}

export interface GapYearReading extends DetourReading {
  /** Applying broadly serves better: a first application to a field that is not highly competitive. */
  readonly applyInstead: boolean;
}

/**
 * A research or gap year: for a highly competitive field, with productive mentors, delay accepted. For the other
 * fields a first application is better broad and targeted; whoever missed and has no post follows R-565 (C-44).
 */
export function gapYear(
  { dream, status, productive, acceptsDelay }: GapYearFacts,
  rules: Rules = RULES,
): GapYearReading {
  const highly = rules.counts.yellowClass[dream].value === 'highly';
  const competitive = answerOf(highly || status === 'reapplicant');
  return {
    ...detour(
      { name: 'highly competitive field', answer: competitive },
      { name: 'productive mentors', answer: productive },
      { name: 'delay accepted', answer: acceptsDelay },
    ),
    applyInstead: competitive === 'no',
  };
}

/** Reasons for which a year without clinical work, research or study is forgiven. */
export const BLANK_YEAR_REASONS = ['serious illness', 'family crisis', 'military', 'immigration'] as const;
export type BlankYearReason = (typeof BLANK_YEAR_REASONS)[number];

/** What serves better than a blank year, and what keeps skills alive in one that cannot be avoided. */
export const INSTEAD_OF_BLANK = [
  'research fellow',
  'preliminary or transitional year',
  'supervised clinical work',
] as const;
export const DURING_BLANK = ['continuing education', 'part-time clinical work', 'ongoing study'] as const;

/** A blank year: no, unless one of the reasons holds. */
export const blankYear = (reason: BlankYearReason | 'none' | undefined): Answer =>
  answerOf(reason && reason !== 'none');

export interface Step3Facts {
  readonly zone?: Zone | undefined;
  readonly img: Answer;
  /** Programs prefer it of older graduates. */
  readonly olderGraduate: Answer;
  readonly failures?: number | undefined;
  /** A comfortable pass is within reach now: a judgement. */
  readonly ready: Answer;
}

/** Taking Step 3 early: never unready and never to mend several failures, since a failure hurts more than not sitting. */
export function earlyStep3(facts: Step3Facts, rules: Rules = RULES): DetourReading {
  const { zone, img, olderGraduate, failures, ready } = facts;
  const borderline = answerOf(zone && zone === 'Yellow');
  const wanted = allOf([img, olderGraduate]);
  const helps = borderline === 'yes' || wanted === 'yes' ? 'yes' : borderline === 'no' ? wanted : 'unknown';
  const most = rules.strategy.step3Failures.value;
  return detour(
    { name: 'a borderline score, or an older IMG', answer: helps },
    { name: 'few failures', answer: answerOf(failures === undefined ? undefined : failures < most) },
    { name: 'ready for Step 3', answer: ready },
  );
}

/**
 * The year that a competitive field asks of those who missed it without its metrics: research at a name-brand
 * center and strong new letters. Connections help and do not replace either. Without such a year the plan is misaligned.
 */
export const upgradeYear = (research: Answer, letters: Answer): DetourReading =>
  detour({ name: 'name-brand research', answer: research }, { name: 'strong new letters', answer: letters });

/** What is left below a Moderate field in which an applicant struggles. */
export const STEPS_DOWN = ['less competitive field', 'broad preliminary year and reapply'] as const;
export type StepDown = (typeof STEPS_DOWN)[number];

/** A Moderate field with a poor score: both ways on, the first one recommended; nothing for other fields and zones. */
export function stepsDown(
  specialty: Specialty,
  zone: Zone | undefined,
  setting?: Setting,
  rules: Rules = RULES,
): readonly StepDown[] {
  const tier = tierOf(specialty, { setting }, rules);
  return tier.ok && tier.value.tier === 'Moderate' && zone === 'Red' ? STEPS_DOWN : [];
}
