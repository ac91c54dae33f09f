import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { bookOf, sheetOf } from '../workbook/sheetOf';
import type { CellGrid } from '../../src/workbook/cellGrid';
import type { OpenWorkbench } from '../workbench/openWorkbench';
import { classify } from '../workbench/person';
import { fold } from './wholePane';

/** A state of the pane that no walk through the tabs comes by. */
export interface PaneState {
  readonly name: string;
  /** Leads the pane there from a workbench that has just been opened, or from the state before it. */
  readonly reach: (open: OpenWorkbench) => Promise<void>;
}

const UNSORTED: CellGrid = [
  ['Program', 'Specialty'],
  ['Lakeshore University Hospital', 'IM'],
  ['Bluewater Community Hospital', 'IM'],
  ['Mesa Clinic', ''],
];

const NOT_A_LIST: CellGrid = [['Shopping'], [3]];

export async function openGrid(open: OpenWorkbench, grid: CellGrid): Promise<void> {
  const bytes = await saveWorkbook(undefined, undefined, bookOf(sheetOf('List', grid)), [], []);
  const name = `list${grid.length}.xlsx`;
  const mimeType = 'application/octet-stream';
  await open.page.locator('#file').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await open.page.getByText(name, { exact: true }).waitFor();
  await open.page.locator('body[data-ready]').waitFor();
  await open.pane.getByRole('tab', { name: 'Profile' }).waitFor();
}

const tab = ({ pane }: OpenWorkbench, name: string) => pane.getByRole('tab', { name }).click();

/** First run, empty states, refusals, questions asked in place: each leads on from the one before. */
export const PANE_STATES: readonly PaneState[] = [
  {
    name: 'first-run',
    reach: async (open) => {
      await openGrid(open, UNSORTED);
      await open.pane.getByRole('heading', { name: 'What Backstop does' }).waitFor();
    },
  },
  ...['List', 'Balance', 'Decide', 'Plan', 'Share'].map((name): PaneState => ({
    name: `empty-${name.toLowerCase()}`,
    reach: async (open) => {
      await tab(open, name);
      await open.pane.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
    },
  })),
  {
    name: 'refused-classify',
    reach: async (open) => {
      await tab(open, 'List');
      await open.pane.getByRole('button', { name: 'Classify' }).click();
      await open.pane.getByText('That did not work').waitFor();
    },
  },
  {
    name: 'refused-profile',
    reach: async ({ pane, page }) => {
      await pane.getByRole('tab', { name: 'Profile' }).click();
      await pane.getByRole('textbox', { name: 'Step 2 CK score' }).fill('1234');
      await pane.getByRole('combobox', { name: /^Dream specialty/ }).fill('Wizardry');
      await pane.getByRole('combobox', { name: /^Backup specialty/ }).fill('Surgery');
      await page.keyboard.press('Tab');
      await pane.getByText('can mean several things').waitFor();
    },
  },
  {
    name: 'needs-a-look',
    reach: async (open) => {
      await open.pane.getByRole('combobox', { name: /^Dream specialty/ }).fill('IM');
      await classify(open, '240');
      await open.pane.getByRole('group', { name: /^1 of 3/ }).waitFor();
    },
  },
  {
    name: 'override',
    reach: async (open) => {
      await fold(open);
      await open.pane.locator('details.group > summary').first().click();
      await open.pane.getByRole('button', { name: 'Override Lakeshore University Hospital' }).click();
      await open.pane.getByRole('combobox', { name: 'Your own label' }).waitFor();
    },
  },
  {
    name: 'undo-asked',
    reach: async ({ pane }) => {
      await pane.getByText('Undo and remove').click();
      await pane.getByRole('button', { name: 'Remove Backstop’s output' }).click();
      await pane.getByRole('group', { name: /columns go from every sheet/ }).waitFor();
    },
  },
  {
    name: 'no-list',
    reach: async (open) => {
      await openGrid(open, NOT_A_LIST);
      await tab(open, 'List');
      await open.pane.getByRole('heading', { name: 'No list on this sheet' }).waitFor();
    },
  },
];
