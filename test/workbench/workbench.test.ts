import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { ADD_IN } from '../../src/workbench/folders';
import { readGrid, shownIn } from './gridReading';
import type { OpenWorkbench, Workbenches } from './openWorkbench';
import { startWorkbenches } from './openWorkbench';
import { classify, enterScore, showSheet, typeInto } from './person';
import { SAMPLE_HEADER_ROW } from './sampleList';

const SAMPLE_SHEET = 'Programs (invented)';
const SUMMARY = 'Backstop Summary';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

describe('the workbench in a browser', () => {
  test('opens the sample list, which says that it is invented, with the add-in beside it and nothing amiss', async () => {
    const open = await workbenches.open();
    const [sheet] = await readGrid(open.page);
    expect(sheet?.name).toBe(SAMPLE_SHEET);
    expect(sheet?.cells.A1).toMatch(/every program on this sheet is invented/);
    await open.pane.getByRole('tab', { name: 'Profile' }).waitFor();
    expect(open.complaints).toEqual([]);
  });

  test('asks no other machine for anything while a list is classified', async () => {
    const open = await workbenches.open();
    await classify(open, '240');
    await showSheet(open, SUMMARY);
    await open.page.locator('.chart-box').waitFor();
    const away = open.requests.filter((address) => !address.startsWith(workbenches.origin));
    expect(away.filter((address) => !/^(data|blob):/.test(address))).toEqual([]);
    expect(open.requests.length).toBeGreaterThan(5);
  });

  test('brings the cell into view that a link of the pane goes to', async () => {
    const open = await workbenches.open();
    await classify(open, '240');
    const groups = open.pane.locator('.group > summary');
    for (let at = 0; at < (await groups.count()); at++) await groups.nth(at).click();
    await open.pane
      .getByRole('button', { name: /^Larchmere/ })
      .first()
      .click();
    await expect.poll(() => open.page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('B60');
  });

  test('calculates a formula of the add-in that a person types into the grid', async () => {
    const open = await workbenches.open();
    await typeInto(open, 'F3', '=BACKSTOP.RISKZONE(234,"IM")');
    await expect.poll(() => shownIn(open.page, SAMPLE_SHEET, 2, 5)).toBe('Yellow');
  });

  test('writes labels, reasons and the override column beside the list, and a summary with a chart, when Classify is pressed', async () => {
    const open = await workbenches.open();
    await classify(open, '240');
    const [list, ...others] = await readGrid(open.page);
    const header = ['J', 'K', 'L'].map((column) => list?.cells[`${column}${SAMPLE_HEADER_ROW}`]);
    expect(header).toEqual(['Bucket', 'Why', 'Override']);
    expect(['Reach', 'Realistic', 'Safety', '?']).toContain(list?.cells.J6);
    expect(list?.cells.K6).toMatch(/R-\d+/);
    const summary = others.find(({ name }) => name === SUMMARY);
    expect(summary?.charts).toHaveLength(1);

    await showSheet(open, SUMMARY);
    const chart = open.page.locator('.chart-box');
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toMatch(/\w/);
    await expect.poll(() => paintedPixels(open)).toBeGreaterThan(1000);
  });

  test('changes no cell when Classify is pressed a second time', async () => {
    const open = await workbenches.open();
    await classify(open, '240');
    const before = await readGrid(open.page);
    await open.pane.getByRole('button', { name: 'Classify again' }).click();
    await open.pane.getByText('Everything was up to date').waitFor();
    expect(await readGrid(open.page)).toEqual(before);
  });

  test('saves a file that holds everything, and opens it again', async () => {
    const open = await workbenches.open();
    await classify(open, '240');
    const before = await readGrid(open.page);
    const download = open.page.waitForEvent('download');
    await open.page.getByRole('button', { name: 'Save' }).click();
    const file = await (await download).path();

    const reading = await readWorkbook(new Uint8Array(readFileSync(file)), 'saved.xlsx');
    const sheets = reading.ok ? reading.data.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(sheets.find(({ name }) => name === SUMMARY)?.charts).toHaveLength(1);

    await open.page.locator('#file').setInputFiles({
      name: 'saved.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(file),
    });
    await open.page.getByText('saved.xlsx', { exact: true }).waitFor();
    expect((await readGrid(open.page)).map(({ name, cells }) => [name, cells])).toEqual(
      before.map(({ name, cells }) => [name, cells]),
    );
  });

  test('says in a sentence why a file that is no workbook is not opened, and keeps the one that was open', async () => {
    const open = await workbenches.open();
    const before = await readGrid(open.page);
    await open.page.locator('#file').setInputFiles({
      name: 'notes.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('just a few words'),
    });
    const notice = open.page.getByRole('alert');
    await notice.getByText('notes.xlsx').waitFor();
    expect(await notice.innerText()).toMatch(/“notes.xlsx” is not an Excel workbook.*unchanged\./s);
    expect(await readGrid(open.page)).toEqual(before);
  });

  test('shows how the add-in bears a cell that is being edited: a sentence in the pane, and nothing changed', async () => {
    const open = await workbenches.open();
    await enterScore(open, '240');
    const before = await readGrid(open.page);
    await open.page.getByLabel('Faults').selectOption({ label: 'A cell is being edited' });
    await open.pane.getByRole('button', { name: /^Classify/ }).click();
    await open.pane.getByText(/edit/i).first().waitFor();
    expect(await readGrid(open.page)).toEqual(before);
  });

  test('presses the add-in’s own ribbon button, as the manifest declares it', async () => {
    const open = await workbenches.open();
    await enterScore(open, '240');
    const commands = open.page.getByRole('group', { name: 'Add-in commands' });
    await commands.getByRole('button', { name: 'Classify' }).click();
    await open.pane.getByRole('heading', { name: 'Results' }).waitFor();
    expect((await readGrid(open.page)).map(({ name }) => name)).toContain(SUMMARY);
  });

  test('starts a new, empty workbook with the add-in anew beside it', async () => {
    const open = await workbenches.open();
    await open.page.getByRole('button', { name: 'New', exact: true }).click();
    await open.page.getByText('Book1.xlsx', { exact: true }).waitFor();
    await open.pane.getByRole('tab', { name: 'List' }).click();
    await open.pane
      .getByText(/Sheet1/)
      .first()
      .waitFor();
    expect(await readGrid(open.page)).toEqual([{ name: 'Sheet1', cells: {}, charts: [] }]);
  });

  test('still gives back a workbook that was not saved when another one was opened', async () => {
    const open = await workbenches.open();
    await typeInto(open, 'M3', 'Call my aunt');
    await open.page.getByRole('button', { name: 'New', exact: true }).click();
    const notice = open.page.getByRole('alert');
    await notice.getByText('sample-list.xlsx was open and not saved.').waitFor();
    const download = open.page.waitForEvent('download');
    await notice.getByRole('button', { name: 'Save sample-list.xlsx' }).click();
    const file = readFileSync(await (await download).path());
    const reading = await readWorkbook(new Uint8Array(file), 'sample-list.xlsx');
    const cells = reading.ok ? reading.data.sheets[0]?.cells : undefined;
    expect(cells?.get(2)?.get(12)?.value).toBe('Call my aunt');
    await notice.waitFor({ state: 'hidden' });
  });

  test('serves the add-in as it was built, but for where Office.js comes from, and no file outside of it', async () => {
    const { page } = await workbenches.open();
    const served = async (address: string) => (await page.request.get(workbenches.origin + address)).text();
    const built = readFileSync(path.join(ADD_IN, 'taskpane.html'), 'utf8');
    expect(built).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(await served('taskpane.html')).toBe(
      built.replaceAll('https://appsforoffice.microsoft.com/lib/1/hosted/', '/office/'),
    );
    expect(await served('taskpane.js')).toBe(readFileSync(path.join(ADD_IN, 'taskpane.js'), 'utf8'));
    for (const address of ['office/..%2f..%2fpackage.json', '..%2fpackage.json', '%zz']) {
      expect((await page.request.get(workbenches.origin + address)).status()).toBe(404);
    }
  });

  test('sets the width of the pane with the arrow keys', async () => {
    const { page } = await workbenches.open();
    const splitter = page.getByRole('separator', { name: 'Width of the add-in pane' });
    await splitter.focus();
    await page.keyboard.press('End');
    expect(await splitter.getAttribute('aria-valuenow')).toBe('320');
    await page.keyboard.press('ArrowLeft');
    expect((await page.locator('#pane').boundingBox())?.width).toBe(340);
  });
});

/** How many pixels of the chart's picture have a colour of their own. */
const paintedPixels = ({ page }: OpenWorkbench): Promise<number> =>
  page.locator('.chart-box canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    let painted = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, opacity = 0] = [
        data[at],
        data[at + 1],
        data[at + 2],
        data[at + 3],
      ];
      if (opacity > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) painted++;
    }
    return painted;
  });
