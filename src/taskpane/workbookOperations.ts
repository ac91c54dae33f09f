import { classifyList } from '../workbook/classifyList';
import { endFirstRun, isFirstRun } from '../workbook/firstRun';
import { findLists } from '../workbook/findLists';
import { keepDecision } from '../workbook/keepDecision';
import { onDecisionsChanged } from '../workbook/onDecisionsChanged';
import { onProfileChanged } from '../workbook/onProfileChanged';
import { onSheetActivated } from '../workbook/onSheetActivated';
import { readEntries } from '../workbook/readEntries';
import { readDecisions } from '../workbook/readDecisions';
import { readProfile } from '../workbook/readProfile';
import { rememberMapping } from '../workbook/rememberMapping';
import { showCell } from '../workbook/showCell';
import { showSummary } from '../workbook/showSummary';
import { removeOutput } from '../workbook/removeOutput';
import { undoLastRun } from '../workbook/undoLastRun';
import { writeAnswers } from '../workbook/writeAnswers';
import { writeEntries } from '../workbook/writeEntries';
import { writeOverrides } from '../workbook/writeOverrides';
import { writeProfile } from '../workbook/writeProfile';
import { writeSampleList } from '../workbook/writeSampleList';
import type { shareOperations } from './shareOperations';
import type { PaneOperations } from './paneOperations';
import type { planOperations } from './planOperations';
import type { rulesOperations } from './rulesOperations';

/** The operations on the workbook that is open in Excel. */
export const workbookOperations: Omit<
  PaneOperations,
  keyof typeof planOperations | keyof typeof rulesOperations | keyof typeof shareOperations
> = {
  readProfile,
  writeProfile,
  onProfileChanged,
  onSheetActivated,
  findLists,
  rememberMapping,
  classifyList,
  writeAnswers,
  undoLastRun,
  removeOutput,
  writeOverrides,
  readDecisions,
  keepDecision,
  onDecisionsChanged,
  showCell,
  showSummary,
  readEntries,
  writeEntries,
  isFirstRun,
  endFirstRun,
  writeSampleList,
};
