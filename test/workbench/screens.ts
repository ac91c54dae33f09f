import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './openWorkbench';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The three Office themes, as a browser has them. */
export const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Theme = keyof typeof THEMES;

/** The add-in's page in its frame. */
export function frameOf({ page }: OpenWorkbench): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane is not there');
  return frame;
}

/** Shows the workbench and the pane in a theme. */
export async function inTheme({ page }: OpenWorkbench, theme: Theme): Promise<void> {
  await page.emulateMedia(THEMES[theme]);
  await page.getByLabel('Theme').selectOption(theme);
}

/** Makes the pane so many pixels wide. */
export const inWidth = ({ page }: OpenWorkbench, pixels: number): Promise<void> =>
  page.locator('#pane').evaluate((pane, width) => {
    pane.style.flex = 'none';
    pane.style.width = `${width}px`;
  }, pixels);

/** Names the fields aimed at, without which several screens only say that they are missing. */
export async function nameFields({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('tab', { name: 'Profile' }).click();
  await pane.getByRole('combobox', { name: /^Dream specialty/ }).fill('Ortho');
  await pane.getByRole('combobox', { name: /^Backup specialty/ }).fill('PM&R');
  await pane.getByRole('combobox', { name: /^Backup specialty/ }).press('Tab');
}

/** Every screen of the pane, found by its tab, so that a new one comes along by itself. */
export async function everyScreen(
  { pane }: OpenWorkbench,
  visit: (name: string) => Promise<void>,
): Promise<void> {
  const names = await pane.getByRole('tab').allInnerTexts();
  for (const name of names) {
    await pane.getByRole('tab', { name, exact: true }).click();
    const panel = pane.getByRole('tabpanel', { name, exact: true });
    await panel.getByRole('heading').first().waitFor();
    await panel.locator('.loading').waitFor({ state: 'hidden' });
    await visit(name);
  }
}

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in the pane with every fold open: contrast included, which only a real page can show. */
async function findingsIn(open: OpenWorkbench): Promise<readonly Finding[]> {
  const frame = frameOf(open);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Finding[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ html }) => ({ html })),
    }));
  });
}

const told = ({ id, nodes }: Finding): string => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;

export const violationsIn = async (open: OpenWorkbench): Promise<readonly string[]> =>
  (await findingsIn(open)).map(told);

/** Only what is serious or worse. */
export const seriousViolations = async (open: OpenWorkbench): Promise<readonly string[]> =>
  (await findingsIn(open)).filter(({ impact }) => impact === 'serious' || impact === 'critical').map(told);

/** Texts that run out of the pane or out of the card, cell or line that holds them, each by its words. */
export const cutTexts = (open: OpenWorkbench): Promise<readonly string[]> =>
  frameOf(open).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]:not([hidden]) *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const isUnseen = element.closest('.unseen') !== null || width <= 1;
        const holder = element.parentElement?.closest('.card, td, th, dd, dt, li, summary, .headline');
        const edge = Math.min(globalThis.innerWidth, holder?.getBoundingClientRect().right ?? Infinity);
        return !isUnseen && style.visibility !== 'hidden' && right > edge + 1;
      })
      .map((element) => `${element.tagName} ${element.innerText.slice(0, 60)}`),
  );
