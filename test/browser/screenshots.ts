import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../../src/workbench/folders';
import type { OpenWorkbench } from '../workbench/openWorkbench';
import { startWorkbenches } from '../workbench/openWorkbench';
import { classify, goTo, showSheet, typeInto } from '../workbench/person';
import { everyScreen, inTheme, inWidth, nameFields } from '../workbench/screens';
import { PANE_STATES } from './paneStates';
import { fold, takeWholePane, unfold } from './wholePane';

// Pictures for a person to look at, each at three widths in three themes: every screen of the pane with its folds closed and
// with all of them open, the folds that stand below every screen, first run, empty states and refusals; and the workbench around them.
// npm run screenshots [-- folder [part of a name]]: with a part of a name, such as 320-dark or balance, only the pictures so named.

const pictures = {
  folder: process.argv[2] ?? path.join(CACHE, 'screenshots'),
  wanted: process.argv[3] ?? '',
};

async function takeWorkbench(open: OpenWorkbench): Promise<void> {
  const { page } = open;
  const take = async (name: string) => {
    // Grid and pane draw in their own time, and a picture has no event to wait for. What comes next relies on it, picture or not.
    await page.waitForTimeout(1500);
    if (name.includes(pictures.wanted))
      await page.screenshot({ path: path.join(pictures.folder, `${name}.png`) });
  };
  await typeInto(open, 'F3', '=BACKSTOP.RISKZONE(234,"IM")');
  await take('workbench-opened');
  await nameFields(open);
  await classify(open, '240');
  await goTo(open, 'J12');
  await take('workbench-classified');
  await showSheet(open, 'Backstop Summary');
  await take('workbench-summary');
  await inWidth(open, 350);
  await inTheme(open, 'contrast');
  await page.locator('#wire > summary').click();
  await take('workbench-contrast-and-wire-log');
  await page.locator('#wire > summary').click();
}

async function takeScreens(open: OpenWorkbench): Promise<void> {
  await everyScreen(open, async (screen) => {
    const name = screen.toLowerCase().replaceAll(/\W+/g, '-');
    await takeWholePane(open, pictures, name);
    await unfold(open);
    await takeWholePane(open, pictures, `${name}-unfolded`);
    await fold(open);
  });
  for (const [name, part] of [
    ['rules', '.below > :first-child'],
    ['functions', '.below > :last-child'],
  ] as const) {
    await unfold(open, part);
    await takeWholePane(open, pictures, name);
    await fold(open);
  }
}

async function takePictures(): Promise<void> {
  mkdirSync(pictures.folder, { recursive: true });
  const workbenches = await startWorkbenches();
  try {
    const open = await workbenches.open();
    await open.pane.getByRole('tab', { name: 'Profile' }).waitFor();
    await takeWorkbench(open);
    await takeScreens(open);
    const other = await workbenches.open();
    for (const { name, reach } of PANE_STATES) {
      await reach(other);
      await takeWholePane(other, pictures, name);
    }
  } finally {
    await workbenches.close();
  }
  process.stdout.write(`Pictures are in ${pictures.folder}\n`);
}

void takePictures();
