import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { partsOf } from '../host/files/partsOf';
import { runCommand } from './runCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'backstop-'));
const inFolder = (name: string) => path.join(folder, name);

it('makes an advisor’s copy beside a classified file, and never writes over it', () => {
  const list = inFolder('list.xlsx');
  expect(runCommand('advisorCopy', 'assets/sample-list.xlsx', '--out', inFolder('never.xlsx'))).toMatchObject(
    { status: 1 },
  );
  expect(existsSync(inFolder('never.xlsx'))).toBe(false);
  expect(
    runCommand('classify', 'assets/sample-list.xlsx', '--step2', '241', '--dream', 'IM', '--out', list)
      .status,
  ).toBe(0);
  const before = readFileSync(list);
  const made = runCommand('advisorCopy', list, '--without', 'profile,column=Cutoff');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toContain('Columns left out: Cutoff');
  const text = [...partsOf(new Uint8Array(readFileSync(inFolder('list.advisor.xlsx')))).values()].join('\n');
  expect(text).toContain('Advisor brief');
  expect(text).not.toContain('241 is');
  for (const args of [
    [list, '--out', list],
    [list, '--without', 'everything'],
  ]) {
    const refused = runCommand('advisorCopy', ...args);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  }
  expect(readFileSync(list)).toEqual(before);
}, 240_000);
