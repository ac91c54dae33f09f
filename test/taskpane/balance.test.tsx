// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import type { BalanceEntries } from '../../src/domain/balanceEntries';
import { withNormSet } from '../../src/domain/chosenNorms';
import { classifyPrograms } from '../../src/domain/classifyPrograms';
import type { ProgramRow } from '../../src/domain/list';
import { found } from '../../src/domain/outcome';
import { RULES } from '../../src/domain/rules/rules';
import { useRules } from '../../src/functions/rulesInForce';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import type { StoredProfile } from '../../src/workbook/storedProfile';
import { openPane, openResults } from './openPane';
import { PROFILE, reportFor } from './paneDouble';

const openBalance = async (profile = PROFILE, changes: Partial<PaneOperations> = {}) => {
  const opened = await openResults({
    readProfile: () => Promise.resolve({ ok: true, value: profile }),
    ...changes,
  });
  await opened.user.click(screen.getByRole('button', { name: 'See the balance' }));
  const section = await screen.findByRole('region', { name: 'Internal Medicine' });
  return { ...opened, section };
};

test('the reasons for number and backup name the norm set that the zone rests on', async () => {
  const low = { value: 236, rule: 'R-118', source: '', standing: 'yours' } as const;
  const norm = { specialty: 'Internal Medicine', low, open: true, year: 2026, population: '', n: 9 } as const;
  onTestFinished(() => useRules(RULES));
  useRules(withNormSet(RULES, { name: 'Our school', norms: [norm] }));
  const { section, user } = await openBalance();
  await user.click(within(section).getByLabelText('Why How many programs, Internal Medicine'));
  await user.click(within(section).getByLabelText(/^Why .*backup.* Internal Medicine$/));
  expect(await within(section).findAllByText(/the set “Our school” \(2026, n 9\)\. Thin/)).toHaveLength(2);
});

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

test('the articles stand side by side, each with its verdict, what it asks for and its source', async () => {
  const { section } = await openBalance();
  const table = within(section).getByRole('table');
  const column = (article: RegExp) => {
    const headers = within(table).getAllByRole('columnheader');
    const at = headers.findIndex(({ textContent }) => article.test(textContent));
    const rows = within(table).getAllByRole('row').slice(1);
    return rows.map((row) => within(row).getAllByRole('cell')[at]?.textContent);
  };
  expect(column(/^D0/)).toEqual(['Off', '20 / 50 / 30, each ± 5', expect.stringMatching(/R-452.*D0:18/)]);
  expect(column(/^D4/)).toEqual(['Off', '10–20 / 50–70 / 20–30', '[R-456; D4:90-92]']);
  expect(column(/^D2/)).toEqual([
    'Not met',
    'Realistic and Safety 70 at least, better 80',
    '[R-462; D2:365]',
  ]);
  expect(section.textContent).toContain('Over the cap Never more than 25 % Reach. [R-460; D4:101]');
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

test('who applies again is asked about the last cycle, and the answers go to the profile', async () => {
  const { pane, user } = await openBalance({ ...PROFILE, status: 'reapplicant', dream: 'Ortho' });
  const cycle = within(screen.getByRole('region', { name: 'Your last cycle' }));
  await user.type(cycle.getByLabelText('Programs applied to'), '25');
  expect(await cycle.findByText(/Under-applied: 25 programs, and at least 80.*R-014; R-415/)).toBeTruthy();
  await waitFor(() => expect(pane.writeProfile.mock.lastCall?.[0].programsApplied).toBe(25));
  // It stays open on who answers in it.
  expect(cycle.getByText('Programs applied to').closest('details')?.open).toBe(true);
  const safety = within(cycle.getByRole('group', { name: 'A safety specialty' }));
  await user.click(safety.getByRole('radio', { name: 'No' }));
  expect(await cycle.findByText(/All in on one field of the hardest tier/)).toBeTruthy();
});

test('R-854: without a risk factor a reapplicant’s count in a less competitive field is that of the zone', async () => {
  const again = { ...PROFILE, status: 'reapplicant', backup: 'FM', step2: 238 } as const;
  const { user } = await balanceOver(times(20, { specialty: 'FM', ...points(225) }), { profile: again });
  const section = await region('Family Medicine');
  const advised = within(section).getByText('60–70');
  const risk = within(section).getByRole('combobox', { name: /graduate from abroad/ });
  await user.selectOptions(risk, 'No');
  expect(advised.textContent).toContain('25–40');
});

test('a first application is asked nothing about a last cycle', async () => {
  await openBalance();
  expect(screen.queryByRole('region', { name: 'Your last cycle' })).toBeNull();
});

/** The Balance screen over a list of one's own, as Classify would report it. */
async function balanceOver(
  rows: readonly Partial<ProgramRow>[],
  { profile = PROFILE, entries = {} }: { profile?: StoredProfile; entries?: BalanceEntries } = {},
) {
  const list = rows.map((row, index) => ({ program: `Program ${index}`, ...row, index }));
  const opened = await openResults({
    readProfile: () => Promise.resolve(found(profile)),
    readEntries: () => Promise.resolve(found(entries)),
    classifyList: (request) => {
      const report = reportFor(request);
      const reading = classifyPrograms(list, request.profile);
      if (!report.ok || !reading.ok) return Promise.resolve(report);
      return Promise.resolve(
        found({
          ...report.value,
          rows: list,
          reading: reading.value,
          programs: list.map(({ program }) => program),
          addresses: list.map((_, row) => `Programs!A${row + 4}`),
          suggestions: [],
        }),
      );
    },
  });
  await opened.user.click(screen.getByRole('button', { name: 'See the balance' }));
  await screen.findByRole('heading', { level: 1, name: 'Balance' });
  return opened;
}
const points = (low: number) => ({ score: { low, high: low, open: false } });
const times = (n: number, row: Partial<ProgramRow>) => Array.from({ length: n }, () => row);
const region = (name: string) => screen.findByRole('region', { name });

test('the list is graded, with the way to a better one and the rule behind it', async () => {
  const { user } = await balanceOver([
    ...times(14, { specialty: 'IM', ...points(250) }),
    ...times(35, { specialty: 'IM', ...points(238) }),
    ...times(13, { specialty: 'IM', ...points(225) }),
  ]);
  const section = await region('Internal Medicine');
  expect(within(section).getByText(/^Grade of this list: A, 92 of 100 points$/)).toBeTruthy();
  expect(await within(section).findByText('4 more Safety')).toBeTruthy();
  await user.click(within(section).getByLabelText('Why Grade of this list, Internal Medicine'));
  expect(await within(section).findByText(/It grades the list, not you\..*R-475, proposed/)).toBeTruthy();
  expect(screen.getByText(/A\+ from 100, A from 90/)).toBeTruthy();
});

test('a number of programs that exist cuts the count and is kept in the workbook', async () => {
  const { pane, user } = await balanceOver(times(20, { specialty: 'IM', ...points(238) }));
  const section = await region('Internal Medicine');
  const field = within(section).getByRole('textbox', { name: /Programs that exist/ });
  await user.type(field, 'twenty');
  await user.tab();
  expect(await within(section).findByText(/Enter a whole number from 1 upwards/)).toBeTruthy();
  expect(pane.writeEntries).not.toHaveBeenCalled();
  await user.clear(field);
  await user.type(field, '30{Enter}');
  expect(await within(section).findByText('Under-applied: 10 below the lowest advised number.')).toBeTruthy();
  expect(pane.writeEntries).toHaveBeenLastCalledWith({ 'Internal Medicine': { existing: 30 } });
});

test('what was entered before is there again, and a refused write says so', async () => {
  const { pane, user } = await balanceOver(times(20, { specialty: 'IM', ...points(238) }), {
    entries: { 'Internal Medicine': { existing: 45, signals: 5 } },
  });
  const section = await region('Internal Medicine');
  expect(await within(section).findByDisplayValue('45')).toBeTruthy();
  pane.writeEntries.mockResolvedValue({ ok: false, problem: { code: 'read-only' } });
  await user.selectOptions(within(section).getByRole('combobox', { name: 'Service' }), 'ResidencyCAS');
  expect(await screen.findByText(/open for reading only/)).toBeTruthy();
});

test('the fee follows the service of the field', async () => {
  const { pane, user } = await balanceOver(times(20, { specialty: 'OB/GYN', ...points(238) }));
  const section = await region('OB/GYN');
  expect(section.textContent).toContain('$220 for 20 programs of this list');
  await user.selectOptions(within(section).getByRole('combobox', { name: 'Service' }), 'ResidencyCAS');
  expect(section.textContent).toContain('$135 for 20 programs of this list');
  expect(within(section).getByRole<HTMLSelectElement>('combobox', { name: 'Season' }).value).toBe('2025');
  expect(pane.writeEntries).toHaveBeenLastCalledWith({ 'OB/GYN': { service: 'ResidencyCAS' } });
});

test('every pressure test has its word, its figures and its rule', async () => {
  await balanceOver([
    { specialty: 'IM', ...points(238), kind: 'university', location: 'saturated', state: 'NY' },
    { specialty: 'IM', ...points(239), kind: 'university', location: 'saturated', state: 'NY' },
  ]);
  const section = await region('Internal Medicine');
  const items = within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  await within(section).findByText(/1 state, of 2 programs/);
  const item = (name: string) => within(section).getByText(name).closest('li')?.textContent;
  expect(items.length).toBeGreaterThan(8);
  expect(item('More than big names')).toMatch(/Alarm.*0 of 2 programs.*R-463/);
  expect(item('Several states')).toMatch(/Barely1 state.*R-473/);
  expect(item('Academic and community')).toMatch(/Not met2 academic and 0 community.*R-453/);
  expect(item('Safeties by score')).toMatch(/Alarm.*R-454/);
});

test('signals are held against those that may be sent, and lead to their rows', async () => {
  const { pane, user } = await balanceOver(
    [
      { specialty: 'IM', ...points(265), signal: true, program: 'Far Above' },
      { specialty: 'IM', ...points(238), signal: true },
      { specialty: 'IM', ...points(239), tie: 'home', program: 'Home Hospital' },
    ],
    { entries: { 'Internal Medicine': { signals: 1 } } },
  );
  const section = await region('Internal Medicine');
  expect(await within(section).findByText('2 of 1 used')).toBeTruthy();
  expect(section.textContent).toContain('1 more than you may send.');
  await user.click(within(section).getByRole('button', { name: 'Far Above, go to Programs!A4' }));
  expect(pane.showCell).toHaveBeenLastCalledWith('Programs!A4');
});

test('eighty programs in an Ultra field without a sponsor raise an alarm until a person says that there is one', async () => {
  const { user } = await balanceOver(times(80, { specialty: 'Derm', ...points(240) }));
  const section = await region('Dermatology');
  expect(await within(section).findByText(/80 programs .*no sponsor.*R-412/)).toBeTruthy();
  await user.selectOptions(within(section).getByRole('combobox', { name: /vouch for you/ }), 'yes');
  expect(within(section).queryByText(/no sponsor/)).toBeNull();
  await user.selectOptions(within(section).getByRole('combobox', { name: /vouch for you/ }), 'unknown');
  expect(await within(section).findByText(/no sponsor/)).toBeTruthy();
});

test('two fields stand beside each other, with the hospital that is on both lists', async () => {
  const { user, pane } = await balanceOver([
    { specialty: 'Derm', ...points(265), program: 'Lakeside Hospital', city: 'Duluth' },
    { specialty: 'IM', ...points(238), program: 'Lakeside Hospital Program', city: 'Duluth' },
    { specialty: 'IM', ...points(238), program: 'Elsewhere' },
  ]);
  const section = await region('Two fields at once');
  expect(section.textContent).toContain('Above the example 33% of both lists are dream programs.');
  await user.click(within(section).getByLabelText('Why How the programs are divided'));
  expect(await within(section).findByText(/20 % of D2’s example.*R-514/)).toBeTruthy();
  expect(section.textContent).toContain('The backup has more programs, as it should.');
  expect(section.textContent).toContain('1 hospital is on both lists.');
  await user.click(
    within(section).getByRole('button', { name: 'Lakeside Hospital Program, go to Programs!A5' }),
  );
  expect(pane.showCell).toHaveBeenLastCalledWith('Programs!A5');
  expect(screen.getByRole('heading', { name: 'The whole list' })).toBeTruthy();
});
