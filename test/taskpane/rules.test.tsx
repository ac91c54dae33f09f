// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, onTestFinished } from 'vitest';
import { findNormSet, withNormSet } from '../../src/domain/chosenNorms';
import { readNormSets } from '../../src/domain/normSets';
import { found, refused } from '../../src/domain/outcome';
import { RULES } from '../../src/domain/rules/rules';
import { withFigures } from '../../src/domain/withFigures';
import { useRules } from '../../src/functions/rulesInForce';
import { tellRules } from '../../src/workbook/rules/rulesNews';
import type { SheetRules } from '../../src/workbook/rules/sheetRules';
import { openPane } from './openPane';
import { PROFILE } from './paneDouble';

const SET = {
  set: 'State',
  year: 2025,
  population: 'US MD seniors',
  n: 12,
  specialty: 'Dermatology',
  setting: '',
  low: 230,
  median: 236,
  high: 250,
};
const { sets } = readNormSets([SET]);

/** What the sheet says with this set chosen and one figure of the user's. */
function sheet(chosen: string, more: Partial<SheetRules> = {}): SheetRules {
  const { rules, changed } = withFigures([{ key: 'zones.redUnder', given: 215 }]);
  const set = findNormSet(chosen, sets);
  return {
    places: { header: 5, figures: { Yours: 2, Key: 9 }, norms: undefined, choice: undefined },
    rules: withNormSet(rules, set.ok ? set.value : undefined),
    figures: rules,
    changed,
    sets,
    refused: [],
    figureLines: [],
    normLines: [],
    choiceRemark: '',
    ...more,
  };
}

async function openRules(changes: Parameters<typeof openPane>[0]) {
  const opened = openPane(changes);
  await opened.user.click(screen.getByText('Rules, norms and sources'));
  return opened;
}

it('offers to make the sheet where there is none', async () => {
  const { pane, user } = await openRules({ writeRules: () => Promise.resolve(found(sheet('The articles'))) });
  await user.click(await screen.findByRole('button', { name: 'Make the sheet' }));
  expect(pane.writeRules).toHaveBeenCalledWith({ create: true });
  expect(await screen.findByRole('combobox', { name: 'Norm set in force' })).toBeTruthy();
});

it('shows what is changed from the built-in, with rule and source, and puts a set in force', async () => {
  const { pane, user } = await openRules({
    readRules: () => Promise.resolve(found(sheet('The articles'))),
    chooseNormSet: () => Promise.resolve(found(sheet('State'))),
  });
  const changed = await screen.findByRole('region', { name: '1 figure is yours' });
  expect(changed.textContent).toContain(
    'Score under which the zone is Red in every field: 215 instead of 220 [R-153, yours; D4:59]',
  );
  const choice = screen.getByRole('combobox', { name: 'Norm set in force' });
  expect(within(choice).getByRole('option', { name: 'State: 1 norm, 1 thin' })).toBeTruthy();
  await user.selectOptions(choice, 'State');
  expect(pane.chooseNormSet).toHaveBeenCalledWith('State');
  expect(await screen.findByDisplayValue('State: 1 norm, 1 thin')).toBeTruthy();
});

it('says why an entry is not in force and goes to its cell', async () => {
  const problem = { code: 'norm-upside-down', low: 250, median: 240, high: undefined } as const;
  const { pane, user } = await openRules({
    readRules: () => Promise.resolve(found(sheet('State', { refused: [{ row: 40, column: 17, problem }] }))),
  });
  const refusals = await screen.findByRole('region', { name: '1 entry is not in force' });
  expect(refusals.textContent).toContain('Low, median and high do not rise: 250, 240.');
  await user.click(within(refusals).getByRole('button', { name: 'Go to R41' }));
  expect(pane.showCell).toHaveBeenCalledWith("'Backstop Rules'!R41");
});

it('adds a set with name, year and population, and says what is missing', async () => {
  const { pane, user } = await openRules({
    readRules: () => Promise.resolve(found(sheet('The articles'))),
    addNormSet: () => Promise.resolve(found(sheet('The articles'))),
  });
  await user.click(await screen.findByText('Add a norm set'));
  await user.click(screen.getByRole('button', { name: 'Add the rows' }));
  expect(screen.getByText('Give the set a name of its own.')).toBeTruthy();
  expect(pane.addNormSet).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'City');
  await user.type(screen.getByRole('textbox', { name: 'Year of the match' }), '2025');
  await user.click(screen.getByRole('button', { name: 'Add the rows' }));
  expect(pane.addNormSet).toHaveBeenCalledWith({ name: 'City', year: 2025, population: '' });
  expect(await screen.findByText(/The rows of “City” are on the sheet/)).toBeTruthy();
});

it('puts everything back only after a second press', async () => {
  const { pane, user } = await openRules({
    readRules: () => Promise.resolve(found(sheet('State'))),
    resetRules: () => Promise.resolve(found(sheet('The articles'))),
  });
  await user.click(await screen.findByRole('button', { name: 'Put everything back' }));
  expect(pane.resetRules).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Keep them' }));
  await user.click(screen.getByRole('button', { name: 'Put everything back' }));
  await user.click(screen.getByRole('button', { name: 'Yes, put everything back' }));
  expect(pane.resetRules).toHaveBeenCalledTimes(1);
});

it('says what stands in the way', async () => {
  await openRules({
    readRules: () => Promise.resolve(refused({ code: 'sheet-not-ours', sheet: 'Backstop Rules' })),
  });
  expect(await screen.findByText(/“Backstop Rules” that Backstop did not write/)).toBeTruthy();
});

it('draws the zones anew by the rules that a change of the sheet has put in force', async () => {
  onTestFinished(() => useRules(RULES));
  openPane();
  await screen.findByDisplayValue('238');
  const zone = () => screen.getByRole('heading', { name: 'Dermatology' }).closest('article')?.textContent;
  expect(zone()).toContain('Red');
  const now = sheet('State');
  useRules(now.rules);
  act(() => tellRules(found({ rules: now.rules, sheet: now, lists: found([]), plan: found(0) })));
  expect(zone()).toContain('Green');
});

it('tells the categories of the profile anew by figures that a change of the sheet has put in force', async () => {
  onTestFinished(() => useRules(RULES));
  openPane({
    readProfile: () => Promise.resolve(found({ ...PROFILE, status: 'reapplicant', interviews: 5 })),
  });
  const figures = await screen.findByRole('region', { name: 'Your figures by themselves' });
  await screen.findByDisplayValue('238');
  expect(figures.textContent).toMatch(/Step 2 CK Borderline/);
  await userEvent.click(screen.getByText(/^Last cycle/, { selector: 'summary' }));
  expect(await screen.findByRole('heading', { name: 'Borderline' })).toBeTruthy();
  const { rules } = withFigures([
    { key: 'profile.step2.steps.Strong.from', given: 238 },
    { key: 'miss.step2.steps.Near-competitive.from', given: 238 },
    { key: 'miss.interviews.Near-competitive.from', given: 5 },
    { key: 'miss.interviews.Borderline.to', given: 4 },
  ]);
  useRules(rules);
  act(() => tellRules(found({ rules, sheet: undefined, lists: found([]), plan: found(0) })));
  expect(figures.textContent).toMatch(/Step 2 CK Strong/);
  expect(screen.getByRole('heading', { name: 'Near-competitive' })).toBeTruthy();
  await userEvent.click(within(figures).getByLabelText('Why Step 2 CK'));
  expect(await within(figures).findByText(/R-002, yours/)).toBeTruthy();
});
