// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDate } from '../../src/domain/dates';
import type { PlanRequest } from '../../src/domain/planRequest';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import type { StoredProfile } from '../../src/workbook/storedProfile';
import { value } from '../domain/values';
import { openPane } from './openPane';
import { PROFILE } from './paneDouble';
import { PLAN_REQUEST, planDouble } from './planDouble';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 20, 9) }));
afterEach(() => vi.useRealTimers());

const AGAIN: StoredProfile = { ...PROFILE, status: 'reapplicant' };

async function openPlan(
  stored?: PlanRequest,
  changes: Partial<PaneOperations> = {},
  profile: StoredProfile = AGAIN,
) {
  const double = planDouble(stored);
  const opened = openPane({
    ...double.operations,
    readProfile: () => Promise.resolve({ ok: true, value: profile }),
    ...changes,
  });
  await screen.findByDisplayValue('238');
  await opened.user.click(screen.getByRole('tab', { name: 'Plan' }));
  await screen.findByRole('heading', { name: 'Your plan' });
  await screen.findByText(stored ? 'Change the plan' : 'Set up the plan');
  return { ...opened, double };
}
const setDate = (label: string, date: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: date } });
const violationsIn = async (container: HTMLElement) => {
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
const write = 'Write the plan';

test('axe finds nothing before a plan is written, nor after', async () => {
  const first = await openPlan();
  expect(await violationsIn(first.container)).toEqual([]);
  await first.user.selectOptions(screen.getByLabelText('Until the next season'), 'research');
  await first.user.click(screen.getByRole('button', { name: write }));
  await screen.findByRole('heading', { name: 'Next' });
  expect(await violationsIn(first.container)).toEqual([]);
}, 120_000);

test('the path follows the profile, and the first day is today', async () => {
  await openPlan();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /pivot to a backup/ }).checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('First day of the plan').value).toBe('2027-03-20');
});

test('the causes that the profile names are taken over into a plan that is being set up', async () => {
  await openPlan(undefined, {}, { ...AGAIN, cause1: 'strategy', cause2: 'reputation or flags' });
  const causes = within(screen.getByRole('group', { name: /^What went wrong/ }));
  const ticked = causes.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
  expect(ticked.map((box) => box.labels?.[0]?.textContent)).toEqual([
    'List and timing',
    'Red flags or reputation',
  ]);
});

test('another path brings its usual parts and length, and keeps what was added on purpose', async () => {
  const { user, pane } = await openPlan(undefined, {}, PROFILE);
  await user.click(screen.getByRole('checkbox', { name: /Well-being/, hidden: true }));
  await user.click(screen.getByRole('radio', { name: /pivot to a backup/ }));
  await user.click(screen.getByRole('button', { name: write }));
  await screen.findByText(/rows written/);
  const [request, applicant] = pane.writePlan.mock.calls[0] ?? [];
  expect(request).toMatchObject({ path: 'pivot', months: 18 });
  expect(request?.parts).toContain('well-being');
  expect(request?.parts).not.toContain('repair');
  expect(applicant?.status).toBe('reapplicant');
});

test('a first application is asked for no causes, and a plan of twelve months is enough', async () => {
  await openPlan(undefined, {}, PROFILE);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'First application' }).checked).toBe(true);
  expect(screen.queryByRole('group', { name: 'What went wrong' })).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>('Length of the plan').value).toBe('12');
});

test('what is chosen is written, with the fields of the profile, and said', async () => {
  const { user, pane } = await openPlan();
  setDate('Applications open', '2027-09-22');
  await user.selectOptions(screen.getByLabelText('Days before it begins'), '5 days');
  await user.click(screen.getByRole('checkbox', { name: 'List and timing' }));
  await user.click(screen.getByRole('button', { name: write }));
  expect(await screen.findByText(/rows written to Backstop Plan\./)).toBeTruthy();
  const [request, applicant] = pane.writePlan.mock.calls[0] ?? [];
  expect(request).toMatchObject({
    path: 'pivot',
    start: value(readDate('2027-03-20')),
    opening: value(readDate('2027-09-22')),
    months: 18,
    windowDays: 5,
    causes: ['strategy'],
  });
  expect(applicant).toEqual({
    status: 'reapplicant',
    dream: 'Dermatology',
    backup: 'Internal Medicine',
    dual: false,
    flagged: false,
  });
});

test('dates that contradict each other are explained, and nothing is lost', async () => {
  const { user } = await openPlan();
  setDate('Applications open', '2027-01-05');
  await user.click(screen.getByRole('button', { name: write }));
  expect(
    await screen.findByText(
      /The dates contradict each other.*2027-01-05.*Nothing was changed in your workbook/,
    ),
  ).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Applications open').value).toBe('2027-01-05');
});

test('a date that cannot be meant is explained beside it, and not written', async () => {
  const { user, pane } = await openPlan();
  setDate('First day of the plan', '1970-01-01');
  expect(await screen.findByText(/“1970-01-01” is not a date that can be meant/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: write }));
  await screen.findByText('That did not work');
  expect(pane.writePlan).not.toHaveBeenCalled();
});

test('three causes are one too many', async () => {
  const { user } = await openPlan();
  for (const cause of ['Scores', 'List and timing', 'Red flags or reputation'])
    await user.click(screen.getByRole('checkbox', { name: cause }));
  await user.click(screen.getByRole('button', { name: write }));
  expect(await screen.findByText(/3 causes are named/)).toBeTruthy();
});

const nextTasks = () => within(screen.getByRole('region', { name: 'Next' }));

test('what falls due next comes first, with day, rule and lines, and says what is overdue', async () => {
  await openPlan(PLAN_REQUEST);
  const [first, ...rest] = nextTasks().getAllByRole('listitem');
  expect(first?.textContent).toMatch(/one or two causes.*overdue since 2027-03-16.*\[R-575; D1:280-281\]/);
  expect(rest.map((item) => item.textContent).join()).toMatch(/due 2027-08-11/);
});

test('a tick goes to the sheet, and stays where it was clicked', async () => {
  const { user, pane } = await openPlan(PLAN_REQUEST);
  const box = nextTasks().getAllByRole<HTMLInputElement>('checkbox', { name: /Decide nothing/ })[0]!;
  await user.click(box);
  expect(pane.answerTask).toHaveBeenCalledWith('first week.freeze', 'yes');
  expect(box.checked).toBe(true);
  expect(document.activeElement).toBe(box);
  expect(nextTasks().getByText(/^1 of \d+ done$/, { selector: 'p' })).toBeTruthy();
  await user.click(box);
  expect(pane.answerTask).toHaveBeenLastCalledWith('first week.freeze', 'no');
});

test('a tick on the sheet shows in the pane', async () => {
  const { double } = await openPlan(PLAN_REQUEST);
  act(() => double.tickOnSheet('first week.freeze'));
  expect(await nextTasks().findByText(/^1 of \d+ done$/, { selector: 'p' })).toBeTruthy();
});

test('a tick that the sheet refuses is taken back, with the reason', async () => {
  const problem = { code: 'sheet-protected', sheet: 'Backstop Plan' } as const;
  const { user } = await openPlan(PLAN_REQUEST, {
    answerTask: () => Promise.resolve({ ok: false, problem }),
  });
  const box = nextTasks().getAllByRole<HTMLInputElement>('checkbox', { name: /Decide nothing/ })[0]!;
  await user.click(box);
  expect(await screen.findByText(/“Backstop Plan” is protected/)).toBeTruthy();
  await waitFor(() => expect(box.checked).toBe(false));
});

test('a row of the person’s own is a link to its cell and has no box', async () => {
  const { user, pane } = await openPlan(PLAN_REQUEST);
  const [link] = nextTasks().getAllByRole('button', { name: 'Call my aunt, go to its row' });
  await user.click(link!);
  expect(pane.showCell).toHaveBeenCalledWith("'Backstop Plan'!C99");
  expect(nextTasks().queryByRole('checkbox', { name: 'Call my aunt' })).toBeNull();
});

/** A fold, opened with all folds around it, as it is for whoever types in it: the focus does not stay in what is not seen. */
const fold = (name: RegExp) => {
  const summary = [...document.querySelectorAll('summary')].find((each) => name.test(each.textContent));
  if (!summary?.parentElement) throw new Error(`no fold ${name}`);
  for (let box: Element | null = summary; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  return within(summary.parentElement);
};
const tick = (list: RegExp, item: RegExp) =>
  fireEvent.click(fold(list).getByRole('checkbox', { name: item, hidden: true }));

test('letters turn from red over amber to green as they are ticked, with what is still aimed at', async () => {
  await openPlan(PLAN_REQUEST);
  expect(fold(/^Letters \d/).getByText('Too few letters of the field')).toBeTruthy();
  tick(/^Letters \d/, /the first/);
  tick(/^Letters \d/, /the second/);
  expect(fold(/^Letters \d/).getByText('Two letters: one more')).toBeTruthy();
  tick(/^Letters \d/, /One more/);
  expect(fold(/^Letters \d/).getByText('Enough letters')).toBeTruthy();
  expect(fold(/^Letters \d/).getByText(/Still aimed at: 1 of the field\./)).toBeTruthy();
  expect(fold(/^Letters \d/).getByText(/R-658, proposed.*C-24/)).toBeTruthy();
});

test('a gate says how much of it is open, and opens', async () => {
  await openPlan(PLAN_REQUEST);
  expect(fold(/^Opinions heard/).getByText('3 open')).toBeTruthy();
  for (const item of [/dream field/, /program director/, /dean/]) tick(/^Opinions heard/, item);
  expect(fold(/^Opinions heard/).getByText('ready')).toBeTruthy();
});

test('the statement may name the score only when everything speaks for it', async () => {
  const { user } = await openPlan(PLAN_REQUEST, {}, { ...AGAIN, step2: 238, backup: 'Anesthesia' });
  const story = () => fold(/^The score in the statement/);
  expect(story().getByText('Leave it out.', { selector: '.quiet' })).toBeTruthy();
  for (const yes of story().getAllByRole('radio', { name: 'Yes', hidden: true })) await user.click(yes);
  expect(await story().findByText(/You may consider naming it, once\. 2–3 sentences/)).toBeTruthy();
});

test('a score only slightly under the norm is not named', async () => {
  const { user } = await openPlan(PLAN_REQUEST, {}, { ...AGAIN, step2: 238, backup: 'FM' });
  const story = fold(/^The score in the statement/);
  for (const yes of story.getAllByRole('radio', { name: 'Yes', hidden: true })) await user.click(yes);
  expect(story.getByText(/^Leave it out\. The score is only slightly under the norm\./)).toBeTruthy();
});

test('an answer is counted in sentences, and kept nowhere', async () => {
  const { user, pane } = await openPlan(PLAN_REQUEST);
  const box = fold(/^Answer about a low score/).getByLabelText('Try the answer here');
  await user.type(box, 'I own it. I changed. Look. Here. Now.');
  expect(screen.getByText(/5 sentences\. Too long: cut it\./)).toBeTruthy();
  expect(pane.answerTask).not.toHaveBeenCalled();
});

test('sixty hours are divided as the article does', async () => {
  const { user } = await openPlan();
  const week = fold(/hours of a week/);
  await user.type(week.getByLabelText('Hours per week'), '60');
  const rows = week.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent);
  expect(rows).toEqual([
    'Clinical work27 h',
    'Research and quality work12 h',
    'Application9 h',
    'Mentors and people6 h',
    'Yourself6 h',
  ]);
  await user.clear(week.getByLabelText('Hours per week'));
  await user.type(week.getByLabelText('Hours per week'), '200');
  expect(await screen.findByText(/“200” is not a number that can be meant/)).toBeTruthy();
});

test('a post is rated by what is known of it', async () => {
  const { user } = await openPlan();
  await user.selectOptions(screen.getByLabelText('Until the next season'), 'prelim');
  const card = fold(/^Rate this post/);
  const signs = card.getAllByRole('group', { hidden: true });
  const say = (sign: HTMLElement, word: string) =>
    user.click(within(sign).getByRole('radio', { name: word, hidden: true }));
  await say(signs[0]!, 'Yes');
  await say(signs[1]!, 'Yes');
  expect(card.getAllByText('Not rated yet')).toHaveLength(2);
  await say(signs[2]!, 'No');
  expect(card.getAllByText('Strong')).toHaveLength(2);
  await say(signs[2]!, 'Yes');
  expect(card.getAllByText('Weak')).toHaveLength(2);
});

test('a rotation helps only when all conditions are known to hold and nothing spoils it', async () => {
  const { user } = await openPlan();
  const card = fold(/^Is a rotation away worth it/);
  const signs = card.getAllByRole('group', { hidden: true });
  const say = (sign: HTMLElement | undefined, word: string) =>
    user.click(within(sign!).getByRole('radio', { name: word, hidden: true }));
  for (const sign of signs.slice(0, 3)) await say(sign, 'Yes');
  expect(card.getAllByText('Not known yet')).toHaveLength(2);
  for (const sign of signs.slice(3)) await say(sign, 'No');
  expect(card.getAllByText('It helps')).toHaveLength(2);
  await say(signs[5], 'Yes');
  expect(card.getAllByText('It does not help')).toHaveLength(2);
});

test('writers stand in the order in which they are asked, with their rule', async () => {
  await openPlan(PLAN_REQUEST);
  const [first, second] = fold(/^Asking for letters/).getAllByRole('listitem', { hidden: true });
  expect(first?.textContent).toBe('Faculty of the field. They worked closely with you. [R-654; D4:106]');
  expect(second?.textContent).toBe('Attending of a sub-internship. [R-654; D4:107]');
});

test('a sheet of that name that is not ours is explained', async () => {
  await openPlan(undefined, {
    readPlan: () =>
      Promise.resolve({ ok: false, problem: { code: 'sheet-not-ours', sheet: 'Backstop Plan' } }),
  });
  expect(await screen.findByText(/a sheet “Backstop Plan” that Backstop did not write/)).toBeTruthy();
});

test('nothing is called easy and nothing is called a chance', async () => {
  const { container } = await openPlan(PLAN_REQUEST);
  expect(container.textContent).not.toMatch(/\beas(y|ier|iest)\b|probabilit|chance|odds/i);
});

test('a plan after a miss says that it is for one who applies again while the profile still says first time', async () => {
  const { user } = await openPlan(undefined, {}, PROFILE);
  expect(screen.queryByText(/This plan looks ahead/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /the dream field again/ }));
  expect(screen.getByText(/This plan looks ahead.*Your profile still says “First time”/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /Matched elsewhere/ }));
  expect(screen.queryByText(/This plan looks ahead/)).toBeNull();
});

test('the letters of two fields are told one by one, counted by field, and kept with the answers', async () => {
  const { pane, user } = await openPlan(undefined, {}, { ...AGAIN, dream: 'EM', backup: 'IM' });
  const letters = within(screen.getByRole('region', { name: 'Letters for two fields' }));
  expect(letters.getAllByText(/Too few of its own field\. 2 more of its own are missing/)).toHaveLength(2);
  await user.click(letters.getByText('Letter 1'));
  await user.type(letters.getByLabelText('Writer'), 'Dr. Ames{Enter}');
  expect(pane.keepDecision).toHaveBeenLastCalledWith('letter 1: writer', 'Dr. Ames');
  const first = within(letters.getByText('Letter 1: Dr. Ames').closest('details')!);
  await user.selectOptions(first.getByLabelText('Field of the writer'), 'Emergency Medicine');
  await user.selectOptions(first.getByLabelText('Form'), 'SLOE');
  await user.click(first.getByRole('checkbox', { name: 'Emergency Medicine' }));
  expect(letters.getByText('1 of its own, 0 of others')).toBeTruthy();
  await user.click(first.getByRole('checkbox', { name: 'Internal Medicine' }));
  expect(letters.getByText(/A SLOE goes to programs that cannot read it/)).toBeTruthy();
  await user.selectOptions(first.getByLabelText('Where it stands'), 'Lukewarm');
  expect(letters.getByText('Find another writer')).toBeTruthy();
  expect(letters.queryByText(/A SLOE goes to programs/)).toBeNull();
});

test('days of an application in two fields are held against those of the plan', async () => {
  const { pane, user } = await openPlan(
    { ...PLAN_REQUEST, opening: value(readDate('2027-09-22')), interview: value(readDate('2027-10-20')) },
    {},
    { ...AGAIN, dream: 'EM', backup: 'IM' },
  );
  const letters = within(screen.getByRole('region', { name: 'Letters for two fields' }));
  await user.click(letters.getByText('Days that can be too late'));
  expect(letters.getAllByText('Open')).toHaveLength(3);
  setDate('You added the second field', '2027-09-15');
  await waitFor(() =>
    expect(pane.keepDecision).toHaveBeenLastCalledWith('date: second field added', '2027-09-15'),
  );
  expect(letters.getByText(/The second field comes too late/).textContent).toMatch(/R-511, proposed; D0:130/);
  setDate('You wrote down how you will rank', '2027-10-01');
  expect(letters.getByText(/The rules for ranking stood before the first interview/)).toBeTruthy();
});

test('one field alone is asked for no letter matrix', async () => {
  await openPlan(undefined, {}, { ...AGAIN, backup: undefined });
  expect(screen.queryByRole('region', { name: 'Letters for two fields' })).toBeNull();
});
