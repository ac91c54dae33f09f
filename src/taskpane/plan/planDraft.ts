import { dateText, readDate } from '../../domain/dates';
import { found, type Outcome } from '../../domain/outcome';
import { PATH_PARTS, type PlanRequest, windowRange } from '../../domain/planRequest';
import type { PlanPath } from '../../domain/planWords';
import { PLAN_RULES } from '../../domain/rules/plan/planRules';
import type { StoredProfile } from '../../workbook/storedProfile';

const DATES = ['start', 'opening', 'interview', 'exam'] as const;
export type PlanDate = (typeof DATES)[number];

/** A request as it is being filled in: dates as `2026-09-24`, or blank. */
export type PlanDraft = Omit<PlanRequest, PlanDate> & Readonly<Record<PlanDate, string>>;

const pathFor = ({ status, backup }: StoredProfile): PlanPath =>
  status === 'first' ? 'first' : backup === undefined ? 'reapply' : 'pivot';

/** What the form shows before anything is chosen: the plan that stands on the sheet, or the usual one for the profile. */
export function draftFor(stored: PlanRequest | undefined, profile: StoredProfile, today: number): PlanDraft {
  if (stored) {
    const text = (day: number | undefined) => (day === undefined ? '' : dateText(day));
    const { start, opening, interview, exam } = stored;
    return {
      ...stored,
      start: text(start),
      opening: text(opening),
      interview: text(interview),
      exam: text(exam),
    };
  }
  const path = pathFor(profile);
  const [longest = 0] = [...PLAN_RULES.lengths].map(({ value }) => value).slice(path === 'first' ? 0 : 1);
  return {
    path,
    parts: PATH_PARTS[path].usual,
    start: dateText(today),
    opening: '',
    interview: '',
    exam: '',
    months: longest,
    windowDays: windowRange().usual,
    weeklyMonths: Math.min(...[PLAN_RULES.weekly.months.value].flat()),
    causes: [],
    role: undefined,
    dual: false,
  };
}

/** The draft on another path, with the parts that are usual there and those chosen that it offers as well. */
export function onPath(draft: PlanDraft, path: PlanPath): PlanDraft {
  const { usual, offered } = PATH_PARTS[path];
  const extra = draft.parts.filter((part) => offered.includes(part));
  return { ...draft, path, parts: [...usual, ...extra], causes: path === 'first' ? [] : draft.causes };
}

/** The request that a draft says. Refuses a date that cannot be read; a blank one is none, but for the first day. */
export function requestOf(draft: PlanDraft): Outcome<PlanRequest> {
  const days: Partial<Record<PlanDate, number>> = {};
  for (const date of DATES) {
    if (draft[date] === '' && date !== 'start') continue;
    const day = readDate(draft[date]);
    if (!day.ok) return day;
    days[date] = day.value;
  }
  return found({
    ...draft,
    start: days.start ?? 0,
    opening: days.opening,
    interview: days.interview,
    exam: days.exam,
  });
}
