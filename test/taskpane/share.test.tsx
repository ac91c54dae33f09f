// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { found, type Outcome, refused } from '../../src/domain/outcome';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import type { AdvisorCopy } from '../../src/workbook/makeAdvisorCopy';
import type { Review } from '../../src/workbook/readReview';
import { openPane } from './openPane';

const REVIEW: Review = {
  reviewer: 'Dr. Lee',
  place: { sheet: 'Programs', address: 'A3:E9' },
  agreed: [],
  changed: [
    { index: 0, program: 'Northmoor', mine: 'Realistic', theirs: 'Reach', note: 'moved away' },
    { index: 1, program: 'Redwood', mine: 'Safety', theirs: 'Realistic', note: '' },
  ],
  remarks: [{ index: 2, program: 'Harbor', note: 'visit first' }],
  onlyMine: [],
  onlyTheirs: [{ program: 'Elsewhere', bucket: 'Reach', note: '' }],
  ambiguous: [],
  unread: [],
};

async function openShare(changes?: Partial<PaneOperations>) {
  const opened = openPane(changes);
  await screen.findByDisplayValue('238');
  await opened.user.click(screen.getByRole('tab', { name: 'Share' }));
  await screen.findByRole('heading', { name: 'Share with an advisor' });
  return opened;
}
const file = new File(['x'], 'back.xlsx');

test('what is ticked is left out, and nothing else', async () => {
  const { pane, user } = await openShare();
  await user.click(await screen.findByRole('checkbox', { name: 'Diary' }));
  await user.click(screen.getByRole('checkbox', { name: /^The profile/ }));
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  expect(vi.mocked(pane.makeAdvisorCopy).mock.calls[0]?.[0]?.without).toEqual({
    profile: true,
    confidential: false,
    wellBeing: true,
    notes: false,
    sheets: ['Diary'],
    columns: [],
  });
});

test('a sheet that was added meanwhile can be left out too', async () => {
  const { pane, user } = await openShare();
  await screen.findByRole('checkbox', { name: 'Diary' });
  await user.click(screen.getByRole('tab', { name: 'Plan' }));
  pane.readShareChoices.mockResolvedValue(found({ sheets: ['Diary', 'Backstop Plan'], columns: [] }));
  await user.click(screen.getByRole('tab', { name: 'Share' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Backstop Plan' }));
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  expect(pane.makeAdvisorCopy.mock.lastCall?.[0]?.without?.sheets).toEqual(['Backstop Plan']);
});

test('what was taken out of the copy is said, and what to look at before it is sent', async () => {
  const copy: AdvisorCopy = {
    bytes: new Uint8Array(),
    list: 'Programs!A3:E9',
    leftOut: { sheets: ['Diary'], columns: ['Why'] },
    isProfileOut: true,
    fileName: 'My list for an advisor.xlsx',
    values: 3,
    unlinked: 2,
    emptied: 0,
    rules: [],
    comments: 0,
    pivots: 1,
    series: 0,
    objects: [{ sheet: 'Programs', kind: 'embedded workbook' }],
    links: 1,
    macros: true,
    unsearched: { pictures: 1, parts: ['xl/customProperty1.bin'], folders: ['xl/connections.xml'] },
  };
  const { user } = await openShare({ makeAdvisorCopy: () => Promise.resolve(found(copy)) });
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  for (const line of [
    /embedded workbook on Programs/,
    /^One link to what is left out/,
    /^2 formulas, queries or pivot tables that read other files are values/,
    'Macros are taken out.',
    'Left out: Diary, Why.',
    /^The labels and the grade of the list are in the copy, and they hint at your score/,
    /^Look at these before you send it.*: one picture, xl\/customProperty1.bin\.$/,
    /name a folder of your computer: xl\/connections.xml/,
  ])
    expect(await screen.findByText(line)).toBeTruthy();
});

test('only answers that are ticked are taken over, with the advisor’s name and reason', async () => {
  const { pane, user } = await openShare({ readReview: () => Promise.resolve(found(REVIEW)) });
  await user.upload(screen.getByLabelText('Returned workbook'), file);
  await screen.findByText(/Reviewed by Dr. Lee/);
  expect(screen.getByRole('button', { name: 'Take over 0' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Harbor: visit first')).toBeTruthy();
  expect(screen.getByText('Elsewhere: Reach')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /^Northmoor/ }));
  await user.click(screen.getByRole('button', { name: 'Take over 1' }));
  const [rows, note, place] = vi.mocked(pane.writeOverrides).mock.calls[0] ?? [];
  expect(rows).toEqual([{ index: 0, program: 'Northmoor', bucket: 'Reach', why: 'moved away' }]);
  expect(note).toMatchObject({ who: 'Dr. Lee' });
  expect(place).toEqual(REVIEW.place);
});

test('a file that cannot be read is told in a sentence', async () => {
  const { user } = await openShare({
    readReview: () => Promise.resolve(refused({ code: 'file-unreadable', reason: 'encrypted' })),
  });
  await user.upload(screen.getByLabelText('Returned workbook'), file);
  await screen.findByText(/locked with a password/);
});

const cancelledBy = (signal: AbortSignal | undefined): Promise<Outcome<never>> =>
  new Promise((resolve) => signal?.addEventListener('abort', () => resolve(refused({ code: 'cancelled' }))));

test('a copy can be cancelled while it is made', async () => {
  const { user } = await openShare({ makeAdvisorCopy: (request) => cancelledBy(request?.signal) });
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText(/the workbook is as it was/);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});

test('a review can be cancelled while it is read, while it is shown, and while answers are taken over', async () => {
  const readReview = vi.fn<PaneOperations['readReview']>(({ signal }) => cancelledBy(signal));
  const { pane, user } = await openShare({
    readReview,
    writeOverrides: (_rows, _note, _place, signal) => cancelledBy(signal),
  });
  await user.upload(screen.getByLabelText('Returned workbook'), file);
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText(/the workbook is as it was/);

  readReview.mockResolvedValue(found(REVIEW));
  await user.upload(screen.getByLabelText('Returned workbook'), file);
  await user.click(await screen.findByRole('checkbox', { name: /^Northmoor/ }));
  await user.click(screen.getByRole('button', { name: 'Take over 1' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText(/the workbook is as it was/);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Northmoor/ }).checked).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findAllByText(/nothing was taken over/);
  expect(screen.queryByRole('checkbox', { name: /^Northmoor/ })).toBeNull();
  expect(pane.readReview).toHaveBeenCalledTimes(2);
});

test('formulas are frozen and thawed, and the card says how many are', async () => {
  const status = vi
    .fn<PaneOperations['readFrozen']>()
    .mockResolvedValue(found(undefined))
    .mockResolvedValueOnce(found(undefined))
    .mockResolvedValueOnce(found({ formulas: 3, when: '2026-11-28' }));
  const { pane, user } = await openShare({ readFrozen: status });
  await screen.findByText('Nothing is frozen.');
  const thaw = screen.getByRole('button', { name: 'Thaw' });
  expect(thaw.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Freeze' }));
  await screen.findByText('3 formulas frozen, last on 2026-11-28.');
  expect(screen.getAllByText(/3 formulas are values now/).length).toBeGreaterThan(0);
  await user.click(thaw);
  await screen.findByText('Nothing is frozen.');
  expect(pane.thawFormulas).toHaveBeenCalledTimes(1);
  expect(screen.getAllByText('3 formulas are back.').length).toBeGreaterThan(0);
});

test('what could not be frozen is named, and a long list is cut short', async () => {
  const arrays = Array.from({ length: 12 }, (_, row) => `'List'!C${row + 1}`);
  const left = { arrays, names: ['MyZone'], formats: [] };
  const { user } = await openShare({
    freezeFormulas: () => Promise.resolve(found({ formulas: 1, left })),
  });
  await user.click(await screen.findByRole('button', { name: 'Freeze' }));
  await screen.findByText(/^Array formulas/);
  expect(screen.getByText("'List'!C10")).toBeTruthy();
  expect(screen.queryByText("'List'!C11")).toBeNull();
  expect(screen.getByText('and 2 more')).toBeTruthy();
  expect(screen.getByText('MyZone')).toBeTruthy();
  expect(screen.queryByText(/^Conditional formats/)).toBeNull();
});

test('what was not put back is named with its reason, and where its formula waits', async () => {
  const { user } = await openShare({
    readFrozen: () => Promise.resolve(found({ formulas: 3, when: '2026-11-28' })),
    thawFormulas: () =>
      Promise.resolve(
        found({
          formulas: 0,
          left: [
            { address: "'List'!D2", because: 'changed' },
            { address: "'List'!D9", because: 'gone' },
          ],
          kept: 1,
        }),
      ),
  });
  await user.click(await screen.findByRole('button', { name: 'Thaw' }));
  const changed = await screen.findByText(/^Changed since the freeze/);
  expect(changed.parentElement?.textContent).toContain("'List'!D2");
  expect(screen.getByText(/^Deleted since/).parentElement?.textContent).toContain("'List'!D9");
  expect(screen.getByText(/^1 formula stays on the hidden sheet/)).toBeTruthy();
});

test('a refused freeze is told in a sentence', async () => {
  const { user } = await openShare({
    freezeFormulas: () => Promise.resolve(refused({ code: 'sheet-protected', sheet: 'Diary' })),
  });
  await user.click(await screen.findByRole('button', { name: 'Freeze' }));
  await screen.findByText(/“Diary” is protected/);
});

test('whoever leaves the profile out is told before that the labels stay, and hint at the score', async () => {
  const { user } = await openShare();
  const profile = await screen.findByRole('checkbox', { name: /^The profile.*zone.*whole Why column/ });
  expect(screen.queryByText(/^The labels and the grade stay/)).toBeNull();
  await user.click(profile);
  expect(screen.getByText(/^The labels and the grade stay.*hint at your score/)).toBeTruthy();
  expect(screen.queryByText(/^The plan stays too/)).toBeNull();
});

test('when the advisor did not sign, the name is asked for before anything is taken over', async () => {
  const unsigned = { ...REVIEW, reviewer: '' };
  const { user } = await openShare({ readReview: () => Promise.resolve(found(unsigned)) });
  await user.upload(screen.getByLabelText('Returned workbook'), file);
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Name of the advisor/ });
  expect([name.required, name.value]).toEqual([true, '']);
  expect(screen.getByText(/^The advisor did not sign/)).toBeTruthy();
});

test('whoever leaves the profile out is told that a plan stays, until its sheet is left out', async () => {
  const choices = { sheets: ['Backstop Plan'], columns: [] };
  const { user } = await openShare({ readShareChoices: () => Promise.resolve(found(choices)) });
  await user.click(await screen.findByRole('checkbox', { name: /^The profile/ }));
  expect(await screen.findByText(/^The plan stays too/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Backstop Plan' }));
  expect(screen.queryByText(/^The plan stays too/)).toBeNull();
});
