import type { Cause, GapRole, PlanPart, PlanPath } from '../../planWords';
import type { LeadKind } from '../../leadDates';
import { proposed, stated, type Citation, type Figure } from '../figure';

/** How many of something a task asks for: a number, or the low and high end of a range. */
export type Amount = number | readonly [low: number, high: number];

/**
 * When a task falls due. `day` counts from 1, the day on which the plan begins; `sprintDay` from the first day after the
 * grief window; `month` is the end of that month of the plan. A lead names its kind and, where there is one, its last call.
 */
export type Due =
  | { readonly from: 'start'; readonly day: Figure }
  | { readonly from: 'window'; readonly day: Figure }
  | { readonly from: 'start'; readonly month: Figure }
  | { readonly from: 'opening'; readonly kind: LeadKind; readonly lastCall?: LeadKind }
  | { readonly from: 'exam'; readonly weeksBefore: Figure }
  | { readonly from: 'interview'; readonly daysBefore: Figure };

/** Whom a task is for; whatever is not named here it does not ask about. */
export interface TaskCondition {
  readonly paths?: readonly PlanPath[];
  readonly causes?: readonly Cause[];
  readonly roles?: readonly GapRole[];
  /** Only with two fields. */
  readonly dual?: true;
}

/** One task of a plan: our own words, `{n}` where its amount stands, `{last}` for the day of the last call. */
export interface TaskRule extends Citation {
  /** Never changes, so that a box that was ticked finds its task again. */
  readonly key: string;
  readonly part: PlanPart;
  readonly text: string;
  readonly amount?: Figure<Amount>;
  readonly due?: Due;
  readonly when?: TaskCondition;
}

export interface TaskDetails {
  readonly n?: Amount;
  readonly due?: Due;
  readonly when?: TaskCondition;
  /** The amount or the task is our reading. */
  readonly proposed?: true;
}

/** Tasks of one part, each with its rule and its lines. */
export const tasksOf =
  (part: PlanPart) =>
  (name: string, rule: string, source: string, text: string, details: TaskDetails = {}): TaskRule => {
    const { n, due, when } = details;
    const origin = details.proposed ? proposed : stated;
    const { standing } = origin(0, rule, source);
    return {
      key: `${part}.${name}`,
      part,
      text,
      rule,
      source,
      standing,
      ...(n === undefined ? {} : { amount: origin(n, rule, source) }),
      ...(due ? { due } : {}),
      ...(when ? { when } : {}),
    };
  };

/** A day of the plan, or of a week that begins after the grief window; the article groups days, and a group is due on its last (proposed). */
export const onDay = (day: number, rule: string, source: string): Due => ({
  from: 'start',
  day: proposed(day, rule, source),
});
export const onSprintDay = (day: number, rule: string, source: string): Due => ({
  from: 'window',
  day: proposed(day, rule, source),
});
export const byMonth = (month: number, rule: string, source: string): Due => ({
  from: 'start',
  month: stated(month, rule, source),
});
