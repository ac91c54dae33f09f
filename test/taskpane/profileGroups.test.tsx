// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { found } from '../../src/domain/outcome';
import { PROFILE_FACTS } from '../../src/workbook/profileFacts';
import { openPane } from './openPane';
import { PROFILE } from './paneDouble';

const violationsIn = async (container: HTMLElement) =>
  (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );

/** The pane with one part of the form opened. */
async function openGroup(name: RegExp, changes = {}) {
  const opened = openPane({ readProfile: () => Promise.resolve(found({ ...PROFILE, ...changes })) });
  await screen.findByDisplayValue('238');
  await opened.user.click(await screen.findByText(name, { selector: 'summary' }));
  return opened;
}

test('every fact of the sheet can be answered in the form, and axe finds nothing in it', async () => {
  const { user, container } = await openGroup(/^Exams/, { rank: 'Q3' });
  for (const name of [
    /^School/,
    /^Research/,
    /^Clinical/,
    /^Your packet/,
    /^Last cycle/,
    /^Flags/,
    /^What is still open/,
  ])
    await user.click(screen.getByText(name, { selector: 'summary' }));
  const form = within(screen.getByRole('region', { name: 'More about you' }));
  for (const { label, group } of PROFILE_FACTS.filter((fact) => fact.group !== 'main'))
    expect([group, label, form.queryAllByText(label, { selector: 'label, legend' }).length]).toEqual([
      group,
      label,
      1,
    ]);
  expect(await violationsIn(container)).toEqual([]);
}, 30_000);

test('the category of each figure and the headline follow what is typed, with the rule behind them', async () => {
  const { pane, user } = await openGroup(/^Research/);
  const figures = screen.getByRole('region', { name: 'Your figures by themselves' });
  expect(figures.textContent).toMatch(/All together Borderline.*Step 2 CK Borderline/);
  await user.type(screen.getByLabelText('Publications'), '3');
  await waitFor(() => expect(pane.writeProfile).toHaveBeenLastCalledWith({ ...PROFILE, publications: 3 }));
  expect(figures.textContent).toMatch(/Research Strong/);
  await user.click(within(figures).getByLabelText('Why Research'));
  expect(await within(figures).findByText(/R-005; D0:19/)).toBeTruthy();
});

test('unknown is an answer like the others, and takes an answer back', async () => {
  const { pane, user } = await openGroup(/^Flags/);
  const visa = screen.getByRole('group', { name: 'Visa needed' });
  expect(within(visa).getByRole('radio', { name: 'Not known' })).toHaveProperty('checked', true);
  await user.click(within(visa).getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].visa).toBe('yes'));
  await user.click(within(visa).getByRole('radio', { name: 'Not known' }));
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].visa).toBeUndefined());
  await user.selectOptions(screen.getByLabelText('Leave of absence'), 'Not explained');
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].leave).toBe('not explained'));
  expect(screen.getByRole('region', { name: 'Your figures by themselves' }).textContent).toMatch(
    /Flags At-Risk/,
  );
});

test('what cannot be meant is explained at its field and not kept', async () => {
  const { pane, user } = await openGroup(/^School/);
  await user.type(screen.getByLabelText('Class rank'), 'high');
  await user.type(screen.getByLabelText('Year of graduation'), '24');
  await user.tab();
  expect(await screen.findByText(/“high” is not a class rank.*Not saved yet\./)).toBeTruthy();
  expect(screen.getByText(/“24” is not a number that can be meant for Year of graduation/)).toBeTruthy();
  expect(pane.writeProfile).not.toHaveBeenCalled();
});

test('a quartile that spans two categories asks which half it is', async () => {
  const { pane, user } = await openGroup(/^School/, { rank: 'Q3' });
  const figures = screen.getByRole('region', { name: 'Your figures by themselves' });
  expect(figures.textContent).toMatch(/Class rank Borderline \/ At-Risk/);
  const half = screen.getByRole('group', { name: 'Lower part of that quartile' });
  await user.click(within(half).getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].rankConfirmed).toBe('yes'));
  expect(figures.textContent).toMatch(/Class rank At-Risk/);
});

test('the last cycle says what kind of miss it was, and what is still open for who applies again', async () => {
  const { user } = await openGroup(/^Last cycle/, { status: 'reapplicant', researchInDream: 'limited' });
  await user.type(screen.getByLabelText('Interviews'), '4');
  expect(await screen.findByRole('heading', { name: 'Borderline' })).toBeTruthy();
  await user.click(screen.getByText('What is still open', { selector: 'summary' }));
  expect(screen.getByText(/To learn from the last cycle \(R-010\): 2 of 6/)).toBeTruthy();
});

test('the last list is held against what was called for, and the cause it points to is named in one press', async () => {
  const { pane, user } = await openGroup(/^Last cycle/, { status: 'reapplicant', dream: 'Ortho' });
  await user.type(screen.getByLabelText('Programs applied to'), '25');
  expect(await screen.findByText(/Under-applied: 25 programs, and at least 80.*R-415/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Name strategy as a cause' }));
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].cause1).toBe('strategy'));
  expect(screen.getByText('You have named it: strategy. Decide and Plan go by it.')).toBeTruthy();
});

test('the packet is what its sure answers make it, and not knowing counts as no', async () => {
  const { pane, user } = await openGroup(/^Your packet/, { status: 'reapplicant' });
  expect(screen.queryByText('Your packet as a whole')).toBeNull();
  const advocate = screen.getByRole('group', { name: 'A writer ready to speak for you' });
  await user.click(within(advocate).getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].advocate).toBe('yes'));
  expect(await screen.findByText('Mediocre')).toBeTruthy();
  await user.click(screen.getByLabelText('Why Your packet as a whole'));
  expect(screen.getByText(/A sure yes to 1 of 6 questions: mediocre\..*R-013; D1:45-56/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Name application quality as a cause' }));
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].cause1).toBe('application quality'));
});

test('flags are answered by plans of their own, and score and anchors by what both ask for', async () => {
  await openGroup(/^Flags/, { remediation: 'yes', visa: 'yes', dream: 'IM', anchors: true });
  const card = (await screen.findByText('What flags ask for')).closest('article')!;
  expect(card.textContent).toContain('Remediation, leave or professionalism notes [R-853; R-676; D1:67');
  expect(card.textContent).toContain('Visa, or years since graduation as an IMG');
  expect(card.textContent).not.toContain('A failed attempt');
  expect(card.textContent).toMatch(/Score and anchors together.*R-161; D4:67-69/);
});

test('no flag asks for no plan', async () => {
  await openGroup(/^Flags/, { dream: 'Psychiatry', step2: 238 });
  expect(screen.queryByText('What flags ask for')).toBeNull();
});

test('what came of the last cycle says what follows, and how this dream is usually missed', async () => {
  const { user } = await openGroup(/^Last cycle/, { status: 'reapplicant', dream: 'Derm' });
  expect(screen.queryByText('What follows from it')).toBeNull();
  await user.selectOptions(screen.getByLabelText('What came of it'), 'Unwanted SOAP place');
  const card = (await screen.findByText('What follows from it')).closest('article')!;
  expect(card.textContent).toMatch(/Learn from the cycle first.*R-009.*preliminary year.*R-564.*R-567/);
  expect(card.textContent).toMatch(/Strong academics, undone by research.*R-021; D3:80/);
});

const first = { isFirstRun: () => Promise.resolve(found(true)) };

test('a workbook that has never met Backstop is told what it does, once, and axe finds nothing', async () => {
  const { pane, user, container } = openPane(first);
  await screen.findByRole('heading', { name: 'What Backstop does' });
  expect(await violationsIn(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Skip' }));
  await waitFor(() => expect(screen.queryByText('What Backstop does')).toBeNull());
  expect(pane.endFirstRun).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByLabelText('Step 2 CK score'));
});

test('the sample list is written once, and the way goes on from its sheet', async () => {
  const { pane, user } = openPane(first);
  await user.click(await screen.findByRole('button', { name: 'Try it on a sample list' }));
  expect(await screen.findByText(/The sheet Sample list holds invented programs/)).toBeTruthy();
  expect(pane.writeSampleList).toHaveBeenCalledTimes(1);
  expect(pane.endFirstRun).toHaveBeenCalledTimes(1);
});

test('a sample list that cannot be written says so and leaves both ways open', async () => {
  const problem = { code: 'read-only' } as const;
  const { pane, user } = openPane({
    ...first,
    writeSampleList: () => Promise.resolve({ ok: false, problem }),
  });
  await user.click(await screen.findByRole('button', { name: 'Try it on a sample list' }));
  expect(await screen.findByText(/open for reading only/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Start with my list' })).toBeTruthy();
  expect(pane.endFirstRun).not.toHaveBeenCalled();
});

test('starting with the own list goes to the List screen', async () => {
  const { pane, user } = openPane(first);
  await user.click(await screen.findByRole('button', { name: 'Start with my list' }));
  expect(await screen.findByRole('heading', { name: 'Your list' })).toBeTruthy();
  expect(pane.endFirstRun).toHaveBeenCalledTimes(1);
});

test('a known workbook is not greeted', async () => {
  const { pane } = openPane();
  await screen.findByText('More about you');
  expect(pane.isFirstRun).toHaveBeenCalled();
  expect(screen.queryByText('What Backstop does')).toBeNull();
});
