import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGrid, shownIn } from './gridReading';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify, showSheet, typeInto } from './person';

const LIST = 'Programs (invented)';
const RULES = 'Backstop Rules';
const SUMMARY = 'Backstop Summary';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

const cellsIn = async ({ page }: OpenWorkbench, name: string) =>
  (await readGrid(page)).find((sheet) => sheet.name === name)?.cells ?? {};

/** The address of a cell in the line of a figure. */
async function lineOf(open: OpenWorkbench, key: string): Promise<number> {
  const found = Object.entries(await cellsIn(open, RULES)).find(([, value]) => value === key);
  if (!found) throw new Error(`no line for ${key}`);
  return Number(found[0].replace(/^[A-Z]+/, ''));
}

/** The pane's rules unfolded, and the sheet made. */
async function makeSheet({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByText('Rules, norms and sources').click();
  await pane.getByRole('button', { name: 'Make the sheet' }).click();
  await pane.getByRole('combobox', { name: 'Norm set in force' }).waitFor();
}

test('a figure that a person types on the sheet changes cells, labels and summary, and back again', async () => {
  const open = await workbenches.open();
  await typeInto(open, 'F3', '=BACKSTOP.RISKZONE(240,"IM")');
  await expect.poll(() => shownIn(open.page, LIST, 2, 5)).toBe('Green');
  await classify(open, '240');
  await makeSheet(open);
  const before = await readGrid(open.page);

  const line = await lineOf(open, 'zones.redUnder');
  await showSheet(open, RULES);
  await typeInto(open, `C${line}`, '245');
  await expect.poll(() => shownIn(open.page, LIST, 2, 5)).toBe('Red');
  await expect
    .poll(async () => Object.values(await cellsIn(open, SUMMARY)).join('\n'))
    .toContain('Figures of yours: Score under which the zone is Red in every field: 245 (built in: 220)');
  await open.pane.getByText('Score under which the zone is Red in every field: 245 instead of 220').waitFor();
  const labels = Object.entries(await cellsIn(open, LIST)).filter(([address]) => /^[JK]\d/.test(address));
  expect(labels.map(([, value]) => value).join()).toContain('R-153, yours');

  const odd = await lineOf(open, 'norms.range.Moderate.low');
  await typeInto(open, `C${odd}`, '250');
  await expect
    .poll(async () => String((await cellsIn(open, RULES))[`D${odd}`]))
    .toMatch(/“250” does not fit.*built-in 235 stays in force/);
  await expect.poll(() => shownIn(open.page, LIST, 2, 5)).toBe('Red');

  // The cell itself refuses what is no number.
  await typeInto(open, `C${line}`, 'about 220');
  await open.page.keyboard.press('Escape');
  await expect.poll(async () => (await cellsIn(open, RULES))[`C${line}`]).toBe(245);

  for (const row of [line, odd])
    await open.page.evaluate(
      ([sheet, at]) =>
        globalThis.workbench.book
          ?.sheet(sheet)
          ?.clear({ row: at - 1, column: 2, rows: 1, columns: 1 }, 'Contents'),
      [RULES, row] as const,
    );
  await expect.poll(() => shownIn(open.page, LIST, 2, 5)).toBe('Green');
  await expect.poll(() => readGrid(open.page)).toEqual(before);
  expect(open.complaints).toEqual([]);
});

test('a norm set that a person fills in is put in force in the pane, and every screen follows', async () => {
  const open = await workbenches.open();
  const { pane, page } = open;
  await pane.getByRole('textbox', { name: 'Step 2 CK score' }).fill('240');
  await makeSheet(open);
  await pane.getByText('Add a norm set').click();
  await pane.getByRole('textbox', { name: 'Name' }).fill('State');
  await pane.getByRole('textbox', { name: 'Year of the match' }).fill('2025');
  await pane.getByRole('button', { name: 'Add the rows' }).click();
  await pane.getByText(/The rows of “State” are on the sheet/).waitFor();
  const cells = Object.entries(await cellsIn(open, RULES));
  const rows = cells.filter(([, value]) => value === 'State').map(([address]) => Number(address.slice(1)));
  const medicine = rows.find((row) =>
    cells.some(([address, value]) => address === `P${row}` && value === 'Internal Medicine'),
  );
  await showSheet(open, RULES);
  await typeInto(open, `O${medicine}`, '12');
  await typeInto(open, `R${medicine}`, '251');
  await typeInto(open, `S${medicine}`, '256');
  await expect.poll(async () => String((await cellsIn(open, RULES))[`U${medicine}`])).toMatch(/^Thin/);
  await pane.getByRole('combobox', { name: 'Norm set in force' }).selectOption('State');
  await expect.poll(async () => String((await cellsIn(open, RULES)).C4)).toMatch(/1 of them thin/);
  await showSheet(open, LIST);
  await typeInto(open, 'F3', '=BACKSTOP.RISKZONE.WHY(240,"IM")');
  await expect.poll(() => shownIn(page, LIST, 2, 5)).toMatch(/^Red:.*the set “State” \(2025, n 12\)\. Thin/);
});
