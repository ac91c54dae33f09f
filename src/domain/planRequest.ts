import { dateText } from './dates';
import { found, refused, type Outcome } from './outcome';
import type { Cause, GapRole, PlanPart, PlanPath } from './planWords';
import type { Figure } from './rules/figure';
import type { Amount } from './rules/plan/task';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';
import { RULES, type Rules } from './rules/rules';

/** What a person chooses for a plan. Dates are day numbers. */
export interface PlanRequest {
  readonly path: PlanPath;
  readonly parts: readonly PlanPart[];
  /** The first day of the plan: the miss, or today. */
  readonly start: number;
  /** The day on which applications open; no article names one. */
  readonly opening?: number | undefined;
  readonly interview?: number | undefined;
  /** The first attempt of Step 2 or Level 2, while it lies ahead. */
  readonly exam?: number | undefined;
  /** Months that the plan runs (R-557, R-558, C-40). */
  readonly months: number;
  /** Days of the grief window (R-551, C-38). */
  readonly windowDays: number;
  /** Months of weekly targets. */
  readonly weeklyMonths: number;
  readonly causes: readonly Cause[];
  readonly role?: GapRole | undefined;
  readonly dual: boolean;
}

interface PathParts {
  readonly usual: readonly PlanPart[];
  readonly offered: readonly PlanPart[];
}

/** The parts of a plan by path: taken unless one chooses, and those that may be added. Whoever matched elsewhere pivots (G-12). */
export const PATH_PARTS: Readonly<Record<PlanPath, PathParts>> = {
  first: { usual: ['season', 'repair', 'conduct'], offered: ['role', 'well-being'] },
  reapply: {
    usual: ['first week', 'weekly targets', 'year', 'months', 'role', 'season', 'conduct'],
    offered: ['sprint', 'repair', 'well-being'],
  },
  pivot: {
    usual: ['first week', 'sprint', 'weekly targets', 'year', 'months', 'role', 'season', 'conduct'],
    offered: ['repair', 'well-being'],
  },
  matched: { usual: ['months', 'conduct'], offered: ['well-being'] },
};

export interface WindowRange {
  readonly low: number;
  readonly high: number;
  readonly usual: number;
  /** What each article allows, with its lines. */
  readonly articles: readonly Figure<Amount>[];
}

/**
 * The grief window that may be chosen, in days (R-551, C-38): from the shortest to the longest that an article allows, and
 * the one length that D1 and D2 share. Never enforced.
 */
export function windowRange({ window }: PlanRules = PLAN_RULES): WindowRange {
  const ends = window.articles.flatMap(({ value }) => value);
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    usual: window.usual.value,
    articles: window.articles,
  };
}

/** The request itself when everything in it can be meant. Refuses lengths and parts that are not offered, a third cause, and dates that contradict each other. */
export function checkedRequest(
  request: PlanRequest,
  plan: PlanRules = PLAN_RULES,
  rules: Rules = RULES,
): Outcome<PlanRequest> {
  const { path, parts, causes } = request;
  const open = [...PATH_PARTS[path].usual, ...PATH_PARTS[path].offered];
  const foreign = parts.find((part) => !open.includes(part));
  if (foreign)
    return refused({ code: 'choice-unknown', name: 'parts of the plan', given: foreign, accepted: open });
  const most = rules.profile.causes.value;
  if (new Set(causes).size > most)
    return refused({ code: 'causes-too-many', given: new Set(causes).size, most });
  return checkedLengths(request, plan) ?? checkedDates(request) ?? found(request);
}

function checkedLengths(
  { months, windowDays, weeklyMonths }: PlanRequest,
  rules: PlanRules,
): ReturnType<typeof refused> | undefined {
  const lengths = rules.lengths.map(({ value }) => value);
  if (!lengths.includes(months))
    return refused({
      code: 'choice-unknown',
      name: 'months of the plan',
      given: String(months),
      accepted: lengths.map(String),
    });
  const { low, high } = windowRange(rules);
  const weekly = [rules.weekly.months.value].flat();
  return (
    within('days before the plan begins', windowDays, low, high) ??
    within('months of weekly targets', weeklyMonths, Math.min(...weekly), Math.max(...weekly))
  );
}

const within = (name: string, given: number, low: number, high: number) =>
  Number.isInteger(given) && given >= low && given <= high
    ? undefined
    : refused({
        code: 'number-not-meant',
        name,
        given: String(given),
        expected: `a whole number from ${low} to ${high}`,
      });

function checkedDates({
  start,
  opening,
  interview,
  exam,
}: PlanRequest): ReturnType<typeof refused> | undefined {
  const inOrder = (
    earlier: readonly [name: string, day: number | undefined],
    later: readonly [name: string, day: number | undefined],
  ) =>
    earlier[1] !== undefined && later[1] !== undefined && later[1] < earlier[1]
      ? refused({
          code: 'dates-out-of-order',
          earlier: earlier[0],
          earlierDate: dateText(earlier[1]),
          later: later[0],
          laterDate: dateText(later[1]),
        })
      : undefined;
  const begins = ['the first day of the plan', start] as const;
  const opens = ['the day on which applications open', opening] as const;
  return (
    inOrder(begins, opens) ??
    inOrder(begins, ['the exam', exam]) ??
    inOrder(opens, ['the first interview', interview]) ??
    inOrder(begins, ['the first interview', interview])
  );
}
