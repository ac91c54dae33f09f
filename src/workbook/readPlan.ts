import { found, type Outcome } from '../domain/outcome';
import type { PlanRequest } from '../domain/planRequest';
import type { Answer } from '../domain/words';
import { runExcel } from './excel';
import { columnLetter, quotedSheet } from './gridAddress';
import { readSettings } from './planSettings';
import { openPlanSheet, type PlanSheet } from './planSheet';
import { PLAN_SHEET } from './sheetNames';

export interface StoredTask {
  /** `''` on a row that a person added: it is shown, and changed on the sheet only. */
  readonly key: string;
  readonly done: Answer;
  /** Day number; nothing where there is no date, or none that can be read. */
  readonly due?: number;
  readonly task: string;
  readonly part: string;
  readonly rule: string;
  readonly source: string;
  /** `'Backstop Plan'!C7`. */
  readonly address: string;
}

export interface StoredPlan {
  /** What it was written for, or what cannot be meant in those cells. */
  readonly request: Outcome<PlanRequest>;
  readonly tasks: readonly StoredTask[];
}

/** The plan as the Backstop Plan sheet has it, rows of a person included; undefined when the workbook has none. Writes nothing. */
export function readPlan(): Promise<Outcome<StoredPlan | undefined>> {
  return runExcel<StoredPlan | undefined>(async (context) => {
    const plan = await openPlanSheet(context);
    return plan.ok ? found(plan.value && storedPlan(plan.value)) : plan;
  });
}

function storedPlan({ rows, settings, columns }: PlanSheet): StoredPlan {
  const column = columnLetter(columns.Task ?? 0);
  return {
    request: readSettings(new Map([...settings].map(([label, { value }]) => [label, value]))),
    tasks: rows
      .filter(({ task }) => task !== '')
      .map(({ row, key, done, due, task, part, rule, source }) => ({
        key,
        done,
        ...(typeof due === 'number' ? { due: Math.floor(due) } : {}),
        task,
        part,
        rule,
        source,
        address: `${quotedSheet(PLAN_SHEET)}!${column}${row + 1}`,
      })),
  };
}
