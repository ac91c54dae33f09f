import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../../src/workbench/folders';
import { startWorkbenches } from '../workbench/openWorkbench';
import { classify, goTo, showSheet, typeInto } from '../workbench/person';
import { everyScreen, inTheme, inWidth, nameFields, THEMES, type Theme } from '../workbench/screens';

// Pictures for a person to look at: every screen of the pane at three widths in three themes, and the workbench around it.
// npm run screenshots [-- folder]

const folder = process.argv[2] ?? path.join(CACHE, 'screenshots');
const WIDTHS = [320, 350, 480];
/** Pixels: tall enough for nearly every screen to be seen whole. */
const TALL = { width: 1400, height: 2400 };
const USUAL = { width: 1400, height: 860 };

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
    await take('workbench-opened');
    await nameFields(open);
    await classify(open, '240');
    await goTo(open, 'J12');
    await take('workbench-classified');
    await showSheet(open, 'Backstop Summary');
    await take('workbench-summary');
    await page.setViewportSize(TALL);
    for (const width of WIDTHS) {
      await inWidth(open, width);
      for (const theme of Object.keys(THEMES) as Theme[]) {
        await inTheme(open, theme);
        await everyScreen(open, async (screen) => {
          await page.waitForTimeout(400);
          const file = `${screen.toLowerCase().replaceAll(/\W+/g, '-')}-${width}-${theme}.png`;
          await page.locator('#pane').screenshot({ path: path.join(folder, file) });
        });
      }
    }
    await page.setViewportSize(USUAL);
    await page.locator('#wire > summary').click();
    await take('workbench-contrast-and-wire-log');
  } finally {
    await workbenches.close();
  }
  process.stdout.write(`Pictures are in ${folder}\n`);
}

void takePictures();
