import { restingOn } from './citations';
import { addMonths, dateText } from './dates';
import { leadDate, type LeadKind } from './leadDates';
import { found, refused, type Outcome } from './outcome';
import { weeklyTargets } from './weeklyTargets';
import { checkedRequest, type PlanRequest } from './planRequest';
import { PLAN_PARTS, type PlanPart } from './planWords';
import type { Citation, Figure } from './rules/figure';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';
import type { Amount, Due, TaskRule } from './rules/plan/task';
import { RULES, type Rules } from './rules/rules';

export interface PlanTask extends Citation {
  readonly key: string;
  readonly part: PlanPart;
  readonly text: string;
  /** Day number; nothing for what has no date of its own. */
  readonly due?: number;
  /** Its day had passed before the plan began. */
  readonly late: boolean;
}

export interface Plan {
  /** Dated tasks in the order of their days, then those without a date. */
  readonly tasks: readonly PlanTask[];
  readonly ends: number;
}

const WEEK = 7;

/**
 * A dated plan: the parts chosen of the rulebook’s group (i), with the days of one person. What hangs on a date that was
 * not given has none. Months 13 and later hold the season, so the opening may not lie past the end of the plan.
 */
export function planOf(
  request: PlanRequest,
  plan: PlanRules = PLAN_RULES,
  rules: Rules = RULES,
): Outcome<Plan> {
  const checked = checkedRequest(request, plan, rules);
  if (!checked.ok) return checked;
  const ends = addMonths(request.start, request.months);
  if (request.opening !== undefined && request.opening > ends)
    return refused({
      code: 'plan-too-short',
      months: request.months,
      ends: dateText(ends),
      opening: dateText(request.opening),
    });
  const tasks = plan.tasks
    .filter((task) => isFor(task, request))
    .map((task) => placed(task, dueDay(task.due, request, rules), request, rules));
  return found({ tasks: inOrder([...tasks, ...weeklyTargets(request, plan)]), ends });
}

/** Whether a task belongs to this person: its part is chosen, and so are path, cause, post and second field where it names them. */
function isFor({ part, due, when = {} }: TaskRule, request: PlanRequest): boolean {
  const { parts, path, causes, role, dual, exam } = request;
  return (
    parts.includes(part) &&
    (part !== 'role' || role !== undefined) &&
    (due?.from !== 'exam' || exam !== undefined) &&
    (when.paths === undefined || when.paths.includes(path)) &&
    (when.causes === undefined || when.causes.some((cause) => causes.includes(cause))) &&
    (when.roles === undefined || (role !== undefined && when.roles.includes(role))) &&
    (when.dual === undefined || dual)
  );
}

function dueDay(due: Due | undefined, request: PlanRequest, rules: Rules): number | undefined {
  const { start, opening, interview, exam, windowDays } = request;
  switch (due?.from) {
    case undefined:
      return undefined;
    case 'start':
      return 'day' in due ? start + due.day.value - 1 : addMonths(start, due.month.value);
    case 'window':
      return start + windowDays + due.day.value - 1;
    case 'opening':
      return opening === undefined ? undefined : dateOfLead(due.kind, opening, rules);
    case 'exam':
      return exam === undefined ? undefined : exam - due.weeksBefore.value * WEEK;
    case 'interview':
      return interview === undefined ? undefined : interview - due.daysBefore.value;
  }
}

function dateOfLead(kind: LeadKind, opening: number, rules: Rules): number | undefined {
  const lead = leadDate(kind, opening, rules);
  return lead.ok ? lead.value.date : undefined;
}

function placed(
  task: TaskRule,
  day: number | undefined,
  { start, opening }: PlanRequest,
  rules: Rules,
): PlanTask {
  const { key, part, text, amount, due } = task;
  const last =
    due?.from === 'opening' && due.lastCall && opening !== undefined
      ? dateOfLead(due.lastCall, opening, rules)
      : undefined;
  const said = withAmount(text, amount?.value).replace(
    / \(([^()]*)\{last\}\)/,
    last === undefined ? '' : ` ($1${dateText(last)})`,
  );
  const dated = day === undefined ? {} : { due: day };
  const origin = restingOn(task, [amount, ...figuresOfDue(due, rules)]);
  return { key, part, text: said, ...dated, late: day !== undefined && day < start, ...origin };
}

/** What the day of a task is reckoned from, the user’s own where they have changed it. */
function figuresOfDue(due: Due | undefined, rules: Rules): readonly Figure[] {
  if (!due) return [];
  switch (due.from) {
    case 'opening':
      return [due.kind, due.lastCall].flatMap((kind) => {
        const lead = kind && leadDate(kind, 0, rules);
        return lead?.ok ? [lead.value.lead] : [];
      });
    case 'exam':
      return [due.weeksBefore];
    case 'interview':
      return [due.daysBefore];
    default:
      return ['day' in due ? due.day : due.month];
  }
}

/** A text with its amount: `2`, or `2–3`. */
export function withAmount(text: string, amount: Amount | undefined): string {
  return amount === undefined ? text : text.replace('{n}', [amount].flat().join('–'));
}

function inOrder(tasks: readonly PlanTask[]): readonly PlanTask[] {
  const undated = Number.MAX_SAFE_INTEGER;
  return [...tasks].sort(
    (one, other) =>
      (one.due ?? undated) - (other.due ?? undated) ||
      PLAN_PARTS.indexOf(one.part) - PLAN_PARTS.indexOf(other.part),
  );
}

/** Tasks about the person and not the application: never part of what is shared. */
export const isPrivateTask = (key: string): boolean => key.startsWith('well-being.');
