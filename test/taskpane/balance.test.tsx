// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPane, openResults } from './openPane';
import { PROFILE } from './paneDouble';

const openBalance = async (profile = PROFILE) => {
  const opened = await openResults({ readProfile: () => Promise.resolve({ ok: true, value: profile }) });
  await opened.user.click(screen.getByRole('button', { name: 'See the balance' }));
  const section = await screen.findByRole('region', { name: 'Internal Medicine' });
  return { ...opened, section };
};

test('before a run the screen says what to do first', async () => {
  const { user } = openPane();
  await user.click(screen.getByRole('tab', { name: 'Balance' }));
  await user.click(await screen.findByRole('button', { name: 'Go to List' }));
  expect(screen.getByRole('tab', { name: 'List' }).getAttribute('aria-selected')).toBe('true');
});

test('shares stand against their targets in words, without the programs that have no label', async () => {
  const { section } = await openBalance();
  const chart = within(section).getByRole('figure', { name: /Shares against target/ });
  expect(within(chart).getByText('Reach: 1 program, 33%; target 1')).toBeTruthy();
  expect(within(chart).getByText('Realistic: 1 program, 33%; target 1')).toBeTruthy();
  expect(within(chart).getByText('Safety: 1 program, 33%; target 1')).toBeTruthy();
  expect(section.textContent).toContain('3 programs have no label yet (?)');
});

test('each article has its verdict and its source', async () => {
  const { section } = await openBalance();
  expect(section.textContent).toMatch(/Over the capNever more than 25 % Reach\. \[R-460; D4:101\]/);
  expect(section.textContent).toMatch(/OffAbout 20 % Reach.*\[R-452.*D0:18/);
  expect(section.textContent).toMatch(/OffReach 10–20 %.*\[R-456; D4:90/);
  expect(section.textContent).toMatch(/Not metRealistic and Safety together.*\[R-462; D2:365\]/);
});

test('the list is held against the advised number of programs, with the reason', async () => {
  const { section, user } = await openBalance();
  expect(within(section).getByText('60–80')).toBeTruthy();
  expect(section.textContent).toContain('about 70');
  expect(section.textContent).toContain('Under-applied: 54 below the lowest advised number.');
  await user.click(within(section).getByLabelText('Why How many programs, Internal Medicine'));
  expect(await within(section).findByText(/60–80 programs of Internal Medicine.*R-404/)).toBeTruthy();
});

test('the screen follows the profile', async () => {
  const { section } = await openBalance({ ...PROFILE, anchors: true });
  expect(section.textContent).toContain('about 80');
});

test('nothing is called easy and nothing is called a chance', async () => {
  const { container } = await openBalance();
  expect(container.textContent).not.toMatch(/\beas(y|ier|iest)\b|probabilit|chance|odds/i);
  expect(container.textContent).toContain('decision support and not a prediction');
});
