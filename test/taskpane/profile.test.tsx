// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { found } from '../../src/domain/outcome';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import { openPane } from './openPane';
import { PROFILE } from './paneDouble';

const blank = { readProfile: () => Promise.resolve(found(undefined)) };

test('the form shows what the sheet keeps, and the zone in both fields with the reason', async () => {
  const { user } = openPane();
  expect(await screen.findByLabelText('Step 2 CK score')).toHaveProperty('value', '238');
  const zones = screen.getByRole('region', { name: 'Where your score stands' });
  await waitFor(() =>
    expect(zones.textContent).toMatch(/DreamDermatologyRed.*BackupInternal MedicineYellow/),
  );
  await user.click(within(zones).getByLabelText('Why Red, Dermatology'));
  expect(await within(zones).findByText(/R-153/)).toBeTruthy();
});

test('a score is kept as soon as it is one, and the zone follows', async () => {
  const { pane, user } = openPane();
  const field = await screen.findByDisplayValue('238');
  await user.clear(field);
  await user.type(field, '252');
  await waitFor(() => expect(pane.writeProfile).toHaveBeenLastCalledWith({ ...PROFILE, step2: 252 }));
  expect(screen.getByRole('region', { name: 'Where your score stands' }).textContent).toMatch(
    /DermatologyGreen/,
  );
  expect(await screen.findByText('Saved in the workbook.')).toBeTruthy();
});

test('a score that cannot be meant is explained in a sentence and not written', async () => {
  const { pane, user } = openPane(blank);
  const field = screen.getByLabelText('Step 2 CK score');
  await user.type(field, '1234');
  await user.tab();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await screen.findByText(/1234 cannot be a Step 2 CK score.*Not saved yet\./)).toBeTruthy();
  const written = pane.writeProfile.mock.calls.map(([profile]) => profile.step2);
  expect(written).not.toContain(1234);
});

test('an emptied score is kept as no score', async () => {
  const { pane, user } = openPane();
  await user.clear(await screen.findByDisplayValue('238'));
  await user.tab();
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].step2).toBeUndefined());
  expect(screen.getByText('Enter a score and a specialty to see your zone.')).toBeTruthy();
});

test('an unknown specialty is explained, an abbreviation is read, a double meaning is to be confirmed', async () => {
  const { pane, user } = openPane(blank);
  const dream = screen.getByLabelText('Dream specialty');
  const backup = screen.getByLabelText(/Backup specialty/);
  await user.type(dream, 'Wizardry');
  await user.type(backup, 'FM');
  await user.tab();
  expect(await screen.findByText(/“Wizardry” is not a specialty that Backstop knows/)).toBeTruthy();
  expect(screen.getByText('Read as Family Medicine.')).toBeTruthy();
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0]).toMatchObject({ backup: 'FM' }));
  expect(pane.writeProfile.mock.lastCall?.[0].dream).toBeUndefined();
  await user.clear(dream);
  await user.type(dream, 'Neuro');
  await user.tab();
  expect(screen.getByText(/“Neuro” can mean several things. Read as Neurology/)).toBeTruthy();
});

test('an abbreviation is read before the field is left, so that leaving it moves nothing below', async () => {
  const { user } = openPane(blank);
  await user.type(screen.getByLabelText('Dream specialty'), 'FM');
  expect(document.activeElement).toBe(screen.getByLabelText('Dream specialty'));
  expect(screen.getByText('Read as Family Medicine.')).toBeTruthy();
});

test('status, setting and anchors are kept at once', async () => {
  const { pane, user } = openPane();
  await screen.findByDisplayValue('238');
  await user.click(screen.getByRole('radio', { name: 'Applying again' }));
  await user.selectOptions(screen.getByLabelText('Programs you aim at'), 'Mostly community');
  await user.click(screen.getByRole('radio', { name: 'At least one' }));
  await waitFor(() =>
    expect(pane.writeProfile).toHaveBeenLastCalledWith({
      ...PROFILE,
      status: 'reapplicant',
      setting: 'community',
      anchors: true,
    }),
  );
});

test('a cell that is edited on the sheet changes the form', async () => {
  const listening = vi.fn<PaneOperations['onProfileChanged']>(() => Promise.resolve(() => Promise.resolve()));
  openPane({ onProfileChanged: listening });
  await screen.findByDisplayValue('238');
  act(() => listening.mock.lastCall?.[0](found({ ...PROFILE, step2: 251 })));
  expect(screen.getByDisplayValue('251')).toBeTruthy();
});

test('a profile that cannot be written says so and what to do', async () => {
  const problem = { code: 'cell-being-edited' } as const;
  const { user } = openPane({ writeProfile: () => Promise.resolve({ ok: false, problem }) });
  await screen.findByDisplayValue('238');
  await user.click(screen.getByRole('radio', { name: 'Applying again' }));
  expect(
    await screen.findByText(/A cell is being edited.*Nothing was changed in your workbook\./),
  ).toBeTruthy();
});

test('what a field says once it is left waits until the press that left it is through', async () => {
  const { user } = openPane(blank);
  await user.type(screen.getByLabelText('Dream specialty'), 'Wizardry');
  const next = screen.getByRole('button', { name: 'Next: your list' });
  await user.pointer({ keys: '[MouseLeft>]', target: next });
  await act(async () => screen.getByLabelText('Dream specialty').blur());
  expect(screen.queryByText(/“Wizardry” is not a specialty/)).toBeNull();
  await user.pointer({ keys: '[/MouseLeft]', target: next });
  expect(await screen.findByText(/“Wizardry” is not a specialty/)).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'List' }).getAttribute('aria-selected')).toBe('true');
});
