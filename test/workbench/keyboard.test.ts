import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify } from './person';
import { everyScreen, frameOf, inWidth, nameFields } from './screens';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

interface Stop {
  readonly name: string;
  /** Whether the focus changes anything that can be seen. */
  readonly marked: boolean;
  /** Whether the control stands in the window and not under the tabs. */
  readonly inSight: boolean;
}

/** What has the focus: its words, and whether a person can see where it is. */
const stopOf = (open: OpenWorkbench): Promise<Stop> =>
  frameOf(open).evaluate(() => {
    const control = document.activeElement;
    if (!(control instanceof HTMLElement) || control === document.body)
      return { name: '', marked: false, inSight: false };
    const looks = () =>
      [control, control.parentElement, control.nextElementSibling]
        .flatMap((each) =>
          each ? ['', '::before', '::after'].map((part) => getComputedStyle(each, part)) : [],
        )
        .map((style) =>
          [
            style.outlineStyle,
            style.outlineWidth,
            style.boxShadow,
            style.borderColor,
            style.transform,
          ].join(),
        )
        .join('|');
    const tabs = document.querySelector('[role="tablist"]')?.getBoundingClientRect().bottom ?? 0;
    const { top, bottom } = (control.closest('label') ?? control).getBoundingClientRect();
    const inTabs = control.role === 'tab';
    const withFocus = looks();
    control.blur();
    const without = looks();
    control.focus();
    const name = control.getAttribute('aria-label') ?? control.textContent.trim();
    return {
      name: `${control.tagName} ${name === '' ? control.id : name}`.slice(0, 80),
      marked: withFocus !== without,
      inSight: bottom > 0 && top < globalThis.innerHeight && (inTabs || bottom > tabs),
    };
  });

test('every control of every screen is reached with Tab, shows the focus, and is not hidden under the tabs', async () => {
  const open = await workbenches.open();
  const { page, pane } = open;
  await nameFields(open);
  await classify(open, '240');
  await inWidth(open, 350);
  const faults: string[] = [];
  await everyScreen(open, async (screen) => {
    await pane.getByRole('tab', { name: screen, exact: true }).focus();
    const last = 'SUMMARY Functions for cells';
    let stop: Stop = { name: '', marked: true, inSight: true };
    for (let presses = 0; stop.name !== last && presses < 300; presses += 1) {
      await page.keyboard.press('Tab');
      stop = await stopOf(open);
      if (!stop.marked) faults.push(`${screen}: ${stop.name} does not show the focus`);
      if (!stop.inSight) faults.push(`${screen}: ${stop.name} is out of sight`);
    }
    if (stop.name !== last) faults.push(`${screen}: the end is not reached`);
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      stop = await stopOf(open);
      if (!stop.inSight) faults.push(`${screen}, going back: ${stop.name} is out of sight`);
      if (stop.name === `BUTTON ${screen}`) break;
    }
  });
  expect(faults).toEqual([]);
}, 240_000);

test('the focus is never lost: not with a form that closes, a question that is answered, a row that moves, or a screen that is left', async () => {
  const open = await workbenches.open();
  const { page, pane } = open;
  const name = async () => (await stopOf(open)).name;
  await classify(open, '240');
  const group = pane.locator('details.group > summary').first();
  await group.focus();
  await page.keyboard.press('Enter');
  const override = pane.getByRole('button', { name: /^Override / }).first();
  await override.focus();
  const opener = await name();
  await page.keyboard.press('Enter');
  await pane.getByRole('combobox', { name: 'Your own label' }).waitFor();
  await pane.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect.poll(name).toBe(opener);

  await page.keyboard.press('Enter');
  await pane.getByRole('combobox', { name: 'Your own label' }).selectOption('Safety');
  await pane.getByRole('textbox', { name: /Who says so/ }).fill('Dr. Lee');
  await page.keyboard.press('Enter');
  // Its row has moved to another group by then.
  await expect.poll(name).toMatch(/^SUMMARY Reach/);

  await pane.getByText('Undo and remove').focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Undo the last run' }).press('Enter');
  await expect.poll(name).toBe('BUTTON Keep everything');
  await page.keyboard.press('Escape');
  await expect.poll(name).toBe('SUMMARY Undo and remove');

  await pane.getByRole('button', { name: 'See the balance' }).press('Enter');
  await expect.poll(name).toBe('BUTTON Balance');
});
