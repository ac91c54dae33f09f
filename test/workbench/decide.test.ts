import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { goTo, showSheet, typeInto } from './person';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

const frameOf = ({ page }: OpenWorkbench): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane is not there');
  return frame;
};

/** What axe finds with every fold open, contrast included, which only a real page can show. */
async function violationsIn(open: OpenWorkbench): Promise<readonly string[]> {
  const frame = frameOf(open);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    interface Finding {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

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
