import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { partChanges, partsOf } from '../host/files/partsOf';
import { richWorkbook } from '../host/files/richWorkbook';
import { runCommand } from './runCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'backstop-kept-'));
const written = path.join(folder, 'rich.xlsx');
const saved = path.join(folder, 'rich.backstop.xlsx');

it('keeps the charts, pivots, pictures, rules and sparklines of a workbook whose list it classifies', async () => {
  const original = await richWorkbook();
  writeFileSync(written, original);
  const { status, stdout } = runCommand(
    'classify',
    written,
    '--sheet',
    'Programs',
    '--specialty',
    'IM',
    '--step2',
    '241',
  );
  expect(stdout).toContain('6 programs');
  expect(status).toBe(0);
  const result = new Uint8Array(readFileSync(saved));
  const { gone, changed } = partChanges(original, result);
  expect(gone).toEqual([]);
  const kept = /^xl\/(charts|pivot|media|theme|comments|tables)/;
  expect([...partsOf(original).keys()].filter((part) => kept.test(part)).length).toBeGreaterThan(4);
  expect(changed.filter((part) => kept.test(part))).toEqual([]);
  const list = partsOf(result).get('xl/worksheets/sheet1.xml') ?? '';
  for (const thing of [
    'sparkline',
    '<dataValidation ',
    '<conditionalFormatting',
    'dataBar',
    '<drawing ',
    '<pane ',
    '<mergeCell ',
  ])
    expect(list).toContain(thing);
  expect(list).toContain('$C2&gt;240');
});
