// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { RULES } from '../../../src/domain/rules/rules';
import { useRules } from '../../../src/functions/rulesInForce';
import { found, refused } from '../../../src/domain/outcome';
import type { StoredDecisions } from '../../../src/workbook/storedDecisions';
import type { StoredProfile } from '../../../src/workbook/storedProfile';
import type { PaneOperations } from '../../../src/taskpane/paneOperations';
import { openPane } from '../openPane';
import { PROFILE } from '../paneDouble';

const AGAIN: StoredProfile = { ...PROFILE, status: 'reapplicant', step2: 244, dream: 'Ortho' };
const NOTHING: StoredDecisions = { answers: {}, figures: {} };

async function openDecide(
  profile: StoredProfile = AGAIN,
  decisions: StoredDecisions = NOTHING,
  changes: Partial<PaneOperations> = {},
) {
  const opened = openPane({
    readProfile: () => Promise.resolve(found(profile)),
    readDecisions: () => Promise.resolve(found(decisions)),
    ...changes,
  });
  await opened.user.click(screen.getByRole('tab', { name: 'Decide' }));
  await screen.findByRole('heading', { name: 'Decide' });
  return opened;
}

const boxes = (flow: string) =>
  within(screen.getByRole('list', { name: `${flow} Your path` }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.flow-text')?.textContent);
const D3 = 'D3: reapply or pivot now?';
const flow = (name: string) => screen.getByRole('list', { name: `${name} Your path` });
const fold = async (user: Awaited<ReturnType<typeof openDecide>>['user'], name: RegExp) => {
  const summary = screen.getAllByText(name).find((each) => each.closest('summary'));
  if (!summary) throw new Error(`no fold ${String(name)}`);
  await user.click(summary);
  return within(summary.closest('details')!);
};

test('without a dream the screen says where to enter one', async () => {
  const { user } = await openDecide({ status: 'first', anchors: false });
  expect(screen.getByText(/Enter your dream specialty on the Profile screen/)).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Go to Profile' })[0]!);
  expect(screen.getByRole('tab', { name: 'Profile' }).getAttribute('aria-selected')).toBe('true');
});

test('zone, band and category stand side by side with the reason for which they differ', async () => {
  await openDecide({ ...AGAIN, step2: 246, dream: 'Derm' });
  const card = await screen.findByRole('article', { name: /Dermatology, three measures/ });
  expect(card.textContent).toMatch(/Zone in this field.*Yellow/);
  expect(card.textContent).toMatch(/For another attempt.*Near/);
  expect(card.textContent).toMatch(/The score by itself.*Strong/);
  expect(await within(card).findByText(/never merged \(C-01\).*R-162/)).toBeTruthy();
});

test('a flowchart is drawn as the path taken, up to the open question, with both ways named', async () => {
  await openDecide();
  await screen.findByRole('heading', { name: 'The four flowcharts' });
  expect(boxes(D3)).toEqual(['Did not match', 'Did you have 3 or more interviews in the dream field?']);
  const path = flow(D3);
  expect(path.textContent).toContain('Open');
  expect(path.textContent).toContain('You are here');
  expect(path.textContent).toContain(
    'Yes leads to “Does a program director of the field tell you to reapply?”, no to “Pivot now”.',
  );
  expect(path.textContent).toContain('[R-316; D3:126, D3:130, D3:137]');
});

test('an answer in place moves the path on, is kept in the workbook, and changes the verdicts', async () => {
  const { user, pane } = await openDecide();
  const interviews = await within(flow(D3)).findByRole('textbox', { name: /Interviews in the dream field/ });
  await user.type(interviews, '4');
  await user.tab();
  expect(pane.keepDecision).toHaveBeenLastCalledWith('interviews in the dream field', 4);
  expect(boxes(D3).at(-1)).toBe('Does a program director of the field tell you to reapply?');
  const director = within(flow(D3)).getByRole('group', { name: /Does a program director of the field/ });
  await user.click(within(director).getByRole('radio', { name: 'No' }));
  expect(pane.keepDecision).toHaveBeenLastCalledWith('director says reapply', 'no');
  expect(boxes(D3).at(-1)).toBe('Pivot now');
  expect(flow(D3).textContent).toContain('The path ends here');
  expect(flow(D3).textContent).toContain('The other way: “Can the main weaknesses be mended in a year?”');
  const verdicts = screen.getByRole('region', { name: 'Reapply or pivot' });
  expect(verdicts.textContent).toMatch(/All articles together.*Pivot/);
  expect(await screen.findByText('Saved in the workbook.')).toBeTruthy();
  await user.click(within(director).getByRole('radio', { name: 'Not known' }));
  expect(pane.keepDecision).toHaveBeenLastCalledWith('director says reapply', undefined);
});

test('each article has a verdict of its own, and one that is silent says so', async () => {
  const { user } = await openDecide();
  const verdicts = await screen.findByRole('region', { name: 'Reapply or pivot' });
  const summaries = [...verdicts.querySelectorAll('.results > details.fold > summary')].map(
    (each) => each.textContent,
  );
  expect(summaries).toEqual([
    'D1, three tests Undecided',
    'D1, its flowchart Reapply',
    'D2, posture Undecided',
    'D3, directors and interviews Undecided',
    'D3, on this field Says nothing',
  ]);
  const D1 = await fold(user, /D1, three tests/);
  expect(D1.getByText(/A reattempt is reasonable if all of these hold/)).toBeTruthy();
  const field = await fold(user, /D3, on this field/);
  expect(field.getByText(/says nothing about your dream field/)).toBeTruthy();
});

test('a first-time applicant sees the strategies first, and a delay is never chosen', async () => {
  const { user } = await openDecide({ ...PROFILE, step2: 223, dream: 'Ortho' });
  const strategy = await screen.findByRole('region', { name: 'Strategy' });
  expect(strategy.textContent).toContain('Not known yet: answer what is open');
  const realign = await fold(user, /^Realign to the backup/);
  const once = realign.getByRole('group', { name: /rather match once/ });
  await user.click(within(once).getByRole('radio', { name: 'Yes' }));
  expect(strategy.textContent).toContain('Open to you: Realign to the backup');
  const delay = await fold(user, /^Delay and strengthen/);
  expect(delay.getByText('A delay is risky and never chosen for you.')).toBeTruthy();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(headings.indexOf('Strategy')).toBeLessThan(headings.indexOf('Reapply or pivot'));
});

test('answers kept before are there again, and one typed on the sheet is followed', async () => {
  let tell: Parameters<PaneOperations['onDecisionsChanged']>[0] = () => undefined;
  await openDecide(
    AGAIN,
    { answers: { 'PGY-1 place secured': 'yes' }, figures: {} },
    {
      onDecisionsChanged: (handler) => {
        tell = handler;
        return Promise.resolve(() => Promise.resolve());
      },
    },
  );
  await screen.findByText('Make the most of clinical work');
  tell(found({ answers: { 'PGY-1 place secured': 'no' }, figures: {} }));
  expect(await screen.findByText('A year of research or clinical work')).toBeTruthy();
});

test('an answer that cannot be kept is told, and the sheet is shown as it is', async () => {
  const keepDecision = vi.fn<PaneOperations['keepDecision']>(() =>
    Promise.resolve(refused({ code: 'sheet-protected', sheet: 'Backstop Decisions' })),
  );
  const { user } = await openDecide(AGAIN, NOTHING, { keepDecision });
  const question = await within(flow('D2: the year after a miss')).findByRole('group', {
    name: /PGY-1 place/,
  });
  await user.click(within(question).getByRole('radio', { name: 'Yes' }));
  expect(await screen.findByText(/is protected, so nothing was written/)).toBeTruthy();
  expect(within(question).getByRole<HTMLInputElement>('radio', { name: 'Not known' }).checked).toBe(true);
});

test('nothing is locked: what is missing is named, and the decision can be written down all the same', async () => {
  const { user, pane } = await openDecide();
  const before = await screen.findByRole('region', { name: 'Before you decide' });
  expect(before.textContent).toContain('Not yet known. You may decide all the same');
  expect(before.textContent).toContain('2 more opinions');
  await user.selectOptions(screen.getByRole('combobox', { name: /one of them, not both/ }), 'dual');
  expect(pane.keepDecision).toHaveBeenLastCalledWith('decision', 'dual');
  expect(screen.getByText(/Recorded as a pivot/)).toBeTruthy();
});

test('a number that cannot be meant is explained and not kept', async () => {
  const { user, pane } = await openDecide();
  const interviews = await within(flow(D3)).findByRole('textbox', { name: /Interviews in the dream field/ });
  await user.type(interviews, 'many');
  await user.tab();
  expect(await screen.findByText(/“many”.*Not saved yet\./)).toBeTruthy();
  expect(pane.keepDecision).not.toHaveBeenCalled();
});

test('backups are answered in place under the same keys', async () => {
  const { user, pane } = await openDecide();
  const card = (await screen.findAllByRole('article')).find((each) => each.textContent.includes('PM&R'))!;
  await user.click(within(card).getByRole('heading', { level: 3 }));
  const fit = within(card).getByRole('group', { name: /live with this work/ });
  await user.click(within(fit).getByRole('radio', { name: 'Yes' }));
  expect(pane.keepDecision).toHaveBeenLastCalledWith('backup PM&R: fit', 'yes');
  expect(within(fit).getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
});

test('the screen goes by the figures in force', async () => {
  const { strategy } = RULES;
  const handful = { ...strategy.handful, value: strategy.handful.value + 2 };
  onTestFinished(() => useRules(RULES));
  useRules({ ...RULES, strategy: { ...strategy, handful } });
  await openDecide(AGAIN, { answers: {}, figures: { 'interviews in the dream field': 4 } });
  await within(flow(D3)).findByText('Did you have 5 or more interviews in the dream field?');
  await within(flow(D3)).findByText('Pivot now');
  expect(boxes(D3).at(-1)).toBe('Pivot now');
});

test('nothing is called easy, and no chance of matching is told', async () => {
  const { container } = await openDecide();
  await screen.findByRole('heading', { name: 'The four flowcharts' });
  expect(container.textContent).not.toMatch(
    /\beas(y|ier|iest)\b|probabilit|\bodds\b|\d+ ?% (chance|likely)/i,
  );
});

test.each([
  ['again', AGAIN],
  ['first', { ...PROFILE, step2: 223, dream: 'Derm' }],
])('the screen has no accessibility faults that a machine can find (%s)', async (_, profile) => {
  const { container } = await openDecide(profile);
  await screen.findByRole('heading', { name: 'Before you decide' });
  for (const details of container.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('specialties are compared fact by fact, with source and standing, and only by what is known', async () => {
  const { pane, user } = await openDecide();
  const compare = await fold(user, /^Compare specialties/);
  const rows = async (fact: string) => {
    const head = await compare.findByRole('rowheader', { name: fact });
    const body = within(head.closest('tbody')!);
    return body.getAllByRole('row').map(({ textContent }) => textContent);
  };
  expect(await rows('Usual Step 2 range')).toEqual(
    expect.arrayContaining([
      'Orthopedic Surgery250 or more[R-107; D4:29] undated',
      expect.stringMatching(/^PM&R225–235 or more, inferred\[R-107; R-115, proposed/),
    ]),
  );
  expect(await rows('Mean of those who matched')).toContain('PM&RNo article says');
  expect(await rows('Your score against it')).toContainEqual(
    expect.stringMatching(/^Orthopedic Surgery6 under, Near\[R-157/),
  );
  expect(await rows('Index, unitless, a ballpark')).toContain('Orthopedic Surgery90[R-101; D0:42] undated');
  expect(await rows('Positions')).toContainEqual(expect.stringMatching(/^PM&RNot looked up/));
  await user.click(compare.getByText('PM&R: 0 of 4'));
  await user.type(compare.getByRole('textbox', { name: /^PM&R: positions offered/ }), '520{Enter}');
  expect(pane.keepDecision).toHaveBeenLastCalledWith('field PM&R: positions', 520);
  await user.type(compare.getByRole('textbox', { name: /^PM&R: year of these figures/ }), '2025{Enter}');
  expect(await rows('Positions')).toContain('PM&R520[R-204; D0:33, D2:140-144] yours, 2025');
  expect(compare.getByText(/Emergency Medicine varies from year to year.*/).textContent).toContain('R-114');
});

test('places that were looked up fill the third box once a threshold is set', async () => {
  const threshold = { ...RULES.backups.positionsFrom, value: 500 };
  useRules({ ...RULES, backups: { ...RULES.backups, positionsFrom: threshold } });
  onTestFinished(() => useRules(RULES));
  await openDecide(AGAIN, {
    answers: { 'backup PM&R: fit': 'yes' },
    figures: { 'field PM&R: positions': 520 },
  });
  await waitFor(() =>
    expect(screen.getByRole('article', { name: 'PM&R' }).querySelector('summary > .chip')?.textContent).toBe(
      'Pass',
    ),
  );
});

test('a shortlist says whether it is short enough and one is chosen, and choosing goes to the profile', async () => {
  const { pane, user } = await openDecide();
  const list = within(screen.getByRole('region', { name: 'Your shortlist' }));
  expect(list.getByText('Nothing is on the shortlist yet.')).toBeTruthy();
  for (const name of ['PM&R', 'General Surgery', 'Anesthesiology', 'Family Medicine'])
    await user.click(list.getByRole('checkbox', { name }));
  expect(pane.keepDecision).toHaveBeenLastCalledWith('backup Family Medicine: shortlist', 'yes');
  expect(list.getByText(/That is too many to compare well/)).toBeTruthy();
  await user.click(list.getByRole('checkbox', { name: 'Anesthesiology' }));
  expect(list.getByText('None is chosen yet.')).toBeTruthy();
  await user.click(list.getByRole('button', { name: 'Choose PM&R as your backup' }));
  expect(pane.writeProfile.mock.lastCall?.[0].backup).toBe('PM&R');
  expect(await list.findByText('One is chosen, the others stand beside it.')).toBeTruthy();
  const compare = await fold(user, /^Compare specialties/);
  const norms = (await compare.findByRole('rowheader', { name: 'Usual Step 2 range' })).closest('tbody')!;
  expect(within(norms).getAllByRole('row')).toHaveLength(1 + 4);
});

test('four ratings sort the shortlist, and a weak one stays a caution', async () => {
  const { pane, user } = await openDecide(AGAIN, {
    answers: { 'backup PM&R: shortlist': 'yes', 'backup Family Medicine: shortlist': 'yes' },
    figures: {},
    words: {
      'backup PM&R: score rating': 'weak',
      'backup PM&R: interest rating': 'strong',
      'backup PM&R: skills rating': 'strong',
      'backup PM&R: volume rating': 'strong',
    },
  });
  const list = within(screen.getByRole('region', { name: 'Your shortlist' }));
  const rehab = within(await list.findByRole('article', { name: 'PM&R' }));
  expect(rehab.getByText('6 of 8')).toBeTruthy();
  expect(rehab.getByText('Caution, whatever the sum')).toBeTruthy();
  const family = within(list.getByRole('article', { name: 'Family Medicine' }));
  expect(family.getByText('1 of 4 rated. All are needed.', { exact: false })).toBeTruthy();
  expect(family.getByRole('option', { name: 'Strong, as D2 has it (R-109)', hidden: true })).toBeTruthy();
  for (const name of [
    'Your interest is on paper',
    'Your skills carry over',
    'Places, and people like you matched',
  ])
    await user.selectOptions(family.getByLabelText(name), 'Strong');
  expect(pane.keepDecision).toHaveBeenLastCalledWith('backup Family Medicine: volume rating', 'strong');
  expect(list.getAllByRole('article').map((each) => each.querySelector('h3')?.textContent)).toEqual([
    'Family Medicine',
    'PM&R',
  ]);
  await user.click(family.getByLabelText('Why How it suits you, Family Medicine'));
  expect(await family.findByText(/8 of 8, for sorting only.*R-217, proposed/)).toBeTruthy();
});

test('what is loved about the dream is named once, and each backup says how much of it it keeps', async () => {
  const { pane, user } = await openDecide(AGAIN, {
    answers: { 'backup PM&R: shortlist': 'yes' },
    figures: {},
    words: { 'loved 1': 'procedures', 'loved 2': 'anatomy' },
  });
  const list = within(screen.getByRole('region', { name: 'Your shortlist' }));
  await user.type(await list.findByLabelText('Thing 3'), 'athletes{Enter}');
  expect(pane.keepDecision).toHaveBeenLastCalledWith('loved 3', 'athletes');
  const keeps = within(list.getByRole('group', { name: 'What it keeps' }));
  expect(keeps.getByText(/Keeps 0 of 3, 0%.*Less than the 70 %/)).toBeTruthy();
  for (const name of ['procedures', 'anatomy', 'athletes'])
    await user.click(keeps.getByRole('checkbox', { name }));
  expect(keeps.getByText(/Keeps 3 of 3, 100%.*Enough: 70 % or more/).textContent).toMatch(/R-215.*C-41/);
  await user.type(list.getByLabelText('Notes on PM&R'), 'call is light');
  await user.tab();
  expect(pane.keepDecision).toHaveBeenLastCalledWith('backup PM&R: note', 'call is light');
});

test('the score is also told beside the usual range, as borderline and as a long shot', async () => {
  const { user } = await openDecide({ ...AGAIN, schoolPlace: 'IMG' });
  const card = await screen.findByRole('article', { name: /Orthopedic Surgery, three measures/ });
  expect(card.textContent).toMatch(/Beside the usual range.*Below it.*R-008; R-107/);
  expect(card.textContent).toMatch(/Borderline in this field.*Yes.*Near the median\..*R-022, proposed/);
  expect(card.textContent).toMatch(/A long shot by D1.*Yes/);
  await user.click(within(card).getByLabelText('Why A long shot by D1'));
  expect(
    await within(card).findByText(/A long shot, and no bad luck: IMG with borderline.*R-012/),
  ).toBeTruthy();
});

test('what is left when the pivot fails, what pay rests on, and whom to ask stand on the screen', async () => {
  const { user } = await openDecide();
  const left = await fold(user, /^If the pivot fails too/);
  expect(left.getByText(/Extreme flexibility of place/).textContent).toContain('[R-234; D1:237]');
  const pay = await fold(user, /^What the articles say of pay/);
  expect(pay.getByText(/^procedures/).textContent).toContain('[R-226; D3:45]');
  const blank = await fold(user, /^A year without clinical work/);
  expect(blank.getByText(/Better than a blank year: research fellow/)).toBeTruthy();
  const before = within(screen.getByRole('region', { name: 'Before you decide' }));
  expect(before.getByText(/a director of Internal Medicine or Anesthesiology/).textContent).toContain(
    'R-236',
  );
});
