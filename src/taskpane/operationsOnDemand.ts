import type { PaneOperations } from './paneOperations';

const workbook = () => import('./workbookOperations').then((module) => module.workbookOperations);

const share = () => import('./shareOperations').then((module) => module.shareOperations);
const plan = () => import('./planOperations').then((module) => module.planOperations);

const rules = () => import('./rulesOperations').then((module) => module.rulesOperations);

/** The operations on the open workbook, fetched when the first of them is asked for, so that the form can be drawn before. */
export const operationsOnDemand: PaneOperations = {
  readProfile: async () => (await workbook()).readProfile(),
  writeProfile: async (profile) => (await workbook()).writeProfile(profile),
  onProfileChanged: async (handler) => (await workbook()).onProfileChanged(handler),
  onSheetActivated: async (handler) => (await workbook()).onSheetActivated(handler),
  findLists: async () => (await workbook()).findLists(),
  rememberMapping: async (sheetId, address, mapping) =>
    (await workbook()).rememberMapping(sheetId, address, mapping),
  classifyList: async (request) => (await workbook()).classifyList(request),
  writeAnswers: async (...given) => (await workbook()).writeAnswers(...given),
  undoLastRun: async (steps) => (await workbook()).undoLastRun(steps),
  removeOutput: async (request) => (await workbook()).removeOutput(request),
  writeOverrides: async (...given) => (await workbook()).writeOverrides(...given),
  readDecisions: async () => (await workbook()).readDecisions(),
  keepDecision: async (key, value) => (await workbook()).keepDecision(key, value),
  onDecisionsChanged: async (handler) => (await workbook()).onDecisionsChanged(handler),
  showCell: async (address) => (await workbook()).showCell(address),
  showSummary: async () => (await workbook()).showSummary(),
  readEntries: async () => (await workbook()).readEntries(),
  writeEntries: async (entries) => (await workbook()).writeEntries(entries),
  isFirstRun: async () => (await workbook()).isFirstRun(),
  endFirstRun: async () => (await workbook()).endFirstRun(),
  writeSampleList: async () => (await workbook()).writeSampleList(),
  showSheet: async (name) => (await plan()).showSheet(name),
  readPlan: async () => (await plan()).readPlan(),
  writePlan: async (request, applicant) => (await plan()).writePlan(request, applicant),
  answerTask: async (key, answer) => (await plan()).answerTask(key, answer),
  onPlanChanged: async (handler) => (await plan()).onPlanChanged(handler),
  readRules: async () => (await rules()).readRules(),
  writeRules: async (request) => (await rules()).writeRules(request),
  chooseNormSet: async (name) => (await rules()).chooseNormSet(name),
  addNormSet: async (set) => (await rules()).addNormSet(set),
  resetRules: async () => (await rules()).resetRules(),
  makeAdvisorCopy: async (request) => (await share()).makeAdvisorCopy(request),
  freezeFormulas: async (request) => (await share()).freezeFormulas(request),
  thawFormulas: async () => (await share()).thawFormulas(),
  readFrozen: async () => (await share()).readFrozen(),
  openWorkbook: async (bytes) => (await share()).openWorkbook(bytes),
  readReview: async (request) => (await share()).readReview(request),
  readShareChoices: async () => (await share()).readShareChoices(),
};
