// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Mock } from 'vitest';
import { found } from '../../src/domain/outcome';
import type { Outcome } from '../../src/domain/outcome';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import type { ClassifyReport } from '../../src/workbook/classifyList';
import { openList, openPane, openResults } from './openPane';
import { LIST, PROFILE, reportFor } from './paneDouble';

const requestOf = (classifyList: Mock<PaneOperations['classifyList']>) => classifyList.mock.lastCall?.[0];

test('the found list says where it is and what each column is taken for', async () => {
  await openList();
  expect(await screen.findByText('Programs, A3:E9')).toBeTruthy();
  expect(screen.getByText('3 of 4 used')).toBeTruthy();
  expect(screen.getByLabelText('What column C, Average, says')).toHaveProperty('value', 'score');
  expect(screen.getByText('For example 243-267')).toBeTruthy();
});

test('a corrected column is remembered, handed to Classify, and takes its meaning from the column that had it', async () => {
  const { pane, user } = await openList();
  await user.selectOptions(
    await screen.findByLabelText('What column D, Minimum, says'),
    'Typical Step 2 score',
  );
  expect(pane.rememberMapping).toHaveBeenLastCalledWith('s1', 'A3:E9', { 2: null, 3: 'score' });
  expect(screen.getByLabelText('What column C, Average, says')).toHaveProperty('value', '');
  await user.click(screen.getByRole('button', { name: 'Classify' }));
  await screen.findByRole('heading', { name: 'Results' });
  expect(requestOf(pane.classifyList)).toMatchObject({ profile: PROFILE, mapping: { 2: null, 3: 'score' } });
});

test('a list without a specialty column takes one specialty for all rows, the dream unless another is given', async () => {
  const { pane, user } = await openList();
  await user.selectOptions(await screen.findByLabelText('What column B, Field, says'), 'Not used');
  const field = screen.getByRole('combobox', { name: 'Specialty of every row' });
  expect(field).toHaveProperty('value', 'Dermatology');
  await user.clear(field);
  await user.type(field, 'Psych');
  await user.click(screen.getByRole('button', { name: 'Classify' }));
  await screen.findByRole('heading', { name: 'Results' });
  expect(requestOf(pane.classifyList)).toMatchObject({ specialty: 'Psych' });
});

test('of several lists the chosen one is classified', async () => {
  const second = { ...LIST, address: 'K3:N40', rows: 37 };
  const { pane, user } = await openList({ findLists: () => Promise.resolve(found([LIST, second])) });
  await user.click(await screen.findByRole('radio', { name: /K3:N40/ }));
  await user.click(screen.getByRole('button', { name: 'Classify' }));
  await screen.findByRole('heading', { name: 'Results' });
  expect(requestOf(pane.classifyList)).toMatchObject({ address: 'K3:N40' });
});

test('Classify shows its progress, and Cancel ends it with the focus on Classify', async () => {
  let finish: (outcome: Outcome<ClassifyReport>) => void = () => undefined;
  const classifyList = vi.fn<PaneOperations['classifyList']>(
    ({ onProgress, signal }) =>
      new Promise((resolve) => {
        finish = resolve;
        onProgress?.(2, 6);
        signal?.addEventListener('abort', () => resolve({ ok: false, problem: { code: 'cancelled' } }));
      }),
  );
  const { user } = await openList({ classifyList });
  await user.click(await screen.findByRole('button', { name: 'Classify' }));
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2');
  expect(screen.getByText('2 of 6 rows')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Classifying…' }));
  expect(classifyList).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/the workbook is as it was/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Classify' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  finish(reportFor({ profile: PROFILE }));
});

test('the results say what was written, are announced, and stand under their buckets with reasons', async () => {
  const { user } = await openResults();
  expect(screen.getByText(/24 cells written/)).toBeTruthy();
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('3 of 6 rows labeled.'),
  );
  const reach = screen
    .getAllByRole('group')
    .find((each) => each.className.includes('group') && each.textContent.startsWith('Reach'));
  await user.click(within(reach!).getByText('Reach'));
  expect(await within(reach!).findByText('likely auto-screened')).toBeTruthy();
  await user.click(within(reach!).getByLabelText(/^Why /));
  expect(await within(reach!).findByText(/R-468/)).toBeTruthy();
});

test('a run over labeled rows says from which bucket to which they went, each a way to its cell', async () => {
  const before = ['Safety', 'Safety', 'Reach', '', '?', '?'];
  const { pane, user } = await openResults({
    classifyList: (request) => {
      const report = reportFor(request);
      return Promise.resolve(report.ok ? found({ ...report.value, before }) : report);
    },
  });
  expect(screen.getByRole('heading', { name: 'Changed by this run: 2 rows' })).toBeTruthy();
  expect(screen.getByText('1 row: no label to No label yet')).toBeTruthy();
  await user.click(screen.getByText('1 row: Safety to Realistic'));
  await user.click(await screen.findByRole('button', { name: 'Northmoor, go to Programs!A4' }));
  expect(pane.showCell).toHaveBeenLastCalledWith('Programs!A4');
});

test('the first run has nothing to compare with, and one that changed no bucket says so', async () => {
  await openResults();
  expect(screen.queryByText(/Changed by this run/)).toBeNull();
  expect(screen.queryByText('No row changed its bucket.')).toBeNull();
  cleanup();
  await openResults({
    classifyList: (request) => {
      const report = reportFor(request);
      if (!report.ok) return Promise.resolve(report);
      const before = report.value.reading.rows.map(({ label }) => label);
      return Promise.resolve(found({ ...report.value, before }));
    },
  });
  expect(screen.getByText('No row changed its bucket.')).toBeTruthy();
});

test('a row that needs a look is a way to its cell, and is answered by one key', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('button', { name: 'Nameless, go to Programs!A9' }));
  expect(pane.showCell).toHaveBeenLastCalledWith('Programs!A9');
  await user.keyboard('5');
  await screen.findByText('4 of 6 rows labeled.', { selector: 'strong' });
  expect(pane.writeAnswers).toHaveBeenLastCalledWith([{ index: 5, program: 'Nameless', kind: 'community' }], {
    sheet: 'Programs',
    address: 'A3:E9',
  });
  const card = await screen.findByRole('group', { name: '1 of 2, University of Ashford' });
  expect(document.activeElement).toBe(card);
  await user.keyboard('y');
  await screen.findByText('5 of 6 rows labeled.', { selector: 'strong' });
  expect(pane.writeAnswers.mock.lastCall?.[0]).toEqual([
    { index: 3, program: 'University of Ashford', kind: 'university' },
  ]);
});

test('a row can be left for later and come back to, by key and by click', async () => {
  const { user } = await openResults();
  await user.click(screen.getByRole('button', { name: /Leave for later/ }));
  await screen.findByRole('group', { name: '2 of 3, University of Ashford' });
  await user.keyboard('n');
  await screen.findByRole('group', { name: '3 of 3, Cedar County' });
  await user.keyboard('b');
  await screen.findByRole('group', { name: '2 of 3, University of Ashford' });
  await user.keyboard('nn');
  await user.click(await screen.findByRole('button', { name: 'Look at them now' }));
  expect(await screen.findByRole('group', { name: '1 of 3, Nameless' })).toBeTruthy();
});

test('a score is typed and saved with Enter, and digits in its field answer nothing', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('textbox', { name: 'Typical Step 2 score' }));
  await user.keyboard('243-267{Enter}');
  expect(pane.writeAnswers.mock.calls.map(([rows]) => rows)).toEqual([
    [{ index: 5, program: 'Nameless', score: '243-267' }],
  ]);
});

test('every hint is ticked at first, and one that is left out is not accepted with the others', async () => {
  const { pane, user } = await openResults();
  expect(
    screen.getByRole('heading', { name: '2 rows could be labeled by what the name suggests' }),
  ).toBeTruthy();
  await user.click(screen.getByText('Look at them first'));
  expect(screen.getByRole('button', { name: 'Accept 2 and classify again' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /Cedar County/, checked: true }));
  await user.click(screen.getByRole('button', { name: 'Accept 1 and classify again' }));
  await screen.findByText('4 of 6 rows labeled.', { selector: 'strong' });
  expect(pane.writeAnswers.mock.lastCall?.[0]).toEqual([
    { index: 3, program: 'University of Ashford', kind: 'university' },
  ]);
});

test('all hints can be accepted at once', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('button', { name: 'Accept all' }));
  await screen.findByText('5 of 6 rows labeled.', { selector: 'strong' });
  expect(pane.writeAnswers.mock.lastCall?.[0]).toHaveLength(2);
  expect(screen.queryByText(/could be labeled/)).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Results' }));
});

test('a label is overruled with who and why, and the name is offered again', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByText('All rows by bucket'));
  for (const group of screen.getAllByRole('group')) {
    const reach = group.querySelector('summary');
    if (group.className.includes('group') && group.textContent.startsWith('Reach') && reach)
      await user.click(reach);
  }
  await user.click(await screen.findByRole('button', { name: 'Override Harbor' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Your own label' }), 'Realistic');
  await user.type(screen.getByRole('textbox', { name: /Who says so/ }), 'Dr. Lee');
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'rotated there');
  await user.click(screen.getByRole('button', { name: 'Save the override' }));
  await waitFor(() => expect(pane.classifyList).toHaveBeenCalledTimes(2));
  expect(pane.writeOverrides.mock.lastCall?.slice(0, 2)).toMatchObject([
    [{ index: 2, program: 'Harbor', bucket: 'Realistic' }],
    { who: 'Dr. Lee', why: 'rotated there' },
  ]);
});

test('the last run is undone only once that is confirmed, and its results go', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByText('Undo and remove'));
  await user.click(screen.getByRole('button', { name: 'Undo the last run' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep everything' }));
  await user.keyboard('{Escape}');
  expect(pane.undoLastRun).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Undo the last run' }));
  await user.click(screen.getByRole('button', { name: 'Undo it' }));
  expect(await screen.findByText(/was undone/, { selector: 'p' })).toBeTruthy();
  expect(pane.undoLastRun.mock.lastCall?.[0]).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: 'Results' })).toBeNull();
});

test('output is removed with or without what the person typed, once that is confirmed', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByText('Undo and remove'));
  await user.click(screen.getByRole('button', { name: 'Remove Backstop’s output' }));
  await user.click(screen.getByRole('checkbox', { name: /my profile/ }));
  await user.click(screen.getByRole('button', { name: 'Remove it' }));
  expect(await screen.findByText(/3 columns removed/, { selector: 'p' })).toBeTruthy();
  expect(pane.removeOutput).toHaveBeenLastCalledWith({ keepInputs: false });
});

test('Classify pressed before the list is found starts as soon as it is', async () => {
  let tell: (lists: Outcome<readonly (typeof LIST)[]>) => void = () => undefined;
  const { pane, user } = await openList({ findLists: () => new Promise((resolve) => (tell = resolve)) });
  await user.click(await screen.findByRole('button', { name: 'Classify' }));
  expect(screen.getByText(/starts as soon as it is found/)).toBeTruthy();
  expect(pane.classifyList).not.toHaveBeenCalled();
  await act(async () => tell(found([LIST])));
  expect(await screen.findByRole('heading', { name: 'Results' })).toBeTruthy();
  expect(requestOf(pane.classifyList)).toMatchObject({ profile: PROFILE });
});

test('the first rows are shown in the words of the mapping', async () => {
  const { user } = await openList();
  expect(await screen.findByText('Typical Step 2 score: 239')).toBeTruthy();
  expect(screen.getByText('Typical Step 2 score: (blank)')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('What column C, Average, says'), 'Score cutoff');
  expect(screen.getByText('Score cutoff: 239')).toBeTruthy();
});

test('a sheet without a list says so, and looks again when asked', async () => {
  const findLists = vi.fn<PaneOperations['findLists']>(() =>
    Promise.resolve({ ok: false, problem: { code: 'list-missing', sheet: 'Notes' } }),
  );
  const { user } = await openList({ findLists });
  expect(await screen.findByText(/No program list was found on “Notes”/)).toBeTruthy();
  findLists.mockResolvedValue(found([LIST]));
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await screen.findByText('Programs, A3:E9')).toBeTruthy();
});

test('another sheet that comes to the front is looked at', async () => {
  const onSheetActivated = vi.fn<PaneOperations['onSheetActivated']>(() =>
    Promise.resolve(() => Promise.resolve()),
  );
  const { pane } = await openList({ onSheetActivated });
  await screen.findByText('Programs, A3:E9');
  pane.findLists.mockResolvedValue(found([{ ...LIST, sheet: 'Other' }]));
  onSheetActivated.mock.lastCall?.[0]();
  expect(await screen.findByText('Other, A3:E9')).toBeTruthy();
});

test('a glance at a sheet of ours leaves the results, and one at a sheet without a list what can be undone', async () => {
  const { pane, user } = await openResults();
  const activate = pane.onSheetActivated.mock.lastCall?.[0];
  pane.findLists.mockResolvedValue({
    ok: false,
    problem: { code: 'sheet-is-ours', sheet: 'Backstop Summary' },
  });
  await act(async () => activate?.());
  expect(screen.getByRole('heading', { name: 'Results' })).toBeTruthy();
  pane.findLists.mockResolvedValue({ ok: false, problem: { code: 'list-missing', sheet: 'Notes' } });
  await act(async () => activate?.());
  expect(await screen.findByText(/No program list was found/)).toBeTruthy();
  await user.click(screen.getByText('Undo and remove'));
  await user.click(screen.getByRole('button', { name: 'Undo the last run' }));
  expect(await screen.findByRole('button', { name: 'Undo it' })).toBeTruthy();
});

test('a missing score leads back to the profile', async () => {
  const { user } = await openList({
    classifyList: () => Promise.resolve({ ok: false, problem: { code: 'score-missing' } }),
  });
  await user.click(await screen.findByRole('button', { name: 'Classify' }));
  expect(await screen.findByText(/There is no Step 2 CK score.*Nothing was changed/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go to Profile' }));
  expect(screen.getByRole('tab', { name: 'Profile' }).getAttribute('aria-selected')).toBe('true');
});

test('what stood in the way goes once the profile has changed, and not by a look at another screen', async () => {
  const { user } = await openList({
    classifyList: () => Promise.resolve({ ok: false, problem: { code: 'score-missing' } }),
  });
  await user.click(await screen.findByRole('button', { name: 'Classify' }));
  await screen.findByText(/There is no Step 2 CK score/);
  await user.click(screen.getByRole('button', { name: 'Go to Profile' }));
  await user.click(screen.getByRole('tab', { name: 'List' }));
  expect(screen.getByText(/There is no Step 2 CK score/)).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'Profile' }));
  await user.type(screen.getByDisplayValue('238'), '{Backspace}9');
  await user.click(screen.getByRole('tab', { name: 'List' }));
  expect(screen.getByRole('button', { name: 'Classify' })).toBeTruthy();
  expect(screen.queryByText(/There is no Step 2 CK score/)).toBeNull();
});

test('a refusal in the middle of writing does not promise that nothing was changed', async () => {
  const { user } = await openList({
    classifyList: () => Promise.resolve({ ok: false, problem: { code: 'session-lost' } }),
  });
  await user.click(await screen.findByRole('button', { name: 'Classify' }));
  expect(await screen.findByText(/some may have changed/)).toBeTruthy();
  expect(screen.queryByText(/Nothing was changed/)).toBeNull();
});

test('a score that the profile lacks can be entered beside the list, and is kept in the profile', async () => {
  const { pane, user } = openPane({ readProfile: () => Promise.resolve(found(undefined)) });
  await user.click(screen.getByRole('tab', { name: 'List' }));
  const list = within(await screen.findByRole('tabpanel', { name: 'List' }));
  await user.type(await list.findByLabelText('Step 2 CK score'), '241');
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0]).toMatchObject({ step2: 241 }));
  expect(document.activeElement).toBe(list.getByLabelText('Step 2 CK score'));
  await user.click(list.getByRole('button', { name: 'Classify' }));
  await list.findByRole('heading', { name: 'Results' });
  expect(requestOf(pane.classifyList)).toMatchObject({ profile: { step2: 241 } });
});
