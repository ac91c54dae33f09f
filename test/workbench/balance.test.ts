import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify } from './person';
import { frameOf, violationsIn } from './screens';

const NARROWEST = 320;

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

/** The sample list, classified for two fields, on the Balance screen. */
async function openBalance(): Promise<OpenWorkbench> {
  const open = await workbenches.open();
  await open.pane.getByRole('combobox', { name: /^Dream specialty/ }).fill('Ortho');
  await open.pane.getByRole('combobox', { name: /^Backup specialty/ }).fill('PM&R');
  await open.pane.getByRole('combobox', { name: /^Backup specialty/ }).press('Tab');
  await classify(open, '240');
  await showBalance(open);
  return open;
}

/** Only the first field, the dream, stands open: the test looks at the backup. */
async function showBalance({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('tab', { name: 'Balance' }).click();
  await pane.getByRole('heading', { name: 'PM&R' }).click();
  await pane.getByRole('region', { name: 'PM&R' }).getByRole('figure').waitFor();
}

describe('the Balance screen in a browser', () => {
  test('weighs each field of the list and both lists beside each other', async () => {
    const { pane, complaints } = await openBalance();
    for (const name of ['Orthopedic Surgery', 'PM&R', 'Internal Medicine', 'Two fields at once'])
      await pane.getByRole('region', { name }).waitFor();
    const rehab = pane.getByRole('region', { name: 'PM&R' });
    expect(await rehab.innerText()).toMatch(/16\s+Advised\s+25–40/);
    await rehab.getByText('Application fee').click();
    expect(await rehab.innerText()).toContain('$176 for 16 programs of this list; $630 for the advised 40.');
    await rehab.getByText(/more Safety|more Realistic|Nothing to add/).waitFor();
    const dual = pane.getByRole('region', { name: 'Two fields at once' });
    await dual.getByText('1 hospital is on both lists.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('leads to the cell of a program that stands on both lists', async () => {
    const { pane, page } = await openBalance();
    const dual = pane.getByRole('region', { name: 'Two fields at once' });
    const links = dual.getByRole('button', { name: /^Marlowe State University Medical Center/ });
    expect(await links.count()).toBeGreaterThanOrEqual(2);
    await links.last().click();
    await expect
      .poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue())
      .toMatch(/^B\d+$/);
  });

  test('keeps what a person enters in the workbook, and cuts the count by it', async () => {
    const open = await openBalance();
    const rehab = () => open.pane.getByRole('region', { name: 'PM&R' });
    await rehab()
      .getByRole('textbox', { name: /Programs that exist/ })
      .fill('20');
    await rehab()
      .getByRole('textbox', { name: /Programs that exist/ })
      .press('Enter');
    await rehab().getByText('Under-applied: 4 below the lowest advised number.').waitFor();
    const download = open.page.waitForEvent('download');
    await open.page.getByRole('button', { name: 'Save' }).click();
    const file = await (await download).path();
    await open.page.locator('#file').setInputFiles({
      name: 'kept.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(file),
    });
    await open.page.getByText('kept.xlsx', { exact: true }).waitFor();
    await open.pane.getByRole('tab', { name: 'List' }).click();
    await open.pane.getByRole('button', { name: 'Classify again' }).click();
    await open.pane.getByRole('heading', { name: 'Results' }).waitFor();
    await showBalance(open);
    await expect
      .poll(() =>
        rehab()
          .getByRole('textbox', { name: /Programs that exist/ })
          .inputValue(),
      )
      .toBe('20');
  });

  test('asks who applies again about the last cycle and keeps it in the profile', async () => {
    const { pane, page } = await openBalance();
    await pane.getByRole('tab', { name: 'Profile' }).click();
    await pane.getByRole('radio', { name: 'Applying again' }).check();
    await pane.getByRole('tab', { name: 'Balance' }).click();
    const cycle = pane.getByRole('region', { name: 'Your last cycle' });
    await cycle.getByLabel('Programs applied to').fill('25');
    await cycle.getByText(/Under-applied: 25 programs/).waitFor();
    await expect
      .poll(() =>
        page.evaluate(() =>
          globalThis.workbench.book?.names().some(({ name }) => name === 'ProgramsApplied'),
        ),
      )
      .toBe(true);
  });

  test('needs no mouse: the service is chosen and a fold opened with the keyboard', async () => {
    const { pane, page } = await openBalance();
    const rehab = pane.getByRole('region', { name: 'PM&R' });
    await rehab.locator('summary', { hasText: 'Application fee' }).focus();
    await page.keyboard.press('Enter');
    await rehab.getByRole('combobox', { name: 'Service' }).focus();
    await page.keyboard.press('ArrowDown');
    await rehab.getByText(/\$99 for 16 programs/).waitFor();
    await rehab.locator('summary', { hasText: 'Signals' }).focus();
    await page.keyboard.press('Enter');
    await rehab.getByRole('textbox', { name: /Signals you may send/ }).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'fits the narrowest pane and passes axe in the %s theme',
    async (theme) => {
      const open = await openBalance();
      await open.page.getByLabel('Theme').selectOption(theme);
      await open.page.emulateMedia({ colorScheme: theme });
      await open.page.getByRole('separator', { name: 'Width of the add-in pane' }).focus();
      await open.page.keyboard.press('End');
      const wide = await frameOf(open).evaluate(() => {
        const { scrollWidth } = document.documentElement;
        return { scrollWidth, inner: globalThis.innerWidth };
      });
      expect(wide.inner).toBeLessThanOrEqual(NARROWEST);
      expect(wide.scrollWidth).toBeLessThanOrEqual(wide.inner);
      expect(await violationsIn(open)).toEqual([]);
    },
  );
});
