// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../src/domain/words';
import { Announcer } from '../../../src/taskpane/announcer';
import { Backups } from '../../../src/taskpane/decide/backups/Backups';
import type { Answers } from '../../../src/taskpane/decide/backups/backupAnswers';
import { themeFor } from '../../../src/taskpane/theme';
import type { StoredProfile } from '../../../src/workbook/storedProfile';

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

const ORTHO: StoredProfile = { status: 'first', anchors: false, step2: 223, dream: 'Ortho' };

function open(profile: StoredProfile, given: Answers = {}) {
  const told = vi.fn<(key: string, answer: Answer) => void>();
  const user = userEvent.setup();
  function Held() {
    const [answers, setAnswers] = useState(given);
    return (
      <Backups
        profile={profile}
        answers={answers}
        onAnswer={(key, answer) => {
          told(key, answer);
          setAnswers({ ...answers, [key]: answer });
        }}
      />
    );
  }
  const { container } = render(
    <FluentProvider theme={themeFor(false)}>
      <Announcer>
        <Held />
      </Announcer>
    </FluentProvider>,
  );
  return { told, user, container };
}

const card = (name: string) => screen.getByRole('article', { name });
const verdictOf = (article: Element) => article.querySelector('summary > .chip')?.textContent;
const names = () => screen.getAllByRole('article').map((each) => each.querySelector('h3')?.textContent);

test('the backups of the dream stand in the order of how many articles list them', () => {
  open(ORTHO);
  expect(names()).toEqual([
    'General Surgery',
    'PM&R',
    'Internal Medicine',
    'Anesthesiology',
    'Emergency Medicine',
    'Family Medicine',
    'OB/GYN',
    'Neurology',
    'TY / prelim',
  ]);
  expect(card('General Surgery').textContent).toContain('Listed by D0, D1, D2, D3, D4');
  expect(card('PM&R').textContent).toContain('Keeps MSK, procedures (D1)');
  expect(card('Emergency Medicine').textContent).toContain('community programs (D0)');
  expect(card('Neurology').textContent).toContain('Named in passing only');
  expect(card('TY / prelim').textContent).toContain('A role for a year');
});

test('open boxes are answered in place, and the verdict follows and is announced', async () => {
  const { told, user } = open(ORTHO);
  const pmr = card('PM&R');
  expect(within(pmr).getAllByText('Open').length).toBeGreaterThan(0);
  await user.click(within(pmr).getByRole('heading', { level: 3 }));
  const answer = (question: RegExp, word: string) =>
    user.click(within(within(pmr).getByRole('group', { name: question })).getByRole('radio', { name: word }));
  await answer(/Could you live with this work/, 'Yes');
  await answer(/enough positions/, 'Yes');
  expect(told.mock.calls).toEqual([
    ['backup PM&R: fit', 'yes'],
    ['backup PM&R: volume', 'yes'],
  ]);
  expect(pmr.textContent).not.toMatch(/box(es)? open/);
  expect(verdictOf(pmr)).toBe('Pass');
  expect(screen.getByRole('status').textContent).toBe('PM&R: Pass');
  await answer(/Could you live with this work/, 'No');
  expect(verdictOf(pmr)).toBe('Not a backup');
  expect(await within(pmr).findByText(/Never a backup that you would hate.*R-232/)).toBeTruthy();
});

test('answers given before are taken up, and an unknown passes nothing', () => {
  open(ORTHO, { 'backup PM&R: fit': 'yes', 'backup PM&R: volume': 'unknown' });
  expect(card('PM&R').textContent).toContain('1 box open');
  expect(verdictOf(card('PM&R'))).toBe('Open');
});

test('a score that is Red in the backup makes it not ideal, with both readings in the reason', async () => {
  const { user } = open(ORTHO, {
    'backup General Surgery: fit': 'yes',
    'backup General Surgery: volume': 'yes',
  });
  const surgery = card('General Surgery');
  expect(verdictOf(surgery)).toBe('Not ideal');
  await user.click(within(surgery).getByLabelText('Why General Surgery'));
  expect(await within(surgery).findByText(/listed by D0 .*R-235.*C-10: offered at low scores/)).toBeTruthy();
});

test('a box that the ladders fill says so, and can be answered otherwise', async () => {
  const { told, user } = open(ORTHO);
  const pmr = card('PM&R');
  await user.click(within(pmr).getByRole('heading', { level: 3 }));
  expect(await within(pmr).findByText(/D3’s ladders lead on from it.*R-205/)).toBeTruthy();
  const question = within(pmr).getByRole('group', { name: /lead on/ });
  await user.click(within(question).getByRole('radio', { name: 'No' }));
  expect(told.mock.calls).toEqual([['backup PM&R: pathways', 'no']]);
  expect(verdictOf(pmr)).toBe('Not a backup');
});

test('each question names its rule and its lines', async () => {
  const { user } = open(ORTHO);
  await user.click(within(card('PM&R')).getByRole('heading', { level: 3 }));
  expect(await within(card('PM&R')).findByText('[R-203; D0:31-32]')).toBeTruthy();
  expect(within(card('PM&R')).getByText('[R-204; D0:33, D2:140-144]')).toBeTruthy();
});

test('box 4 of a keystone is not asked', async () => {
  const { user } = open(ORTHO);
  const family = card('Family Medicine');
  await user.click(within(family).getByRole('heading', { level: 3 }));
  expect(await within(family).findByText(/a keystone, which keeps doors open.*R-207/)).toBeTruthy();
  expect(within(family).queryByRole('group', { name: /lead on/ })).toBeNull();
});

test('what fails the first box stands apart, with what the article says of it', async () => {
  const { user } = open({ ...ORTHO, dream: 'Plastics', step2: 252 });
  expect(names().at(-1)).toBe('ENT');
  await user.click(screen.getByText(/Listed, but not clearly less competitive/));
  await user.click(within(card('ENT')).getByLabelText('Why ENT'));
  expect(await within(card('ENT')).findByText(/one lottery ticket for another.*C-17/)).toBeTruthy();
});

test('a field that passes at community programs only says so, and passes once the profile aims there', () => {
  open({ ...ORTHO, dream: 'EM', step2: 240 });
  expect(card('Anesthesiology').textContent).toContain('at community programs only');
  cleanup();
  open({ ...ORTHO, dream: 'EM', step2: 240, setting: 'community' });
  expect(card('Anesthesiology').textContent).not.toContain('at community programs only');
  expect(screen.queryByText(/Listed, but not clearly/)).toBeNull();
});

test('the backup of the profile is marked, and tested even where no article lists it', () => {
  open({ ...ORTHO, backup: 'Psych' });
  expect(names()[0]).toBe('Psychiatry');
  expect(card('Psychiatry').textContent).toContain('Your backup');
  expect(card('Psychiatry').textContent).toContain('No article lists it for this dream');
  cleanup();
  open({ ...ORTHO, backup: 'PM&R' });
  expect(names()).toHaveLength(9);
  expect(card('PM&R').textContent).toContain('Your backup');
});

test('where no article speaks the screen says so and still tests the own backup', async () => {
  open({ ...ORTHO, dream: 'Psych', backup: 'FM' });
  expect(await screen.findByText(/None of the articles lists a backup for Psychiatry/)).toBeTruthy();
  expect(card('Family Medicine')).toBeTruthy();
});

test('Internal Medicine has another program level and not another specialty', async () => {
  const { user } = open({ ...ORTHO, dream: 'IM' });
  expect(names()).toEqual(['Internal Medicine']);
  await user.click(within(card('Internal Medicine')).getByLabelText('Why Internal Medicine'));
  expect(await screen.findByText(/a backup program level: 20 % Reach/)).toBeTruthy();
});

test('the screen says where the article steps down to from the dream', async () => {
  open(ORTHO);
  expect(await screen.findByText(/from Ultra D0 steps down to High or Moderate.*R-103; D0:62/)).toBeTruthy();
});

test('ladders and general lists name their lines', async () => {
  const { user } = open(ORTHO);
  await user.click(screen.getByText('Where a pivot can lead'));
  expect(await screen.findByText(/Anesthesiology, then pain medicine.*D3:73.*C-42/)).toBeTruthy();
  await user.click(screen.getByText('Lists that hold for any dream'));
  expect(screen.getByText('[R-110; D2:521]')).toBeTruthy();
  expect(screen.getByText(/Emergency Medicine \(sometimes\), Pathology \(sometimes\)/)).toBeTruthy();
});

test('without a dream or a score the screen says what is missing', () => {
  open({ status: 'first', anchors: false });
  expect(screen.getByText(/Enter your dream specialty/)).toBeTruthy();
  cleanup();
  open({ ...ORTHO, step2: 1234 });
  expect(screen.getByText(/Without your Step 2 score/)).toBeTruthy();
});

test('axe finds nothing, folded or open, and no field is called easy', async () => {
  const { container } = open({ ...ORTHO, backup: 'Psych' });
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  await screen.findByText(/Anesthesiology, then pain medicine/);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(container.textContent).not.toMatch(/\beas(y|ier|iest)\b|probabilit|chance|odds/i);
});
