import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { shownIn } from './gridReading';
import { goTo, showSheet, typeInto } from './person';
import { frameOf, violationsIn } from './screens';

const NARROWEST = 320;
const D2 = 'D2: the year after a miss';
const D3 = 'D3: reapply or pivot now?';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

/** The Decide screen of somebody who missed Ortho. */
async function openDecide(): Promise<OpenWorkbench> {
  const open = await workbenches.open();
  const { pane } = open;
  await pane.getByRole('textbox', { name: 'Step 2 CK score' }).fill('244');
  await pane.getByRole('combobox', { name: /^Dream specialty/ }).fill('Ortho');
  await pane.getByRole('combobox', { name: /^Dream specialty/ }).press('Tab');
  await pane.getByRole('radio', { name: 'Applying again' }).click();
  await pane.getByText('Saved in the workbook.').waitFor();
  await showDecide(open);
  return open;
}

async function showDecide({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('tab', { name: 'Decide' }).click();
  await pane.getByRole('heading', { name: 'The four flowcharts' }).waitFor();
}

const flow = ({ pane }: OpenWorkbench, name: string): Locator =>
  pane.getByRole('list', { name: `${name} Your path` });
const lastBox = (path: Locator): Promise<string | null> => path.locator('.flow-text').last().textContent();

const answer = (path: Locator, question: RegExp, word: string): Promise<void> =>
  path.getByRole('group', { name: question }).getByRole('radio', { name: word, exact: true }).click();

describe('the Decide screen in a browser', () => {
  test('moves the path with an answer, and has it again after the file was saved and opened', async () => {
    const open = await openDecide();
    const { page, pane, complaints } = open;
    expect(await lastBox(flow(open, D2))).toBe('Have you secured a PGY-1 place?');
    await answer(flow(open, D2), /PGY-1 place/, 'No');
    await expect.poll(() => lastBox(flow(open, D2))).toMatch(/^Apply widely/);
    const interviews = flow(open, D3).getByRole('textbox', { name: /Interviews in the dream field/ });
    await interviews.fill('2');
    await interviews.press('Enter');
    await expect.poll(() => lastBox(flow(open, D3))).toBe('Pivot now');
    await pane.getByText('Saved in the workbook.').last().waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const file = await (await download).path();
    await page.locator('#file').setInputFiles({
      name: 'decided.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(file),
    });
    await page.getByText('decided.xlsx', { exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Decide' }).waitFor();
    await showDecide(open);
    await expect.poll(() => lastBox(flow(open, D2))).toMatch(/^Apply widely/);
    await expect.poll(() => lastBox(flow(open, D3))).toBe('Pivot now');
    expect(complaints).toEqual([]);
  });

  test('compares specialties and keeps what was looked up on the sheet of the answers', async () => {
    const open = await openDecide();
    await open.pane.getByText('Compare specialties').click();
    await open.pane.getByText('PM&R: 0 of 4').click();
    const positions = open.pane.getByRole('textbox', { name: /^PM&R: positions offered/ });
    await positions.fill('520');
    await positions.press('Enter');
    await open.pane.getByRole('row', { name: /^PM&R 520/ }).waitFor();
    await open.pane.getByText('Saved in the workbook.').last().waitFor();
    await showSheet(open, 'Backstop Decisions');
    await expect.poll(() => shownIn(open.page, 'Backstop Decisions', 4, 1)).toBe('520');
  });

  test('keeps a shortlist with the answers, and the chosen one in the profile', async () => {
    const open = await openDecide();
    const list = open.pane.getByRole('region', { name: 'Your shortlist' });
    await list.getByRole('heading', { name: 'Your shortlist' }).click();
    await list.getByRole('checkbox', { name: 'PM&R' }).check();
    await list.getByRole('button', { name: 'Choose PM&R as your backup' }).click();
    await list.getByText('One is chosen, the others stand beside it.').waitFor();
    await expect.poll(() => shownIn(open.page, 'Backstop Decisions', 4, 0)).toBe('PM&R: on the shortlist');
    await open.pane.getByRole('tab', { name: 'Profile' }).click();
    await expect.poll(() => open.pane.getByRole('combobox', { name: /^Backup/ }).inputValue()).toBe('PM&R');
  });

  test('follows an answer that is typed into the sheet', async () => {
    const open = await openDecide();
    await answer(flow(open, D2), /PGY-1 place/, 'No');
    await expect.poll(() => lastBox(flow(open, D2))).toMatch(/^Apply widely/);
    await open.pane.getByText('Saved in the workbook.').last().waitFor();
    await showSheet(open, 'Backstop Decisions');
    await goTo(open, 'B5');
    await typeInto(open, 'B5', 'yes');
    await flow(open, D2).getByText('Make the most of clinical work').waitFor();
  });

  test('needs no mouse: an answer is given with the arrow keys', async () => {
    const open = await openDecide();
    const question = flow(open, D2).getByRole('group', { name: /PGY-1 place/ });
    await question.getByRole('radio', { name: 'Not known' }).focus();
    await open.page.keyboard.press('ArrowLeft');
    await flow(open, D2).getByText('A year of research or clinical work').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'fits the narrowest pane and passes axe in the %s theme',
    async (theme) => {
      const open = await openDecide();
      await open.page.getByLabel('Theme').selectOption(theme);
      await open.page.emulateMedia({ colorScheme: theme });
      await open.page.getByRole('separator', { name: 'Width of the add-in pane' }).focus();
      await open.page.keyboard.press('End');
      expect(await violationsIn(open)).toEqual([]);
      const wide = await frameOf(open).evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        inner: globalThis.innerWidth,
      }));
      expect(wide.inner).toBeLessThanOrEqual(NARROWEST);
      expect(wide.scrollWidth).toBeLessThanOrEqual(wide.inner);
    },
  );
});
