import { type Applicant, checklistsFor } from '../domain/checklists';
import { found, type Outcome } from '../domain/outcome';
import type { PlanRequest } from '../domain/planRequest';
import { planOf } from '../domain/plans';
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
export function planRows(request: PlanRequest, applicant: Applicant): Outcome<readonly PlanRow[]> {
  const plan = planOf(request);
  if (!plan.ok) return plan;
  const tasks = plan.value.tasks.map(({ key, text, part, rule, source, due }) => ({
    key,
    task: text,
    part: PART_TITLES[part],
    rule,
    source,
    ...(due === undefined ? {} : { due }),
    ...BOX,
  }));
  const checks = checklistsFor(applicant).flatMap(({ id, items }) =>
    items.map(({ key, text, rule, source }) => ({
      key,
      task: text,
      part: CHECKLIST_TITLES[id],
      rule,
      source,
      ...(id === 'score story' ? QUESTION : BOX),
    })),
  );
  return found([...tasks, ...checks]);
}
