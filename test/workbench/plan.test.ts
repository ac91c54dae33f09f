import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGrid, shownIn } from './gridReading';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { goTo, showSheet, typeInto } from './person';

const PLAN = 'Backstop Plan';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

const cellsOf = async ({ page }: OpenWorkbench) => {
  const sheet = (await readGrid(page)).find(({ name }) => name === PLAN);
  return sheet?.cells ?? {};
};
/** The row that holds a task, by its key in the column of keys. */
const rowOf = async (open: OpenWorkbench, key: string): Promise<string> => {
  const found = Object.entries(await cellsOf(open)).find(
    ([address, cell]) => /^H\d/.test(address) && cell === key,
  );
  if (!found) throw new Error(`no row ${key}`);
  return found[0].slice(1);
};
const cell = async (open: OpenWorkbench, column: string, key: string) =>
  (await cellsOf(open))[`${column}${await rowOf(open, key)}`];

async function writePlan({ pane }: OpenWorkbench, button: string): Promise<void> {
  await pane.getByRole('button', { name: button, exact: true }).click();
  await pane.getByText(/written to Backstop Plan|brought up to date|up to date, so/).waitFor();
}

test('a plan is written, ticked on both sides, and written again without losing a tick', async () => {
  const open = await workbenches.open();
  const { pane } = open;
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByText('No match: pivot to a backup').click();
  await pane.getByLabel('First day of the plan').fill('2027-03-16');
  await pane.getByLabel('Applications open').fill('2027-09-22');
  await pane.getByLabel('Length of the plan').selectOption('18');
  await writePlan(open, 'Write the plan');
  // 2027-08-11, six weeks before.
  expect(await cell(open, 'B', 'season.letters')).toBe(46_610);
  expect(await cell(open, 'A', 'season.letters')).toBe('no');

  await pane
    .getByRole('region', { name: 'Next' })
    .getByRole('checkbox', { name: /Tell 2–3 people/ })
    .first()
    .check();
  await expect.poll(() => cell(open, 'A', 'first week.tell')).toBe('yes');

  await showSheet(open, PLAN);
  await typeInto(open, `A${await rowOf(open, 'season.cv')}`, 'yes');
  await expect
    .poll(() =>
      pane
        .getByRole('region', { name: 'Next' })
        .getByText(/^2 of \d+ done$/)
        .count(),
    )
    .toBe(1);
  const below =
    Math.max(...Object.keys(await cellsOf(open)).map((address) => Number(/\d+/.exec(address)?.[0]))) + 1;
  await typeInto(open, `C${below}`, 'Call my aunt');
  await expect.poll(async () => (await cellsOf(open))[`C${below}`]).toBe('Call my aunt');
  const before = await cellsOf(open);

  await pane.getByText('Change the plan').click();
  await pane.getByLabel('Applications open').fill('2027-09-29');
  await writePlan(open, 'Write the plan again');
  const after = await cellsOf(open);
  expect(await cell(open, 'B', 'season.letters')).toBe(46_617);
  const moved = Object.keys(after).filter((address) => after[address] !== before[address]);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.filter((address) => !/^[BCK]\d/.test(address))).toEqual([]);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  expect(await cell(open, 'A', 'first week.tell')).toBe('yes');
  expect(await cell(open, 'A', 'season.cv')).toBe('yes');
  expect(after[`C${below}`]).toBe('Call my aunt');
  expect(open.complaints).toEqual([]);
});

test('the drop-down that opens while a person types in a cell with a list takes no key from the cell', async () => {
  const open = await workbenches.open();
  await open.pane.getByRole('tab', { name: 'Plan' }).click();
  await writePlan(open, 'Write the plan');
  await showSheet(open, PLAN);
  await goTo(open, 'A9');
  await open.page.keyboard.type('y');
  const dropDown = open.page.getByText('Select an item').locator('..');
  await dropDown.getByText('yes').waitFor();
  expect(await dropDown.getByRole('textbox').count()).toBe(0);
  await open.page.keyboard.type('es');
  await open.page.keyboard.press('Enter');
  await expect.poll(async () => (await cellsOf(open))['A9']).toBe('yes');
});

test('the letters of two fields are counted, and kept on the sheet of the answers', async () => {
  const open = await workbenches.open();
  const { pane, page } = open;
  await pane.getByRole('combobox', { name: /^Dream specialty/ }).fill('EM');
  await pane.getByRole('combobox', { name: /^Backup specialty/ }).fill('IM');
  await pane.getByRole('combobox', { name: /^Backup specialty/ }).press('Tab');
  await pane.getByRole('tab', { name: 'Plan' }).click();
  const letters = pane.getByRole('region', { name: 'Letters for two fields' });
  await letters.getByText('Letter 1', { exact: true }).click();
  await letters.getByLabel('Writer', { exact: true }).fill('Dr. Ames');
  await letters.getByLabel('Writer', { exact: true }).press('Enter');
  await letters.getByLabel('Field of the writer').selectOption('Internal Medicine');
  await letters.getByRole('checkbox', { name: 'Internal Medicine' }).check();
  await letters.getByText('1 of its own, 0 of others').waitFor();
  await expect.poll(() => shownIn(page, 'Backstop Decisions', 4, 1)).toBe('Dr. Ames');
});
