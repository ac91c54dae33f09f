import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { functionNames } from '../../src/cli/openAddin';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { everyFunction, wrongly } from '../functions/everyFunction';
import { runCommand } from './runCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'backstop-every-'));

it('calculates every function as documented: typed, from cells, spilled, with blanks and with errors', async () => {
  const { book, calls } = await everyFunction();
  const functions = await functionNames();
  const given = path.join(folder, 'every.xlsx');
  writeFileSync(given, await saveWorkbook(undefined, undefined, book, [], functions));

  const { status, stdout } = runCommand('calculate', given);
  expect(stdout).toContain(`${calls.length} formulas computed`);
  expect(status).toBe(0);

  const saved = readFileSync(path.join(folder, 'every.calculated.xlsx'));
  const reading = await readWorkbook(saved, 'every.calculated.xlsx', { functions });
  if (!reading.ok) throw new Error(reading.reason);
  const shown = (name: string, row: number, column: number) =>
    reading.data.sheets
      .find((sheet) => sheet.name === name)
      ?.cells.get(row)
      ?.get(column)?.value ?? '';
  expect(calls.map((call) => wrongly(call, shown)).filter(Boolean)).toEqual([]);
  expect(new Set(calls.map(({ formula }) => /^=([\w.]+)\(/.exec(formula)?.[1]))).toEqual(
    new Set(functions.map(({ name }) => name)),
  );
});
