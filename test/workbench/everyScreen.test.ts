import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify } from './person';
import {
  cutTexts,
  everyScreen,
  frameOf,
  inTheme,
  inWidth,
  nameFields,
  seriousViolations,
  type Theme,
  THEMES,
} from './screens';

const NARROWEST = 320;

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

test.each([NARROWEST, 350, 380, 410, 480])(
  'the tabs stand in one row in a pane of %i pixels',
  async (pixels) => {
    const open = await workbenches.open();
    await inWidth(open, pixels);
    const tabs = open.pane.getByRole('tab');
    await tabs.first().waitFor();
    for (const tab of await tabs.all()) {
      await tab.click();
      const tops = await tabs.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      expect(new Set(tops).size, 'rows').toBe(1);
    }
  },
);

test.each(Object.keys(THEMES) as Theme[])(
  'axe finds nothing serious on any screen in the %s theme, and nothing runs out of the narrowest pane',
  async (theme) => {
    const open = await workbenches.open();
    await nameFields(open);
    await classify(open, '240');
    await inTheme(open, theme);
    await inWidth(open, NARROWEST);
    const found: string[] = [];
    let screens = 0;
    await everyScreen(open, async (screen) => {
      screens += 1;
      for (const each of [...(await seriousViolations(open)), ...(await cutTexts(open))])
        found.push(`${screen}: ${each}`);
    });
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThanOrEqual(3);
  },
  180_000,
);

test('nothing moves for who asks the system for less motion', async () => {
  const open = await workbenches.open();
  await nameFields(open);
  await classify(open, '240');
  const moving = () =>
    frameOf(open).evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const seconds = (durations: string) =>
        Math.max(...durations.split(',').map((each) => parseFloat(each)));
      return [...document.querySelectorAll('*')].filter((element) =>
        ['', '::before', '::after'].some((part) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element, part);
          return Math.max(seconds(transitionDuration), seconds(animationDuration)) > 0.001;
        }),
      ).length;
    });
  expect(await moving()).toBeGreaterThan(0);
  await open.page.emulateMedia({ reducedMotion: 'reduce' });
  await everyScreen(open, async (screen) => {
    expect(await moving(), screen).toBe(0);
  });
});
