import type { answerTask } from '../workbook/answerTask';
import type { classifyList } from '../workbook/classifyList';
import type { endFirstRun, isFirstRun } from '../workbook/firstRun';
import type { findLists } from '../workbook/findLists';
import type { onPlanChanged } from '../workbook/onPlanChanged';
import type { onProfileChanged } from '../workbook/onProfileChanged';
import type { onSheetActivated } from '../workbook/onSheetActivated';
import type { readEntries } from '../workbook/readEntries';
import type { readPlan } from '../workbook/readPlan';
import type { keepDecision } from '../workbook/keepDecision';
import type { onDecisionsChanged } from '../workbook/onDecisionsChanged';
import type { readDecisions } from '../workbook/readDecisions';
import type { readProfile } from '../workbook/readProfile';
import type { rememberMapping } from '../workbook/rememberMapping';
import type { showCell } from '../workbook/showCell';
import type { showSheet } from '../workbook/showSheet';
import type { showSummary } from '../workbook/showSummary';
import type { writeEntries } from '../workbook/writeEntries';
import type { writeOverrides } from '../workbook/writeOverrides';
import type { writePlan } from '../workbook/writePlan';
import type { writeProfile } from '../workbook/writeProfile';
import type { writeSampleList } from '../workbook/writeSampleList';

/** Everything the pane can do to a workbook. Components know only this; tests hand in their own. */
export interface PaneOperations {
  readonly readProfile: typeof readProfile;
  readonly writeProfile: typeof writeProfile;
  readonly onProfileChanged: typeof onProfileChanged;
  readonly onSheetActivated: typeof onSheetActivated;
  readonly findLists: typeof findLists;
  readonly rememberMapping: typeof rememberMapping;
  readonly classifyList: typeof classifyList;
  readonly writeOverrides: typeof writeOverrides;
  readonly readDecisions: typeof readDecisions;
  readonly keepDecision: typeof keepDecision;
  readonly onDecisionsChanged: typeof onDecisionsChanged;
  readonly showCell: typeof showCell;
  readonly showSummary: typeof showSummary;
  readonly readEntries: typeof readEntries;
  readonly writeEntries: typeof writeEntries;
  readonly isFirstRun: typeof isFirstRun;
  readonly endFirstRun: typeof endFirstRun;
  readonly writeSampleList: typeof writeSampleList;
  readonly showSheet: typeof showSheet;
  readonly readPlan: typeof readPlan;
  readonly writePlan: typeof writePlan;
  readonly answerTask: typeof answerTask;
  readonly onPlanChanged: typeof onPlanChanged;
}
