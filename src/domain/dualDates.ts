import { answerOf } from './conditions';
import { isLastMinute } from './dualLists';
import { leadDate } from './leadDates';
import { changedTooLate, rankRulesTooLate } from './rotations';
import { RULES, type Rules } from './rules/rules';
import type { Answer } from './words';

/** The days that an applicant in two fields is asked for. */
export const DUAL_DATES = ['second field added', 'first letter asked', 'rank rules written'] as const;
export type DualDate = (typeof DUAL_DATES)[number];

/** What can be too late: the second field, a change of field, the rules for ranking. */
export const LATENESSES = ['second field', 'after the letters', 'rank rules'] as const;
export type Lateness = (typeof LATENESSES)[number];

/** Day numbers; what is not known is left out. */
export interface DualDays {
  readonly added?: number | undefined;
  readonly letterAsked?: number | undefined;
  readonly rankRules?: number | undefined;
  readonly opening?: number | undefined;
  readonly interview?: number | undefined;
}

/** What is too late in an application in two fields; unknown while one of the two days that it rests on is not known. */
export function latenessOf(days: DualDays, rules: Rules = RULES): Readonly<Record<Lateness, Answer>> {
  const { added, letterAsked, rankRules, opening, interview } = days;
  const lead = opening === undefined ? undefined : leadDate('submit', opening, rules);
  const submitted = lead?.ok ? lead.value.date : undefined;
  return {
    'second field': answerOf(
      added === undefined || submitted === undefined
        ? undefined
        : isLastMinute(submitted - added, rules.pressure.secondFieldDays.value),
    ),
    'after the letters': answerOf(
      added === undefined || letterAsked === undefined ? undefined : changedTooLate(added, letterAsked),
    ),
    'rank rules': answerOf(
      rankRules === undefined || interview === undefined ? undefined : rankRulesTooLate(rankRules, interview),
    ),
  };
}
