import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { cell } from '../../src/host/book/book';
import type { BookData } from '../../src/host/book/bookData';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import type { CellValue } from '../../src/workbook/cellGrid';
import { bookOf, sheetOf } from '../workbook/sheetOf';
import { runCommand as run } from './runCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'backstop-'));
const inFolder = (name: string) => path.join(folder, name);
const NAMES = ['RISKZONE', 'BUCKET', 'APPCOUNT'].map((name) => ({ name: `BACKSTOP.${name}` }));

async function write(name: string, data: BookData): Promise<string> {
  writeFileSync(inFolder(name), await saveWorkbook(undefined, undefined, data, [], NAMES));
  return inFolder(name);
}

async function read(name: string): Promise<BookData> {
  const reading = await readWorkbook(readFileSync(inFolder(name)), name, { functions: NAMES });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
}

/** The MIT list of dermatology programs, as Excel would open it. */
function dermatology(): readonly (readonly CellValue[])[] {
  const lines = readFileSync('test/fixtures/lists/dermatology2024.csv', 'utf8').trim().split(/\r?\n/);
  const fields = (line: string): readonly string[] =>
    [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)]
      .slice(0, 7)
      .map(([, field = '']) => field.replaceAll('"', ''));
  return lines.map((line) => fields(line).map((field) => (/^\d+$/.test(field) ? Number(field) : field)));
}

beforeAll(async () => {
  await write('derm.xlsx', bookOf(sheetOf('Programs', dermatology()), sheetOf('Notes', [['mine']])));
});

it('reads a CSV file and saves a workbook beside it', async () => {
  writeFileSync(inFolder('own.csv'), 'Program,Specialty,Typical Step 2\r\nLakeshore,IM,250\r\n');
  const { stderr, stdout } = run('classify', inFolder('own.csv'), '--step2', '240');
  expect(stderr).toBe('');
  expect(stdout).toContain(`Saved ${inFolder('own.backstop.xlsx')}`);
  expect((await read('own.backstop.xlsx')).sheets.map(({ name }) => name)).toContain('own');
});

it('labels every program of the dermatology list or says why not, and saves beside it', async () => {
  const original = readFileSync(inFolder('derm.xlsx'));
  const { status, stdout } = run(
    'classify',
    inFolder('derm.xlsx'),
    '--specialty',
    'Dermatology',
    '--step2',
    '251',
    '--accept-suggestions',
  );
  expect(stdout).toContain('140 programs, 0 other rows');
  expect(stdout).toMatch(/Dermatology \(Green\): Reach 0 .*Realistic \d+ .*Safety \d+/);
  expect(status).toBe(0);
  expect(readFileSync(inFolder('derm.xlsx'))).toEqual(original);
  const saved = await read('derm.backstop.xlsx');
  expect(saved.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Programs', 'Notes', 'Backstop Summary', 'Backstop Profile']),
  );
  const rows = [...(saved.sheets[0]?.cells.values() ?? [])].slice(1);
  expect(rows).toHaveLength(140);
  expect(
    rows.filter(
      (row) =>
        /^(Reach|Realistic|Safety|\?)$/.test(String(row.get(7)?.value)) &&
        String(row.get(8)?.value).includes('R-468'),
    ),
  ).toHaveLength(140);
  expect(saved.sheets.find(({ name }) => name === 'Backstop Summary')?.charts).toHaveLength(1);
});

it('takes a list without a specialty column as one of the dream, says so, and leads to what the names suggest', () => {
  const { stdout, status } = run('classify', inFolder('derm.xlsx'), '--dream', 'Derm', '--step2', '251');
  expect(status).toBe(0);
  expect(stdout).toContain('No column names a specialty, so every row was taken as Derm.');
  expect(stdout).toContain('Labeled: 0 of 140');
  expect(stdout).toContain(
    'Dermatology (Green): no program has a label yet, so there are no shares (the rows below say what is missing); ? 140',
  );
  expect(stdout).not.toContain('Classify the list');
  expect(stdout).toMatch(
    /\d+ more could be labeled by what their names suggest.* run it again with --accept-suggestions\./,
  );
});

it.each([
  ['--specialty S', ['derm.xlsx', '--step2', '250']],
  ['--step2 N', ['derm.xlsx', '--specialty', 'Derm']],
  ['--step2 N', ['derm.xlsx', '--specialty', 'Derm', '--step2', '1234']],
  ['--sheet NAME', ['derm.xlsx', '--step2', '250', '--sheet', 'Notes']],
  ['--list ADDRESS', ['two.xlsx', '--step2', '250']],
])('names the option %s where it settles what stands in the way', async (option, args) => {
  const list = ['Program', 'Specialty', 'Typical Step 2'];
  const row = ['Lakeshore', 'IM', 250];
  const side = (cells: readonly CellValue[]) => [...cells, '', ...cells];
  await write('two.xlsx', bookOf(sheetOf('Programs', [side(list), side(row), side(row)])));
  const { stderr, status } = run('classify', ...args.map((arg) => (/xlsx$/.test(arg) ? inFolder(arg) : arg)));
  expect(status).toBe(1);
  expect(stderr).toContain(`Here that is the option ${option}.`);
});

it('takes the profile from a file, and the score of the command line over it', async () => {
  writeFileSync(inFolder('profile.json'), JSON.stringify({ step2: 210, status: 'first', anchors: true }));
  const args = [inFolder('derm.xlsx'), '--specialty', 'Derm', '--profile', inFolder('profile.json')];
  expect(run('classify', ...args, '--out', inFolder('red.xlsx')).stdout).toContain('Dermatology (Red)');
  expect(run('classify', ...args, '--step2', '260', '--out', inFolder('green.xlsx')).stdout).toContain(
    'Dermatology (Green)',
  );
});

it('takes the backup field into the profile as it takes the dream', async () => {
  const args = [inFolder('derm.xlsx'), '--dream', 'Derm', '--backup', 'IM', '--step2', '251'];
  const { status, stderr } = run('classify', ...args, '--out', inFolder('dual.xlsx'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const sheet = (await read('dual.xlsx')).sheets.find(({ name }) => name === 'Backstop Profile');
  const rows = [...(sheet?.cells.values() ?? [])].map((row) => [row.get(0)?.value, row.get(1)?.value]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['Dream specialty', 'Derm'],
      ['Backup specialty', 'IM'],
    ]),
  );
});

it.each([
  ['a missing file', ['nowhere.xlsx'], 'There is no file nowhere.xlsx. Check the name and the folder.'],
  ['no file', [], 'Give one workbook. Usage: npm run classify'],
  [
    'an unknown flag',
    ['derm.xlsx', '--speciality', 'Derm'],
    "Unknown option '--speciality'. Usage: npm run classify",
  ],
  ['an unknown sheet', ['derm.xlsx', '--sheet', 'Prgrams'], 'There is no sheet “Prgrams” in this workbook.'],
  ['an impossible score', ['derm.xlsx', '--step2', '1234'], '1234 cannot be a Step 2 CK score'],
  ['a score in words', ['derm.xlsx', '--step2', 'high'], '“high” is not a Step 2 CK score.'],
  [
    'an unknown specialty',
    ['derm.xlsx', '--step2', '250', '--specialty', 'Wizardry'],
    '“Wizardry” is not a specialty that Backstop knows.',
  ],
  [
    'an unknown backup field',
    ['derm.xlsx', '--step2', '250', '--specialty', 'Derm', '--backup', 'Wizardry'],
    '--backup: “Wizardry” is not a specialty that Backstop knows.',
  ],
  [
    'a sheet without a list',
    ['derm.xlsx', '--step2', '250', '--sheet', 'Notes'],
    'No program list was found on “Notes”.',
  ],
  [
    'no score',
    ['derm.xlsx', '--specialty', 'Derm'],
    'There is no Step 2 CK score. Enter it as a whole number.',
  ],
  ['a file that is no workbook', ['letter.xlsx', '--step2', '250'], 'is not an Excel workbook (.xlsx).'],
  [
    'its own input as output',
    ['derm.xlsx', '--out', 'derm.xlsx'],
    'is the file that was given, and it is never overwritten.',
  ],
])('answers %s with one sentence and writes nothing', (_, args, sentence) => {
  writeFileSync(inFolder('letter.xlsx'), 'Dear advisor');
  const before = readdirSync(folder);
  const places = args.map((arg) =>
    /\.(xlsx|csv)$/.test(arg) && arg !== 'nowhere.xlsx' ? inFolder(arg) : arg,
  );
  const { status, stdout, stderr } = run('classify', ...places);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([status, stdout]).toEqual([1, '']);
  expect(readdirSync(folder)).toEqual(before);
});

it('computes formulas that call our functions, single and spilled, with errors as error cells', async () => {
  const formulas = new Map([
    [
      0,
      new Map([
        [0, cell(234)],
        [1, cell('IM')],
        [2, cell('', { formula: '=BACKSTOP.RISKZONE(A1,B1)' })],
      ]),
    ],
    [
      1,
      new Map([
        [0, cell(260)],
        [1, cell('Wizardry')],
        [2, cell('', { formula: '=BACKSTOP.RISKZONE(A2,B2)' })],
      ]),
    ],
    [4, new Map([[2, cell('', { formula: '=BACKSTOP.RISKZONE(A1:A2,"IM")' })]])],
  ]);
  const file = await write('book.xlsx', bookOf({ ...sheetOf('Sheet1', []), cells: formulas }));
  const { status, stdout } = run('calculate', file);
  expect(stdout).toContain('3 formulas computed, 1 of them with an error value.');
  expect(status).toBe(0);
  const cells = (await read('book.calculated.xlsx')).sheets[0]?.cells;
  expect(cells?.get(0)?.get(2)?.value).toBe('Yellow');
  expect(cells?.get(1)?.get(2)).toMatchObject({ value: '#N/A', error: true });
  expect([4, 5].map((row) => cells?.get(row)?.get(2)?.value)).toEqual(['Yellow', 'Green']);
  expect(existsSync(inFolder('book.xlsx'))).toBe(true);
});

it('gives 2,000 formulas over three functions the values of the rulebook', async () => {
  const cases = [
    ['RISKZONE(234,"IM")', 'Yellow'],
    ['RISKZONE(240,"Ortho")', 'Red'],
    ['RISKZONE(241,"Ortho")', 'Yellow'],
    ['RISKZONE(230,"FM")', 'Green'],
    ['BUCKET(250,"243-267")', 'Realistic'],
    ['BUCKET(250,245)', 'Safety'],
    ['BUCKET(240,245)', 'Reach'],
    ['APPCOUNT("Yellow","IM")', 70],
    ['APPCOUNT("Yellow","PM&R")', 50],
    ['APPCOUNT(219,"Psych")', 100],
  ] as const;
  const many = Array.from({ length: 2000 }, (_, row) => cases[row % cases.length] ?? cases[0]);
  const rows = many.map(([formula]) => new Map([[0, cell('', { formula: `=BACKSTOP.${formula}` })]]));
  const sheet = { ...sheetOf('Many', []), cells: new Map(rows.entries()) };
  const { status, stdout } = run('calculate', await write('many.xlsx', bookOf(sheet)));
  expect(stdout).toContain('2000');
  expect(status).toBe(0);
  const cells = (await read('many.calculated.xlsx')).sheets[0]?.cells;
  expect(many.map((_, row) => cells?.get(row)?.get(0)?.value)).toEqual(many.map(([, value]) => value));
});
