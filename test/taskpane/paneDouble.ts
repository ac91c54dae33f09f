import { vi } from 'vitest';
import { classifyPrograms, withAcceptedKinds } from '../../src/domain/classifyPrograms';
import type { ProgramRow } from '../../src/domain/list';
import { found, refused } from '../../src/domain/outcome';
import type { Outcome } from '../../src/domain/outcome';
import { RULES } from '../../src/domain/rules/rules';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import type { ClassifyReport, ClassifyRequest } from '../../src/workbook/classifyList';
import type { FoundColumn, FoundList } from '../../src/workbook/foundList';
import type { AnswerRow } from '../../src/workbook/writeAnswers';
import type { UndoStep } from '../../src/workbook/undoSteps';
import type { StoredProfile } from '../../src/workbook/storedProfile';

export const PROFILE: StoredProfile = {
  status: 'first',
  anchors: false,
  step2: 238,
  dream: 'Dermatology',
  backup: 'IM',
};

const column = (index: number, header: string, rest: Partial<FoundColumn>): FoundColumn => ({
  index,
  header,
  letter: 'ABCDEFGH'.charAt(index),
  samples: [],
  firstRows: [],
  ...rest,
});

export const LIST: FoundList = {
  sheetId: 's1',
  sheet: 'Programs',
  address: 'A3:E9',
  kind: 'range',
  headerRow: 3,
  rows: 6,
  classified: false,
  columns: [
    column(0, 'Program', {
      meaning: 'program',
      because: 'name',
      samples: ['Northmoor', 'Redwood'],
      firstRows: ['Northmoor', 'Redwood', 'Harbor'],
    }),
    column(1, 'Field', { meaning: 'specialty', because: 'content', samples: ['IM'] }),
    column(2, 'Average', {
      meaning: 'score',
      because: 'content',
      samples: ['243-267'],
      firstRows: ['239', '', '246'],
    }),
    column(3, 'Minimum', { samples: ['220'] }),
  ],
};

const score = (points: number) => ({ score: { low: points, high: points, open: false } });

export const ROWS: readonly ProgramRow[] = [
  { index: 0, program: 'Northmoor', specialty: 'IM', ...score(239) },
  { index: 1, program: 'Redwood', specialty: 'IM', ...score(220) },
  { index: 2, program: 'Harbor', specialty: 'IM', ...score(246), cutoff: 240 },
  { index: 3, program: 'University of Ashford', specialty: 'IM', suggestedKind: 'university' },
  { index: 4, program: 'Cedar County', specialty: 'IM', suggestedKind: 'community' },
  { index: 5, program: 'Nameless', specialty: 'IM' },
];

/** What Classify answers for the rows above, worked out by the domain. */
export function reportFor(
  request: Pick<ClassifyRequest, 'profile' | 'acceptSuggestions'>,
  listed: readonly ProgramRow[] = ROWS,
): Outcome<ClassifyReport> {
  const accepted = request.acceptSuggestions ?? false;
  const reading = classifyPrograms(listed, request.profile, { acceptSuggestions: accepted });
  if (!reading.ok) return reading;
  const open = (index: number) => (typeof accepted === 'boolean' ? !accepted : !accepted.includes(index));
  return found({
    list: LIST,
    rules: RULES,
    rows: withAcceptedKinds(listed, accepted),
    reading: reading.value,
    addresses: ROWS.map((_, row) => `Programs!A${row + 4}`),
    programs: ROWS.map(({ program }) => program),
    before: undefined,
    suggestions: listed
      .filter(({ suggestedKind, kind, index }) => suggestedKind && !kind && open(index))
      .map(({ index }) => index),
    written: { cells: 24, columnsAdded: true, summarySheet: 'Backstop Summary' },
    undo,
  });
}

const undo: UndoStep = {
  kind: 'beside',
  list: {
    ...LIST,
    area: { row: 2, column: 0, rows: 7, columns: 4 },
    number: 1,
    added: {},
    fingerprint: '',
  },
  added: [],
  rows: [],
};

const nothingToStop = () => Promise.resolve(() => Promise.resolve());

/** Classify, and the answers that the next run reads. */
function answeringDouble(changes: Partial<PaneOperations>) {
  const answers = new Map<number, AnswerRow>();
  const answeredRows = () =>
    ROWS.map((row): ProgramRow => {
      const { kind, location } = answers.get(row.index) ?? {};
      return { ...row, ...(kind && { kind, suggestedKind: undefined }), ...(location && { location }) };
    });
  return {
    classifyList: vi.fn<PaneOperations['classifyList']>(
      changes.classifyList ?? ((request) => Promise.resolve(reportFor(request, answeredRows()))),
    ),
    writeAnswers: vi.fn<PaneOperations['writeAnswers']>(
      changes.writeAnswers ??
        ((rows) => {
          for (const answer of rows) answers.set(answer.index, { ...answers.get(answer.index), ...answer });
          return Promise.resolve(found({ cells: rows.length, columnsAdded: [], undo }));
        }),
    ),
    undoLastRun: vi.fn<PaneOperations['undoLastRun']>(
      changes.undoLastRun ?? (() => Promise.resolve(found(undefined))),
    ),
    removeOutput: vi.fn<PaneOperations['removeOutput']>(
      changes.removeOutput ?? (() => Promise.resolve(found({ sheets: ['Backstop Summary'], columns: 3 }))),
    ),
  };
}

/** Operations on a workbook that is not there: a profile, one list, and nothing that stands in the way. */
export const paneDouble = (changes: Partial<PaneOperations> = {}) => ({
  readProfile: vi.fn<PaneOperations['readProfile']>(
    changes.readProfile ?? (() => Promise.resolve(found(PROFILE))),
  ),
  writeProfile: vi.fn<PaneOperations['writeProfile']>(
    changes.writeProfile ?? (() => Promise.resolve(found(1))),
  ),
  onProfileChanged: vi.fn<PaneOperations['onProfileChanged']>(changes.onProfileChanged ?? nothingToStop),
  onSheetActivated: vi.fn<PaneOperations['onSheetActivated']>(changes.onSheetActivated ?? nothingToStop),
  findLists: vi.fn<PaneOperations['findLists']>(changes.findLists ?? (() => Promise.resolve(found([LIST])))),
  rememberMapping: vi.fn<PaneOperations['rememberMapping']>(
    changes.rememberMapping ?? (() => Promise.resolve(found(undefined))),
  ),
  ...answeringDouble(changes),
  writeOverrides: vi.fn<PaneOperations['writeOverrides']>(
    changes.writeOverrides ?? (() => Promise.resolve(found({ cells: 2, columnsAdded: [], undo }))),
  ),
  readDecisions: vi.fn<PaneOperations['readDecisions']>(
    changes.readDecisions ?? (() => Promise.resolve(found({ answers: {}, figures: {} }))),
  ),
  keepDecision: vi.fn<PaneOperations['keepDecision']>(
    changes.keepDecision ?? (() => Promise.resolve(found(1))),
  ),
  onDecisionsChanged: vi.fn<PaneOperations['onDecisionsChanged']>(
    changes.onDecisionsChanged ?? nothingToStop,
  ),
  showCell: vi.fn<PaneOperations['showCell']>(changes.showCell ?? (() => Promise.resolve(found(undefined)))),
  readEntries: vi.fn<PaneOperations['readEntries']>(
    changes.readEntries ?? (() => Promise.resolve(found({}))),
  ),
  writeEntries: vi.fn<PaneOperations['writeEntries']>(
    changes.writeEntries ?? (() => Promise.resolve(found(undefined))),
  ),
  showSummary: vi.fn<PaneOperations['showSummary']>(
    changes.showSummary ?? (() => Promise.resolve(found(true))),
  ),
  isFirstRun: vi.fn<PaneOperations['isFirstRun']>(
    changes.isFirstRun ?? (() => Promise.resolve(found(false))),
  ),
  endFirstRun: vi.fn<PaneOperations['endFirstRun']>(
    changes.endFirstRun ?? (() => Promise.resolve(found(undefined))),
  ),
  writeSampleList: vi.fn<PaneOperations['writeSampleList']>(
    changes.writeSampleList ?? (() => Promise.resolve(found('Sample list'))),
  ),
  showSheet: vi.fn<PaneOperations['showSheet']>(
    changes.showSheet ?? (() => Promise.resolve(found(undefined))),
  ),
  makeAdvisorCopy: vi.fn<PaneOperations['makeAdvisorCopy']>(
    changes.makeAdvisorCopy ?? (() => Promise.resolve(refused({ code: 'cancelled' }))),
  ),
  freezeFormulas: vi.fn<PaneOperations['freezeFormulas']>(
    changes.freezeFormulas ??
      (() => Promise.resolve(found({ formulas: 3, left: { arrays: [], names: [], formats: [] } }))),
  ),
  thawFormulas: vi.fn<PaneOperations['thawFormulas']>(
    changes.thawFormulas ?? (() => Promise.resolve(found({ formulas: 3, left: [], kept: 0 }))),
  ),
  readFrozen: vi.fn<PaneOperations['readFrozen']>(
    changes.readFrozen ?? (() => Promise.resolve(found(undefined))),
  ),
  openWorkbook: vi.fn<PaneOperations['openWorkbook']>(
    changes.openWorkbook ?? (() => Promise.resolve(found(undefined))),
  ),
  readReview: vi.fn<PaneOperations['readReview']>(
    changes.readReview ?? (() => Promise.resolve(refused({ code: 'review-missing' }))),
  ),
  readShareChoices: vi.fn<PaneOperations['readShareChoices']>(
    changes.readShareChoices ?? (() => Promise.resolve(found({ sheets: ['Diary'], columns: ['Notes'] }))),
  ),
  readPlan: vi.fn<PaneOperations['readPlan']>(changes.readPlan ?? (() => Promise.resolve(found(undefined)))),
  writePlan: vi.fn<PaneOperations['writePlan']>(
    changes.writePlan ??
      (() => Promise.resolve(found({ sheet: 'Backstop Plan', rows: 90, isNew: true, cells: 630, kept: 0 }))),
  ),
  answerTask: vi.fn<PaneOperations['answerTask']>(
    changes.answerTask ?? (() => Promise.resolve(found(undefined))),
  ),
  onPlanChanged: vi.fn<PaneOperations['onPlanChanged']>(changes.onPlanChanged ?? nothingToStop),
  readRules: vi.fn<PaneOperations['readRules']>(
    changes.readRules ?? (() => Promise.resolve(found(undefined))),
  ),
  writeRules: vi.fn<PaneOperations['writeRules']>(
    changes.writeRules ?? (() => Promise.resolve(found(undefined))),
  ),
  chooseNormSet: vi.fn<PaneOperations['chooseNormSet']>(
    changes.chooseNormSet ?? (() => Promise.resolve(found(undefined))),
  ),
  addNormSet: vi.fn<PaneOperations['addNormSet']>(
    changes.addNormSet ?? (() => Promise.resolve(found(undefined))),
  ),
  resetRules: vi.fn<PaneOperations['resetRules']>(
    changes.resetRules ?? (() => Promise.resolve(found(undefined))),
  ),
});
