import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { partsOf } from '../host/files/partsOf';
import { fillReview } from '../workbook/advisorCopy/fillReview';
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
  expect(made.stdout).toContain('Columns left out: Cutoff, Why');
  expect(made.stdout).toContain('They hint at the score.');
  const text = [...partsOf(new Uint8Array(readFileSync(inFolder('list.advisor.xlsx')))).values()].join('\n');
  expect(text).toContain('Advisor brief');
  expect(text).not.toContain('241 is');
  const all = ['--without', 'confidential,well-being,notes', '--without', 'comments'];
  expect(runCommand('advisorCopy', list, ...all, '--out', inFolder('all.xlsx'))).toMatchObject({ status: 0 });
  for (const args of [
    [list, '--with', 'everything'],
    [list, '--out', list],
    [list, '--out', inFolder('macros.xlsm')],
    [list, '--without', 'everything'],
    [list, '--without', 'sheet=Nowhere'],
  ]) {
    const refused = runCommand('advisorCopy', ...args);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  }
  expect(readFileSync(list)).toEqual(before);
}, 240_000);

it('sets a review beside the list and takes over what is accepted, into a new file', () => {
  const [mine, theirs] = [inFolder('list.xlsx'), inFolder('back.xlsx')];
  const answers = { 'Coldharbour Health Program': { bucket: 'Reach', note: 'moved away' } };
  writeFileSync(theirs, fillReview(new Uint8Array(readFileSync(inFolder('list.advisor.xlsx'))), answers));
  const before = [readFileSync(mine), readFileSync(theirs)];
  const shown = runCommand('review', mine, theirs);
  expect(shown).toMatchObject({ status: 0, stderr: '' });
  expect(shown.stdout).toContain('Reviewed by Dr. Lee');
  expect(shown.stdout).toContain('Coldharbour Health Program: not counted → Reach. moved away');
  expect(existsSync(inFolder('list.reviewed.xlsx'))).toBe(false);
  const taken = runCommand('review', mine, theirs, '--accept', 'all');
  expect(taken).toMatchObject({ status: 0, stderr: '' });
  const text = [...partsOf(new Uint8Array(readFileSync(inFolder('list.reviewed.xlsx')))).values()].join('\n');
  expect(text).toMatch(/Dr. Lee, \d{4}-\d\d-\d\d: moved away/);
  expect(runCommand('review', mine, theirs, '--out', theirs)).toMatchObject({ status: 1, stdout: '' });
  const unsigned = inFolder('unsigned.xlsx');
  writeFileSync(
    unsigned,
    fillReview(new Uint8Array(readFileSync(inFolder('list.advisor.xlsx'))), answers, ''),
  );
  const again = [mine, unsigned, '--accept', 'all', '--out', inFolder('again.xlsx')];
  expect(runCommand('review', ...again).stderr).toContain('--who NAME');
  expect(runCommand('review', ...again, '--who', 'Dr. Alder')).toMatchObject({ status: 0, stderr: '' });
  expect([readFileSync(mine), readFileSync(theirs)]).toEqual(before);
}, 240_000);
