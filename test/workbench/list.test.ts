import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { HEADER, inventedRows } from '../workbook/inventedList';
import { bookOf, sheetOf } from '../workbook/sheetOf';
import type { CellGrid } from '../../src/workbook/cellGrid';
import { readGrid } from './gridReading';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify, enterScore } from './person';

const LIST = [
  ['Program', 'Specialty', 'Type', 'Their number', 'Typical Step 2'],
  ['Lakeshore University', 'IM', '', 210, ''],
  ['Bluewater Hospital', 'IM', '', 212, ''],
  ['Mesa Clinic', 'IM', 'Community', 215, 250],
  ['Total', '', '', '', 3],
];

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

/** The workbench with this list on its only sheet. */
async function openList(grid: CellGrid): Promise<OpenWorkbench> {
  const open = await workbenches.open();
  const bytes = await saveWorkbook(undefined, undefined, bookOf(sheetOf('List', grid)), [], []);
  await openFile(open, 'list.xlsx', Buffer.from(bytes));
  return open;
}

async function openFile({ page }: OpenWorkbench, name: string, buffer: Buffer): Promise<void> {
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByText(name, { exact: true }).waitFor();
  await page.locator('body[data-ready]').waitFor();
}

/** Saves the workbook and opens what was saved, with the add-in anew beside it. */
async function reload(open: OpenWorkbench): Promise<void> {
  const download = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Save' }).click();
  const file = await (await download).path();
  await openFile(open, 'again.xlsx', readFileSync(file));
}

const cellsIn = async (open: OpenWorkbench) => (await readGrid(open.page))[0]?.cells ?? {};

describe('the List screen in a browser', () => {
  test('remembers a corrected column after the workbook was saved and opened again', async () => {
    const open = await openList(LIST);
    const { pane } = open;
    await enterScore(open, '240');
    await pane.getByText('Columns', { exact: false }).first().click();
    await pane
      .getByRole('combobox', { name: 'What column D, Their number, says' })
      .selectOption({ label: 'Typical Step 2 score' });
    await pane.getByText('Typical Step 2 score: 210').waitFor();
    await pane.getByRole('button', { name: 'Classify' }).click();
    await pane.getByText('3 of 3 rows labeled.', { exact: true }).first().waitFor();
    await reload(open);
    await pane.getByRole('tab', { name: 'List' }).click();
    await pane.getByText('Columns', { exact: false }).first().click();
    const column = pane.getByRole('combobox', { name: 'What column D, Their number, says' });
    await expect.poll(() => column.inputValue()).toBe('score');
    await pane.getByText('as you chose before').first().waitFor();
  });

  test('settles the rows that need a look by the keyboard alone, and leaves a total uncounted', async () => {
    const open = await openList(LIST);
    const { pane, page } = open;
    await classify(open, '240');
    await pane.getByText('1 of 3 rows labeled.', { exact: true }).first().waitFor();
    await pane
      .getByRole('button', { name: /^Bluewater Hospital, go to/ })
      .first()
      .focus();
    await page.keyboard.press('5');
    await pane.getByText('2 of 3 rows labeled.', { exact: true }).first().waitFor();
    await pane.getByRole('group', { name: '1 of 1, Lakeshore University' }).waitFor();
    await page.keyboard.press('y');
    await pane.getByText('3 of 3 rows labeled.', { exact: true }).first().waitFor();
    const cells = await cellsIn(open);
    expect([cells.I1, cells.I2, cells.I3]).toEqual(['Kind (Backstop)', 'university', 'community']);
    expect([cells.C2, cells.C3]).toEqual([undefined, undefined]);
    expect(cells.G5).toBe('Not counted: a total or an average, not a program.');
  });

  test('keeps an override with its reason through three runs', async () => {
    const open = await openList(LIST);
    const { pane } = open;
    await classify(open, '240');
    const reach = pane.locator('details.group', { hasText: 'Reach' });
    await reach.locator('summary').first().click();
    await pane.getByRole('button', { name: 'Override Mesa Clinic' }).click();
    await pane.getByRole('combobox', { name: 'Your own label' }).selectOption('Safety');
    await pane.getByRole('textbox', { name: /Who says so/ }).fill('Dr. Lee');
    await pane.getByRole('textbox', { name: 'Reason' }).fill('rotated there');
    await pane.getByRole('button', { name: 'Save the override' }).click();
    await expect.poll(async () => (await cellsIn(open)).H4).toBe('Safety');
    expect((await cellsIn(open)).I4).toMatch(/^Dr\. Lee, \d{4}-\d\d-\d\d: rotated there$/);
    for (let run = 0; run < 3; run += 1) {
      const again = pane.getByRole('button', { name: 'Classify again' });
      await again.click();
      await pane.getByText('Everything was up to date').waitFor();
      expect([(await cellsIn(open)).F4, (await cellsIn(open)).H4]).toEqual(['Reach', 'Safety']);
    }
  });

  test('says from which bucket to which a second run moved the rows', async () => {
    const open = await openList(LIST);
    await classify(open, '240');
    await classify(open, '256');
    const moved = open.pane.locator('details', { hasText: /^1 row: Reach to (Realistic|Safety)/ });
    await moved.locator('summary').click();
    await moved.getByRole('button', { name: /^Mesa Clinic, go to/ }).waitFor();
  });

  test('undoes the last run once that is confirmed: every sheet is as it was', async () => {
    const open = await openList(LIST);
    const { pane } = open;
    await enterScore(open, '240');
    await pane.getByRole('tab', { name: 'Profile' }).click();
    await pane.getByText('Saved in the workbook.').waitFor();
    const before = await readGrid(open.page);
    await classify(open, '240');
    await pane.getByText('Undo and remove').click();
    await pane.getByRole('button', { name: 'Undo the last run' }).click();
    await pane.getByRole('button', { name: 'Undo it' }).click();
    await pane
      .getByText(/The last run was undone/)
      .first()
      .waitFor();
    expect(await readGrid(open.page)).toEqual(before);
  });

  test('leaves the workbook as it was when a run over ten thousand rows is cancelled in the middle', async () => {
    const open = await openList([HEADER, ...inventedRows(10_000)]);
    const { pane } = open;
    await enterScore(open, '240');
    await pane.getByRole('tab', { name: 'Profile' }).click();
    await pane.getByText('Saved in the workbook.').waitFor();
    await pane.getByRole('tab', { name: 'List' }).click();
    const before = await readGrid(open.page);
    await pane.getByRole('button', { name: 'Classify' }).click();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText(/the workbook is as it was/).waitFor();
    expect(await readGrid(open.page)).toEqual(before);
  }, 180_000);
});
