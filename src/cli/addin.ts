// Evaluated in the host's window after Office.js, as the add-in's page would load it.
import { knowRules } from '../functions/register';
import { explain } from '../domain/explain';
import { balanceOf } from '../domain/balance';
import { findSpecialty } from '../domain/specialties';
import { whyRules } from '../domain/whyNorms';
import { answerTask } from '../workbook/answerTask';
import { classifyList } from '../workbook/classifyList';
import { endFirstRun, isFirstRun } from '../workbook/firstRun';
import { findLists } from '../workbook/findLists';
import { freezeFormulas } from '../workbook/freeze/freezeFormulas';
import { readFrozen } from '../workbook/freeze/readFrozen';
import { thawFormulas } from '../workbook/freeze/thawFormulas';
import { makeAdvisorCopy } from '../workbook/makeAdvisorCopy';
import { onPlanChanged } from '../workbook/onPlanChanged';
import { onProfileChanged } from '../workbook/onProfileChanged';
import { openWorkbook } from '../workbook/openWorkbook';
import { keepDecision } from '../workbook/keepDecision';
import { onDecisionsChanged } from '../workbook/onDecisionsChanged';
import { readDecisions } from '../workbook/readDecisions';
import { readPlan } from '../workbook/readPlan';
import { readShareChoices } from '../workbook/readShareChoices';
import { readReview } from '../workbook/readReview';
import { readProfile } from '../workbook/readProfile';
import { rememberMapping } from '../workbook/rememberMapping';
import { readRules } from '../workbook/rules/readRules';
import { addNormSet, chooseNormSet, resetRules } from '../workbook/rules/rulesInputs';
import { onRulesNews } from '../workbook/rules/rulesNews';
import { writeRules } from '../workbook/rules/writeRules';
import { removeOutput } from '../workbook/removeOutput';
import { showCell } from '../workbook/showCell';
import { showSheet } from '../workbook/showSheet';
import { showSummary } from '../workbook/showSummary';
import { readProfileFile } from '../workbook/storedProfile';
import { readEntries } from '../workbook/readEntries';
import { writeEntries } from '../workbook/writeEntries';
import { undoLastRun } from '../workbook/undoLastRun';
import { writeAnswers } from '../workbook/writeAnswers';
import { writeOverrides } from '../workbook/writeOverrides';
import { writePlan } from '../workbook/writePlan';
import { writeProfile } from '../workbook/writeProfile';
import { writeSampleList } from '../workbook/writeSampleList';

/** What the add-in can do, for a caller outside its window. */
const operations = {
  answerTask,
  addNormSet,
  balanceOf,
  chooseNormSet,
  classifyList,
  endFirstRun,
  explain,
  findLists,
  findSpecialty,
  freezeFormulas,
  makeAdvisorCopy,
  onPlanChanged,
  isFirstRun,
  onProfileChanged,
  openWorkbook,
  keepDecision,
  onDecisionsChanged,
  readDecisions,
  readPlan,
  knowRules,
  onRulesNews,
  readProfile,
  readProfileFile,
  readReview,
  readShareChoices,
  readRules,
  rememberMapping,
  resetRules,
  removeOutput,
  showCell,
  showSheet,
  showSummary,
  undoLastRun,
  writeAnswers,
  writeOverrides,
  readEntries,
  readFrozen,
  thawFormulas,
  writeEntries,
  writePlan,
  writeProfile,
  writeSampleList,
  writeRules,
  whyRules,
};
export type AddinOperations = typeof operations;

Object.assign(globalThis, { backstop: operations });
