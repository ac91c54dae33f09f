import { allOf, answerOf, anyOf, named, type Condition } from './conditions';
import { answerTo, type DecisionAnswers, type DecisionQuestion } from './decisionQuestions';
import { dualOf, type DualReading } from './dualApplication';
import { found, type Outcome } from './outcome';
import type { FieldResearch } from './rules/miss';
import type { OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Answer, Setting, Zone } from './words';
import { zoneOf } from './zones';

/** D0's strategies A, B and C in words, in the order in which they are offered. */
export const STRATEGIES = ['Realign', 'Dual', 'Delay'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export interface StrategyFacts {
  readonly step2?: number | undefined;
  readonly dream: Specialty;
  readonly setting?: Setting | undefined;
  /** Research in the dream field. */
  readonly research?: FieldResearch | undefined;
  readonly answers: DecisionAnswers;
}

export interface StrategyOption {
  readonly strategy: Strategy;
  readonly eligible: Answer;
  readonly conditions: readonly Condition[];
  /** The conditions that are not met, else those that are not known; none for an open strategy. */
  readonly inTheWay: readonly string[];
}

export interface StrategyReading {
  readonly dream: Specialty;
  readonly zone: Zone | undefined;
  /** The norm of the set in force that the score was held against, where it has one of the field. */
  readonly own: OwnNorm | undefined;
  readonly options: readonly StrategyOption[];
  readonly eligible: readonly Strategy[];
  /** The one to start from. A delay is risky and never chosen for anybody. */
  readonly preselected: Strategy | undefined;
  /** None is eligible and none can become so: one specialty with a widened list. */
  readonly widen: boolean;
  readonly dual: DualReading;
}

/**
 * Which of D0's strategies are open (R-306): realign fully (R-301), apply in two fields (R-303 with the gate of R-515), or
 * delay and strengthen (R-304), each with the conditions that are not met or not known. Refuses an impossible score.
 */
export function strategyOf(facts: StrategyFacts, rules: Rules = RULES): Outcome<StrategyReading> {
  const { dream, step2, setting, answers } = facts;
  const reading = step2 === undefined ? undefined : zoneOf(step2, dream, setting, rules);
  if (reading && !reading.ok) return reading;
  const zone = reading?.value.zone;
  const dual = dualOf({ dream, step2, setting, zone, answers }, rules);
  if (!dual.ok) return dual;
  const options = [realign(zone, facts), dualOption(dual.value), delay(answers)];
  const eligible = options.flatMap((option) => (option.eligible === 'yes' ? [option.strategy] : []));
  return found({
    dream,
    zone,
    own: reading?.value.own,
    options,
    eligible,
    preselected: eligible.find((strategy) => strategy !== 'Delay'),
    widen: options.every((option) => option.eligible === 'no'),
    dual: dual.value,
  });
}

const option = (strategy: Strategy, eligible: Answer, conditions: readonly Condition[]): StrategyOption => ({
  strategy,
  eligible,
  conditions,
  inTheWay: eligible === 'yes' ? [] : named(conditions, eligible),
});

/** clearly under the range of the dream field, and at least one of the other three. */
function realign(zone: Zone | undefined, { research, answers }: StrategyFacts): StrategyOption {
  const clearly: Condition = { name: 'clearly out of range', answer: answerOf(zone && zone === 'Red') };
  const others = [
    { name: 'little research in the field', answer: answerOf(research && research !== 'multiple') },
    asked(answers, 'flags that the field magnifies'),
    asked(answers, 'rather match once'),
  ];
  const eligible = allOf([clearly.answer, anyOf(others.map(({ answer }) => answer))]);
  return option('Realign', eligible, [clearly, ...others]);
}

const dualOption = ({ D0, D4, eligible }: DualReading): StrategyOption =>
  option('Dual', eligible, [...D0, ...D4.filter(({ name }) => name === 'would rank the backup')]);

/** all three, of which the second needs an advisor with a name. */
function delay(answers: DecisionAnswers): StrategyOption {
  const conditions = [
    asked(answers, 'dream is central'),
    asked(answers, 'advisors name a fix'),
    asked(answers, 'money and stamina'),
  ];
  return option('Delay', allOf(conditions.map(({ answer }) => answer)), conditions);
}

const asked = (answers: DecisionAnswers, name: DecisionQuestion): Condition => ({
  name,
  answer: answerTo(answers, name),
});
