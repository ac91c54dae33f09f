import { afterAll, beforeAll, expect, test } from 'vitest';
import { functionNames } from '../../src/cli/openAddin';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { everyFunction, wrongly } from '../functions/everyFunction';
import { startWorkbenches, type Workbenches } from './openWorkbench';

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await startWorkbenches();
});
afterAll(async () => workbenches.close());

test('a workbook that uses every function shows in the browser what the command line calculates', async () => {
  const { book, calls } = await everyFunction();
  const { page } = await workbenches.open();
  await page.locator('#file').setInputFiles({
    name: 'every.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await saveWorkbook(undefined, undefined, book, [], await functionNames())),
  });
  await page.getByText('every.xlsx', { exact: true }).waitFor();

  const cells = () =>
    page.evaluate(() =>
      (globalThis.workbench.book?.data().sheets ?? []).flatMap(({ name, cells: rows }) =>
        [...rows].flatMap(([row, line]) =>
          [...line].map(([column, { value }]) => [`${name}!${row},${column}`, value] as const),
        ),
      ),
    );
  await expect
    .poll(async () => {
      const values = new Map(await cells());
      const shown = (sheet: string, row: number, column: number) =>
        values.get(`${sheet}!${row},${column}`) ?? '';
      return calls.map((call) => wrongly(call, shown)).filter(Boolean);
    })
    .toEqual([]);
});
