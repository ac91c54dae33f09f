// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Mock } from 'vitest';
import { found } from '../../src/domain/outcome';
import type { Outcome } from '../../src/domain/outcome';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import type { ClassifyReport } from '../../src/workbook/classifyList';
import { openList, openResults } from './openPane';
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
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('3 of 6 rows labelled.'),
  );
  const reach = screen
    .getAllByRole('group')
    .find((each) => each.className.includes('group') && each.textContent.startsWith('Reach'));
  await user.click(within(reach!).getByText('Reach'));
  expect(await within(reach!).findByText('likely auto-screened')).toBeTruthy();
  await user.click(within(reach!).getByLabelText(/^Why /));
  expect(await within(reach!).findByText(/R-468/)).toBeTruthy();
});

test('a row that needs a look is a way to its cell', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('button', { name: 'Nameless, go to Programs!A9' }));
  expect(pane.showCell).toHaveBeenLastCalledWith('Programs!A9');
});

test('accepted hints are classified again, the earlier ones with the later ones', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('checkbox', { name: 'University of Ashford' }));
  await user.click(screen.getByRole('button', { name: 'Accept 1 and classify again' }));
  await screen.findByText('4 of 6 rows labelled.', { selector: 'strong' });
  expect(requestOf(pane.classifyList)).toMatchObject({ acceptSuggestions: [3] });
  await user.click(screen.getByRole('checkbox', { name: 'Cedar County' }));
  await user.click(screen.getByRole('button', { name: 'Accept 1 and classify again' }));
  await screen.findByText('5 of 6 rows labelled.', { selector: 'strong' });
  expect(requestOf(pane.classifyList)).toMatchObject({ acceptSuggestions: [3, 4] });
  expect(screen.queryByText(/Suggested by the name/)).toBeNull();
});

test('all hints can be accepted at once', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('button', { name: 'Accept all' }));
  await screen.findByText('5 of 6 rows labelled.', { selector: 'strong' });
  expect(requestOf(pane.classifyList)).toMatchObject({ acceptSuggestions: true });
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

test('a glance at a sheet of ours leaves the results, one at a sheet without a list leaves what was accepted', async () => {
  const { pane, user } = await openResults();
  await user.click(screen.getByRole('button', { name: 'Accept all' }));
  await screen.findByText('5 of 6 rows labelled.', { selector: 'strong' });
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
  pane.findLists.mockResolvedValue(found([LIST]));
  await act(async () => activate?.());
  await user.click(await screen.findByRole('button', { name: 'Classify again' }));
  await waitFor(() => expect(pane.classifyList).toHaveBeenCalledTimes(3));
  expect(requestOf(pane.classifyList)).toMatchObject({ acceptSuggestions: true });
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

test('a refusal in the middle of writing does not promise that nothing was changed', async () => {
  const { user } = await openList({
    classifyList: () => Promise.resolve({ ok: false, problem: { code: 'session-lost' } }),
  });
  await user.click(await screen.findByRole('button', { name: 'Classify' }));
  expect(await screen.findByText(/some may have changed/)).toBeTruthy();
  expect(screen.queryByText(/Nothing was changed/)).toBeNull();
});
