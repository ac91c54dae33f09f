import type { OpenWorkbench } from './openWorkbench';

/** Goes to a cell by the name box, and waits until it is selected on the sheet in front, as a person sees before typing. */
export async function goTo({ page }: OpenWorkbench, address: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.waitForFunction((wanted) => {
    const { book } = globalThis.workbench;
    const { area, sheetId } = book?.selection() ?? {};
    const column = wanted.replace(/\d+$/, '');
    const at = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const isThere = area?.column === at && area.row === Number(wanted.slice(column.length)) - 1;
    return isThere && sheetId === book?.activeSheet().id;
  }, address);
}

/** Goes to a cell and types with the keyboard. */
export async function typeInto(open: OpenWorkbench, address: string, typed: string): Promise<void> {
  await goTo(open, address);
  await open.page.keyboard.type(typed);
  await open.page.keyboard.press('Enter');
}

/** Fills in the score in the pane and goes to the list. */
export async function enterScore({ pane }: OpenWorkbench, step2: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Profile' }).click();
  await pane.getByRole('textbox', { name: 'Step 2 CK score' }).fill(step2);
  await pane.getByRole('tab', { name: 'List' }).click();
  await pane.getByRole('button', { name: /^Classify/ }).waitFor();
}

/** Enters the score, presses Classify, and waits for the results. */
export async function classify(open: OpenWorkbench, step2: string): Promise<void> {
  await enterScore(open, step2);
  await open.pane.getByRole('button', { name: /^Classify/ }).click();
  await open.pane.getByRole('heading', { name: 'Results' }).waitFor();
}

/** Brings a sheet to the front, as a click on its tab does. */
export const showSheet = ({ page }: OpenWorkbench, name: string): Promise<void> =>
  page.evaluate((key) => {
    const { book } = globalThis.workbench;
    const sheet = book?.sheet(key);
    if (!book || !sheet) throw new Error(`There is no sheet ${key}.`);
    book.activate(sheet.id);
  }, name);
