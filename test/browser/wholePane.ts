import path from 'node:path';
import type { OpenWorkbench } from '../workbench/openWorkbench';
import { frameOf, inTheme, inWidth, THEMES, type Theme } from '../workbench/screens';

/** Pixels: the usual widths of a side pane, from the narrowest that Office allows. */
const WIDTHS = [320, 350, 480];
/** Pixels: what is longer is taken in several pictures, which can be looked at. */
const TALLEST = 3000;
/** Pixels that two pictures share: the tabs stay in front of what is scrolled under them. */
const SHARED = 60;
const USUAL = { width: 1400, height: 860 };

/** Where pictures go, and a part of the name of those that are wanted; empty for all. */
export interface Pictures {
  readonly folder: string;
  readonly wanted: string;
}

/** Makes the window as tall as what the pane shows, or as a picture may be, and says in how many pictures it can be seen. */
async function fitHeight(open: OpenWorkbench): Promise<number> {
  const { page } = open;
  await page.setViewportSize({ ...USUAL, height: 400 });
  const around = 400 - (await frameOf(open).evaluate(() => globalThis.innerHeight));
  let inside = 0;
  // Twice, because what a scrollbar takes may be drawn otherwise once it is gone.
  for (let turn = 0; turn < 2; turn += 1) {
    await page.waitForTimeout(150);
    inside = await frameOf(open).evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...USUAL, height: Math.min(around + inside, TALLEST) });
  }
  await page.waitForTimeout(250);
  const seen = await frameOf(open).evaluate(() => globalThis.innerHeight);
  return 1 + Math.ceil((inside - seen) / (seen - SHARED));
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
      .map((theme) => ({ theme, file: `${name}-${width}-${theme}` }))
      .filter(({ file }) => file.includes(wanted));
    if (themes.length === 0) continue;
    await inWidth(open, width);
    const parts = await fitHeight(open);
    for (const { theme, file } of themes) {
      await inTheme(open, theme);
      await page.mouse.move(0, 0);
      for (let part = 0; part < parts; part += 1) {
        await frameOf(open).evaluate(
          ([at, shared]) => globalThis.scrollTo(0, at * (globalThis.innerHeight - shared)),
          [part, SHARED] as const,
        );
        await page.waitForTimeout(150);
        const suffix = parts === 1 ? '' : `-${part + 1}`;
        await page.locator('#pane').screenshot({ path: path.join(folder, `${file}${suffix}.png`) });
      }
    }
  }
  await page.setViewportSize(USUAL);
}

/** Opens every fold of a part of the pane, those inside others too, and waits for what they fetch. */
export async function unfold(open: OpenWorkbench, part = '[role="tabpanel"]:not([hidden])'): Promise<void> {
  for (;;) {
    const opened = await frameOf(open).evaluate((selector) => {
      const whole = document.querySelector(selector);
      if (!whole) throw new Error(`The pane has no ${selector}.`);
      const folds = [whole, ...whole.querySelectorAll('details')].filter(
        (each): each is HTMLDetailsElement => each instanceof HTMLDetailsElement && !each.open,
      );
      for (const fold of folds) fold.open = true;
      return folds.length;
    }, part);
    await open.page.waitForTimeout(300);
    await frameOf(open).waitForFunction(() =>
      [...document.querySelectorAll('.loading')].every((each) => !each.checkVisibility()),
    );
    if (opened === 0) return;
  }
}

/** Closes the folds of the whole pane again. */
export const fold = (open: OpenWorkbench): Promise<void> =>
  frameOf(open).evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = false;
  });
