import path from 'node:path';
import type { OpenWorkbench } from '../workbench/openWorkbench';
import { frameOf, inTheme, inWidth, THEMES, type Theme } from '../workbench/screens';

/** Pixels: the usual widths of a side pane, from the narrowest that Office allows. */
const WIDTHS = [320, 350, 480];
/** Pixels: a browser draws no picture taller than this. */
const TALLEST = 16_000;
const USUAL = { width: 1400, height: 860 };

/** Where pictures go, and a part of the name of those that are wanted; empty for all. */
export interface Pictures {
  readonly folder: string;
  readonly wanted: string;
}

/** Makes the window as tall as what the pane shows, so that nothing has to be scrolled to. */
async function fitHeight(open: OpenWorkbench): Promise<void> {
  const { page } = open;
  await page.setViewportSize({ ...USUAL, height: 400 });
  const above = await page.locator('#pane iframe').evaluate((frame) => frame.getBoundingClientRect().top);
  // Twice, because what a scrollbar takes may be drawn otherwise once it is gone.
  for (let turn = 0; turn < 2; turn += 1) {
    await page.waitForTimeout(150);
    const inside = await frameOf(open).evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...USUAL, height: Math.min(Math.ceil(above + inside) + 40, TALLEST) });
  }
  await page.waitForTimeout(250);
}

/** Pictures of the pane from top to bottom as it stands, at every width and in every theme. */
export async function takeWholePane(
  open: OpenWorkbench,
  { folder, wanted }: Pictures,
  name: string,
): Promise<void> {
  const { page } = open;
  for (const width of WIDTHS) {
    const themes = (Object.keys(THEMES) as Theme[])
      .map((theme) => ({ theme, file: `${name}-${width}-${theme}.png` }))
      .filter(({ file }) => file.includes(wanted));
    if (themes.length === 0) continue;
    await inWidth(open, width);
    await fitHeight(open);
    for (const { theme, file } of themes) {
      await inTheme(open, theme);
      await page.mouse.move(0, 0);
      await page.waitForTimeout(150);
      await page.locator('#pane').screenshot({ path: path.join(folder, file) });
    }
  }
  await page.setViewportSize(USUAL);
}

/** Opens every fold within a part of the pane, those inside others too, and waits for what they fetch. */
export async function unfold(open: OpenWorkbench, part = '[role="tabpanel"]:not([hidden])'): Promise<void> {
  for (;;) {
    const opened = await frameOf(open).evaluate((selector) => {
      const folds = document.querySelectorAll<HTMLDetailsElement>(
        `${selector} details:not([open]), details${selector}:not([open])`,
      );
      for (const fold of folds) fold.open = true;
      return folds.length;
    }, part);
    await open.page.waitForTimeout(300);
    if (opened === 0) return;
  }
}

/** Closes the folds of the whole pane again. */
export const fold = (open: OpenWorkbench): Promise<void> =>
  frameOf(open).evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = false;
  });
