import { readRules } from '../workbook/rules/readRules';
import { addNormSet, chooseNormSet, resetRules } from '../workbook/rules/rulesInputs';
import { writeRules } from '../workbook/rules/writeRules';
import type { PaneOperations } from './paneOperations';

/** What the rules and norms do to the workbook; fetched when they are unfolded. */
export const rulesOperations: Pick<
  PaneOperations,
  'addNormSet' | 'chooseNormSet' | 'readRules' | 'resetRules' | 'writeRules'
> = { addNormSet, chooseNormSet, readRules, resetRules, writeRules };
