// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { found } from '../../src/domain/outcome';
import { classifyList } from '../../src/workbook/classifyList';
import { readProfile } from '../../src/workbook/readProfile';
import { onRibbonPress } from '../../src/workbook/ribbonPress';
import { showSummary } from '../../src/workbook/showSummary';
import { PROFILE, reportFor } from '../taskpane/paneDouble';

vi.mock('../../src/workbook/classifyList', () => ({ classifyList: vi.fn() }));
vi.mock('../../src/workbook/readProfile', () => ({ readProfile: vi.fn() }));
vi.mock('../../src/workbook/showSummary', () => ({ showSummary: vi.fn() }));

const buttons = new Map<string, (event: { completed: () => void }) => void>();
const showAsTaskpane = vi.fn(() => Promise.resolve());
vi.stubGlobal('Office', {
  actions: {
    associate: (name: string, press: (event: { completed: () => void }) => void) => buttons.set(name, press),
  },
  addin: { showAsTaskpane },
});
await import('../../src/commands/commands');

const report = reportFor({ profile: PROFILE });
const heard = vi.fn();
onRibbonPress(heard);

/** Presses a button and waits until Excel is told that it is done. */
const press = (name: string) => new Promise<void>((completed) => buttons.get(name)?.({ completed }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(readProfile).mockResolvedValue(found(PROFILE));
  vi.mocked(classifyList).mockResolvedValue(report);
});

test('Classify runs with the profile of the workbook and tells the pane, without opening it', async () => {
  await press('classify');
  expect(classifyList).toHaveBeenCalledWith({ profile: PROFILE });
  expect(heard).toHaveBeenCalledExactlyOnceWith(report);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test('what stands in the way of Classify opens the pane with it', async () => {
  const refusal = { ok: false, problem: { code: 'score-missing' } } as const;
  vi.mocked(classifyList).mockResolvedValue(refusal);
  await press('classify');
  expect(heard).toHaveBeenCalledExactlyOnceWith(refusal);
  expect(showAsTaskpane).toHaveBeenCalledOnce();
});

test('a profile that cannot be read stops Classify before it starts', async () => {
  const refusal = { ok: false, problem: { code: 'session-lost' } } as const;
  vi.mocked(readProfile).mockResolvedValue(refusal);
  await press('classify');
  expect(classifyList).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledExactlyOnceWith(refusal);
});

test('Summary goes to the sheet that is there', async () => {
  vi.mocked(showSummary).mockResolvedValue(found(true));
  await press('summarize');
  expect(classifyList).not.toHaveBeenCalled();
});

test('Summary classifies first where there is no summary yet', async () => {
  vi.mocked(showSummary).mockResolvedValueOnce(found(false)).mockResolvedValueOnce(found(true));
  await press('summarize');
  expect(classifyList).toHaveBeenCalledOnce();
  expect(showSummary).toHaveBeenCalledTimes(2);
  expect(heard).toHaveBeenCalledExactlyOnceWith(report);
});
