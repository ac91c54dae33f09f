import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { functionNames, openAddin } from '../../src/cli/openAddin';
import type { BookData } from '../../src/host/book/bookData';
import { cell } from '../../src/host/book/book';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { CHOICE_ROW, HEADER_ROW, NORM_START } from '../../src/workbook/rules/layout';
import { bookOf, cellsOf, sheetOf } from '../workbook/sheetOf';
import { runCommand as run } from './runCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'backstop-'));
const file = path.join(folder, 'school.xlsx');
const SET = ['State', 2025, 'US MD seniors', 41, 'IM', '', 251, 256, 262];

async function read(name: string): Promise<BookData> {
  const reading = await readWorkbook(readFileSync(path.join(folder, name)), name, {
    functions: await functionNames(),
  });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
}

beforeAll(async () => {
  const cells = new Map([[0, new Map([[0, cell('', { formula: '=BACKSTOP.RISKZONE(240,"IM")' })]])]]);
  const list = [
    ['Program', 'Specialty', 'Type'],
    ['Northmoor', 'IM', 'University'],
  ];
  const addin = await openAddin(bookOf(sheetOf('List', list), { ...sheetOf('Cells', []), cells }));
  await addin.backstop.writeRules({ create: true });
  const rules = addin.book.sheet('Backstop Rules');
  rules?.write({ row: HEADER_ROW + 40, column: NORM_START, rows: 1, columns: SET.length }, [SET]);
  rules?.write({ row: CHOICE_ROW, column: 1, rows: 1, columns: 1 }, [['State']]);
  await addin.book.calculate();
  const data = addin.book.data();
  addin.end();
  writeFileSync(file, await saveWorkbook(undefined, undefined, data, [], await functionNames()));
});

it('classifies by the norm set that the workbook has put in force, and says so', async () => {
  const { status, stdout } = run('classify', file, '--step2', '240', '--dream', 'IM');
  expect(status).toBe(0);
  expect(stdout).toContain('Internal Medicine (Red): Reach 1');
  expect(stdout).toContain('Norms of the set “State”');
  const saved = await read('school.backstop.xlsx');
  const summary = saved.sheets.find(({ name }) => name === 'Backstop Summary');
  expect([...(summary ? cellsOf(summary).values() : [])]).toContain('State');
});

it('calculates cells by the rules of the workbook', async () => {
  const { status } = run('calculate', file);
  expect(status).toBe(0);
  const sheet = (await read('school.calculated.xlsx')).sheets.find(({ name }) => name === 'Cells');
  expect(sheet?.cells.get(0)?.get(0)?.value).toBe('Red');
});
