import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillReview } from '../workbook/advisorCopy/fillReview';
import { readGrid } from './gridReading';
import type { Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify, typeInto } from './person';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));
const PROGRAM = 'Larchmere Hospital Program';

test('a copy goes out, comes back with answers, and what is taken over stays when the list is classified again', async () => {
  const open = await workbenches.open();
  const { page, pane } = open;
  await classify(open, '240');
  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByRole('checkbox', { name: 'Cutoff' }).check();
  await pane.getByRole('button', { name: 'Make the copy' }).click();
  const opened = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Open the copy' }).click();
  const copy = await bytesOf(await opened);
  await pane.getByText('Left out: Cutoff.').waitFor();

  const file = (buffer: Uint8Array) => ({
    name: 'back.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(buffer),
  });
  const chooser = pane.getByLabel('Returned workbook');
  await chooser.setInputFiles(file(new TextEncoder().encode('no workbook')));
  await pane.getByText(/not an Excel workbook/).waitFor();
  await chooser.setInputFiles(
    file(fillReview(copy, { [PROGRAM]: { bucket: 'Reach', note: 'closing down' } })),
  );
  await pane.getByText('Reviewed by Dr. Lee. 0 agreed, 1 changed.').waitFor();
  await pane.getByRole('checkbox', { name: `${PROGRAM}: Safety → Reach. closing down` }).check();
  await pane.getByRole('button', { name: 'Take over 1' }).click();
  await pane.getByText('Reviewed by Dr. Lee. 1 agreed, 0 changed.').waitFor();

  await pane.getByRole('tab', { name: 'List' }).click();
  await pane.getByRole('button', { name: /^Classify/ }).click();
  const cellsNow = async () => Object.values((await readGrid(page))[0]?.cells ?? {}).map(String);
  await expect
    .poll(async () => (await cellsNow()).some((text) => /^Dr. Lee, .*closing down$/.test(text)))
    .toBe(true);
  expect((await readGrid(page)).map(({ name }) => name)).not.toContain('Programs (invented) (2)');
  expect(open.complaints).toEqual([]);
}, 120_000);

test('the ribbon makes a copy, and says in the pane what stands in the way', async () => {
  const open = await workbenches.open();
  await open.page.getByRole('button', { name: 'Advisor copy' }).click();
  await open.pane
    .getByText(/no labels|not been classified|Classify/)
    .first()
    .waitFor();
  await classify(open, '240');
  const opened = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Advisor copy' }).click();
  expect((await bytesOf(await opened)).length).toBeGreaterThan(5_000);
}, 120_000);

test('formulas are frozen for whoever gets the workbook itself, and are formulas again after Thaw', async () => {
  const open = await workbenches.open();
  const { page, pane } = open;
  const formula = '=BACKSTOP.RISKZONE(234,"IM")';
  await typeInto(open, 'T3', formula);
  const cellNow = async () => (await readGrid(page))[0]?.cells['T3'];
  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByText('Nothing is frozen.').waitFor();
  await pane.getByRole('button', { name: 'Freeze' }).click();
  await pane.getByText('1 formula frozen, last on').waitFor();
  expect(await cellNow()).toBe('Yellow');
  await pane.getByRole('button', { name: 'Thaw' }).click();
  await pane.getByText('Nothing is frozen.').waitFor();
  expect(await cellNow()).toBe(formula);
  expect((await readGrid(page)).map(({ name }) => name)).not.toContain('Backstop Frozen');
  expect(open.complaints).toEqual([]);
}, 120_000);
