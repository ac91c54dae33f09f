import type { Applicant } from '../../src/domain/checklists';
import { readDate } from '../../src/domain/dates';
import { found } from '../../src/domain/outcome';
import type { PlanRequest } from '../../src/domain/planRequest';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import { planRows } from '../../src/workbook/planRows';
import type { StoredPlan, StoredTask } from '../../src/workbook/readPlan';
import { value } from '../domain/values';

const day = (text: string) => value(readDate(text));

export const PLAN_REQUEST: PlanRequest = {
  path: 'pivot',
  parts: ['first week', 'season', 'conduct'],
  start: day('2027-03-16'),
  opening: day('2027-09-22'),
  months: 18,
  windowDays: 3,
  weeklyMonths: 3,
  causes: ['strategy'],
  role: undefined,
  dual: false,
};

/** A row that a person added between ours. */
export const OWN_TASK: StoredTask = {
  key: '',
  done: 'no',
  due: day('2027-03-17'),
  task: 'Call my aunt',
  part: '',
  rule: '',
  source: '',
  address: "'Backstop Plan'!C99",
};

/** A plan sheet that is not there: what is written or ticked is read back, as from the real one. */
export function planDouble(stored?: PlanRequest) {
  let plan: StoredPlan | undefined;
  const write = (request: PlanRequest, applicant: Applicant) => {
    const rows = planRows(request, applicant);
    if (!rows.ok) return rows;
    const tasks = rows.value.map(({ key, task, part, rule, source, due, unanswered }, index) => ({
      key,
      task,
      part,
      rule,
      source,
      done: unanswered,
      address: `'Backstop Plan'!C${index + 5}`,
      ...(due === undefined ? {} : { due }),
    }));
    plan = { request: found(request), tasks: [...tasks, OWN_TASK] };
    return found({
      sheet: 'Backstop Plan',
      rows: tasks.length,
      isNew: true,
      cells: tasks.length * 7,
      kept: 0,
    });
  };
  if (stored)
    write(stored, { status: 'reapplicant', backup: 'Internal Medicine', dual: false, flagged: false });
  const heard: ((plan: ReturnType<typeof now>) => void)[] = [];
  const now = () => found(plan);
  return {
    operations: {
      readPlan: () => Promise.resolve(now()),
      writePlan: (request, applicant) => Promise.resolve(write(request, applicant)),
      answerTask: (key, done) => {
        if (plan)
          plan = { ...plan, tasks: plan.tasks.map((task) => (task.key === key ? { ...task, done } : task)) };
        return Promise.resolve(found(undefined));
      },
      onPlanChanged: (handler) => {
        heard.push(handler);
        return Promise.resolve(() => Promise.resolve());
      },
    } satisfies Partial<PaneOperations>,
    /** A box that is ticked on the sheet. */
    tickOnSheet: (key: string) => {
      if (plan)
        plan = {
          ...plan,
          tasks: plan.tasks.map((task) => (task.key === key ? { ...task, done: 'yes' } : task)),
        };
      for (const handler of heard) handler(now());
    },
    plan: () => plan,
  };
}
