import { allChecklists, type Applicant, type Checklist, checklistsFor } from '../domain/checklists';
import { found, type Outcome } from '../domain/outcome';
import type { PlanRequest } from '../domain/planRequest';
import { planOf } from '../domain/plans';
import type { Citation } from '../domain/rules/figure';
import { RULE_BOOK, type RuleBook } from '../domain/rules/ruleBook';
import { ANSWERS, type Answer } from '../domain/words';
import { CHECKLIST_TITLES, PART_TITLES } from './planTitles';

/** One row of the Backstop Plan sheet as it should stand: a task, or an item of a checklist. */
export interface PlanRow {
  readonly key: string;
  readonly task: string;
  readonly part: string;
  readonly rule: string;
  readonly source: string;
  /** Day number. */
  readonly due?: number;
  /** What may stand in `Done`, and what stands there until a person answers. */
  readonly answers: readonly Answer[];
  readonly unanswered: Answer;
}

const BOX = { answers: ['yes', 'no'], unanswered: 'no' } as const;
const QUESTION = { answers: ANSWERS, unanswered: 'unknown' } as const;

/** The rows of a plan: its tasks by day, then the checklists that concern the applicant. */
export const planRows = (
  request: PlanRequest,
  applicant: Applicant,
  rules: RuleBook = RULE_BOOK,
): Outcome<readonly PlanRow[]> =>
  rowsOf(request, checklistsFor(applicant, rules.materials, rules.plan), rules);

/** The same with every checklist there is, for rows that stand on a sheet already, whomever they were written for. */
export const everyPlanRow = (
  request: PlanRequest,
  rules: RuleBook = RULE_BOOK,
): Outcome<readonly PlanRow[]> => rowsOf(request, allChecklists(rules.materials, rules.plan), rules);

function rowsOf(
  request: PlanRequest,
  checklists: readonly Checklist[],
  rules: RuleBook,
): Outcome<readonly PlanRow[]> {
  const plan = planOf(request, rules.plan, rules);
  if (!plan.ok) return plan;
  const tasks = plan.value.tasks.map((task) => ({
    key: task.key,
    task: task.text,
    part: PART_TITLES[task.part],
    ...originOf(task),
    ...(task.due === undefined ? {} : { due: task.due }),
    ...BOX,
  }));
  const checks = checklists.flatMap(({ id, items }) =>
    items.map((item) => ({
      key: item.key,
      task: item.text,
      part: CHECKLIST_TITLES[id],
      ...originOf(item),
      ...(id === 'score story' ? QUESTION : BOX),
    })),
  );
  return found([...tasks, ...checks]);
}

/** Rule and lines as cells give them; a row that rests on a figure of the user’s says so. */
const originOf = ({ rule, source, standing }: Citation) => ({
  rule: standing === 'yours' ? `${rule}, ${standing}` : rule,
  source,
});
