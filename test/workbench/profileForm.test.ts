import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGrid, shownIn, type SheetReading } from './gridReading';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { showSheet, typeInto } from './person';

const PROFILE = 'Backstop Profile';
const SAMPLE = 'Sample list';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

const sheetNamed = async ({ page }: OpenWorkbench, name: string): Promise<SheetReading | undefined> =>
  (await readGrid(page)).find((sheet) => sheet.name === name);

/** The address of the value beside a label of the profile sheet. */
async function addressOf(open: OpenWorkbench, label: string): Promise<string> {
  const cells = Object.entries((await sheetNamed(open, PROFILE))?.cells ?? {});
  const labeled = cells.find(([address, value]) => address.startsWith('A') && value === label);
  return labeled ? labeled[0].replace('A', 'B') : '';
}

test('greets a new workbook, writes the sample list on a sheet of its own, and never greets it again', async () => {
  const open = await workbenches.open();
  const before = await readGrid(open.page);
  await open.pane.getByRole('button', { name: 'Try it on a sample list' }).click();
  await open.pane.getByText(/The sheet Sample list holds invented programs/).waitFor();
  const after = await readGrid(open.page);
  expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), SAMPLE]);
  expect(after.slice(0, before.length)).toEqual(before);
  await open.pane.getByRole('textbox', { name: 'Step 2 CK score' }).fill('240');
  await open.pane.getByRole('tab', { name: 'List' }).click();
  await open.pane.getByRole('button', { name: /^Classify/ }).click();
  await open.pane.getByRole('heading', { name: 'Results' }).waitFor();
  expect((await sheetNamed(open, SAMPLE))?.cells.H1).toBe('Bucket');
  const settings = await open.page.evaluate(() => [
    ...(globalThis.workbench.book?.data().settings.keys() ?? []),
  ]);
  expect(settings).toContain('backstopGreeted');
  expect(open.complaints).toEqual([]);
});

test('keeps the form and the sheet the same, whichever is changed', async () => {
  const open = await workbenches.open();
  const { pane, page } = open;
  await pane.getByRole('button', { name: 'Skip' }).click();
  await pane.getByRole('textbox', { name: 'Step 2 CK score' }).fill('251');
  await pane.locator('summary', { hasText: /^Research/ }).click();
  await pane.getByRole('textbox', { name: 'Publications' }).fill('2');
  await expect.poll(async () => (await addressOf(open, 'Publications')) !== '').toBe(true);
  const publications = await addressOf(open, 'Publications');
  await expect.poll(async () => (await sheetNamed(open, PROFILE))?.cells[publications]).toBe(2);
  const figures = pane.getByRole('region', { name: 'Your figures by themselves' });
  await expect.poll(() => figures.textContent()).toMatch(/Research Borderline/);

  await showSheet(open, PROFILE);
  await typeInto(open, publications, '5');
  await expect.poll(() => shownIn(page, PROFILE, Number(publications.slice(1)) - 1, 1)).toBe('5');
  await expect.poll(() => pane.getByRole('textbox', { name: 'Publications' }).inputValue()).toBe('5');
  await expect.poll(() => figures.textContent()).toMatch(/Research Strong/);
  expect(open.complaints).toEqual([]);
});
