import { dateText, readDate } from '../../domain/dates';
import { found, type Outcome } from '../../domain/outcome';
import { PATH_PARTS, type PlanRequest, windowRange } from '../../domain/planRequest';
import type { Cause, PlanPath } from '../../domain/planWords';
import type { StoredProfile } from '../../workbook/storedProfile';
import { planInForce } from './planInForce';

const DATES = ['start', 'opening', 'interview', 'exam'] as const;
export type PlanDate = (typeof DATES)[number];

/** A request as it is being filled in: dates as `2026-09-24`, or blank. */
export type PlanDraft = Omit<PlanRequest, PlanDate> & Readonly<Record<PlanDate, string>>;

const pathFor = ({ status, backup }: StoredProfile): PlanPath =>
  status === 'first' ? 'first' : backup === undefined ? 'reapply' : 'pivot';

/** The causes that the profile names, in the words of a plan. */
const causesOf = ({ cause1, cause2 }: StoredProfile): readonly Cause[] =>
  [cause1, cause2].flatMap((cause) =>
    cause === undefined ? [] : [cause === 'reputation or flags' ? 'red flags' : cause],
  );

/** The season after a miss lies in the months after the twelfth; before a first application the shortest plan is enough. */
function usualMonths(path: PlanPath): number {
  const [shortest = 0, next = shortest] = planInForce().lengths.map(({ value }) => value);
  return path === 'reapply' || path === 'pivot' ? next : shortest;
}

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
  return {
    path,
    parts: PATH_PARTS[path].usual,
    start: dateText(today),
    opening: '',
    interview: '',
    exam: '',
    months: usualMonths(path),
    windowDays: windowRange(planInForce()).usual,
    weeklyMonths: Math.min(...[planInForce().weekly.months.value].flat()),
    causes: path === 'first' ? [] : causesOf(profile),
    role: undefined,
    dual: false,
  };
}

/** The draft on another path: what is usual there, and the parts that were added on purpose where it offers them. */
export function onPath(draft: PlanDraft, path: PlanPath): PlanDraft {
  const { usual, offered } = PATH_PARTS[path];
  const added = draft.parts.filter(
    (part) => offered.includes(part) && !PATH_PARTS[draft.path].usual.includes(part),
  );
  return {
    ...draft,
    path,
    parts: [...usual, ...added],
    months: usualMonths(path),
    causes: path === 'first' ? [] : draft.causes,
  };
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
