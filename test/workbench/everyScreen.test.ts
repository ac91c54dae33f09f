import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify } from './person';
import {
  cutTexts,
  everyScreen,
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

test.each(Object.keys(THEMES) as Theme[])(
  'axe finds nothing serious on any screen in the %s theme, and nothing runs out of the narrowest pane',
  async (theme) => {
    const open = await workbenches.open();
    await nameFields(open);
    await classify(open, '240');
    await inTheme(open, theme);
    await inWidth(open, NARROWEST);
    const tops = await open.pane
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size, 'rows that the tabs take').toBe(1);
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
