import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../../src/workbench/folders';
import { classify, goTo, showSheet, typeInto } from '../workbench/person';
import { startWorkbenches } from '../workbench/openWorkbench';

// Pictures of the workbench for a person to look at: node src/run.mjs test/browser/screenshots.ts [folder]

const folder = process.argv[2] ?? path.join(CACHE, 'screenshots');

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbenches = await startWorkbenches();
  const open = await workbenches.open();
  const { page, pane } = open;
  const take = async (name: string) => {
    // Grid and pane draw in their own time, and a picture has no event to wait for.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  try {
    await pane.getByRole('tab', { name: 'Profile' }).waitFor();
    await typeInto(open, 'F3', '=BACKSTOP.RISKZONE(234,"IM")');
    await take('1-opened');
    await classify(open, '240');
    await goTo(open, 'J12');
    await take('2-classified');
    await pane.getByRole('tab', { name: 'Balance' }).click();
    await take('3-balance');
    await showSheet(open, 'Backstop Summary');
    await take('4-summary');
    await page.getByLabel('Theme').selectOption('dark');
    await page.emulateMedia({ colorScheme: 'dark' });
    await take('5-dark');
    await page.getByLabel('Theme').selectOption('contrast');
    await page.locator('#wire > summary').click();
    await take('6-contrast-and-wire-log');
  } finally {
    await take('last');
    await workbenches.close();
  }
}

void takePictures();
