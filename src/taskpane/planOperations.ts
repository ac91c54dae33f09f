import { answerTask } from '../workbook/answerTask';
import { onPlanChanged } from '../workbook/onPlanChanged';
import { readPlan } from '../workbook/readPlan';
import { showSheet } from '../workbook/showSheet';
import { writePlan } from '../workbook/writePlan';
import type { PaneOperations } from './paneOperations';

/** What the Plan screen does to the workbook; fetched with that screen, because its rules are many. */
export const planOperations: Pick<
  PaneOperations,
  'answerTask' | 'onPlanChanged' | 'readPlan' | 'showSheet' | 'writePlan'
> = { answerTask, onPlanChanged, readPlan, showSheet, writePlan };
