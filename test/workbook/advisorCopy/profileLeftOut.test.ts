import { expect, test } from 'vitest';
import functions from '../../../assets/functions.json';
import type { BookData } from '../../../src/host/book/bookData';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { FormulaJudge, NOTHING_GONE } from '../../../src/workbook/advisorCopy/formulaVerdict';
import type { CellValue } from '../../../src/workbook/cellGrid';
import type { StoredProfile } from '../../../src/workbook/storedProfile';
import { partsOf } from '../../host/files/partsOf';
import { open, sheetIn } from '../openList';
import { bookOf, sheetOf } from '../sheetOf';

const today = new Date(2026, 10, 28);
const HEADER = ['Program', 'Specialty', 'State', 'Type', 'Typical Step 2'];
const KINDS = ['University', 'Community'];
const FIRST: StoredProfile = {
  step2: 238,
  dream: 'Dermatology',
  backup: 'FM',
  status: 'first',
  anchors: false,
};
/** What tells the score, its band, or what the applicant is. */
const TELLING =
  /\b(?:Green|Yellow|Red|238)\b|\bzone (?:Green|Yellow|Red)|first application|reapplicant|the count, |D4’s count|are called for|reattempt band|under-applied|in range/i;

const programs = (specialties: readonly string[]): readonly (readonly CellValue[])[] => [
  HEADER,
  ...specialties.map((specialty, row) => [
    `Invented Clinic ${specialty} ${row}`,
    specialty,
    'OH',
    KINDS[row % 2] ?? '',
    231 + row * 4,
  ]),
];
const listBook = (): BookData =>
  bookOf(
    sheetOf('Other', programs(['IM', 'IM', 'IM'])),
    sheetOf('List', programs(['Derm', 'Derm', 'Derm', 'Derm', 'FM', 'FM', 'Psych'])),
  );

async function classified(profile: StoredProfile) {
  const addin = await open(listBook());
  const { backstop } = addin;
  expect(await backstop.writeProfile(profile)).toMatchObject({ ok: true });
  for (const sheet of ['Other', 'List']) {
    expect(await backstop.showSheet(sheet)).toMatchObject({ ok: true });
    expect(await backstop.classifyList({ profile, today })).toMatchObject({ ok: true });
  }
  await addin.book.calculate();
  return addin;
}

async function copyWithout(addin: Awaited<ReturnType<typeof classified>>, profile: boolean) {
  const outcome = await addin.backstop.makeAdvisorCopy({ today, without: { profile } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const bytes = new Uint8Array(outcome.value.bytes);
  const reading = await readWorkbook(bytes, 'copy.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  const sheets = new Map(
    reading.data.sheets.map(({ name, cells }) => [
      name,
      [...cells].map(([, row]) => [...row.values()].map(({ value }) => String(value)).join('\t')).join('\n'),
    ]),
  );
  return { sheets, parts: partsOf(bytes), made: outcome.value };
}

/** Every sheet but the rules, which are the same for everybody. */
const told = (sheets: ReadonlyMap<string, string>): readonly string[] =>
  [...sheets].flatMap(([name, text]) => {
    const found = name === 'Backstop Rules' ? null : TELLING.exec(text);
    return found ? [`${name}: ${found[0]}`] : [];
  });

for (const status of ['first', 'reapplicant'] as const)
  test(`without the profile nothing of ours tells the zone, or what follows from it: ${status}`, async () => {
    const addin = await classified({ ...FIRST, status });
    const whole = await copyWithout(addin, false);
    expect(whole.sheets.get('Advisor brief')).toMatch(/Dermatology. Red|zone Red/);
    expect(whole.sheets.get('Backstop Summary')).toMatch(/Dermatology\tRed/);
    for (const sheet of ['Other', 'List']) expect(whole.sheets.get(sheet)).toMatch(/\b238\b/);
    const { sheets, parts, made } = await copyWithout(addin, true);
    expect(told(sheets)).toEqual([]);
    for (const [part, text] of parts)
      expect([part, /\b238\b|zone Red|Dermatology. Red/.exec(text)?.[0]]).toEqual([part, undefined]);
    expect(made).toMatchObject({ isProfileOut: true, leftOut: { columns: ['Why'] } });
    // What is the list's own stays.
    const summary = sheets.get('Backstop Summary') ?? '';
    for (const text of ['Labels in the list', 'Dermatology', 'How many programs to apply to', 'Notes'])
      expect(summary).toContain(text);
    const brief = sheets.get('Advisor brief') ?? '';
    expect(brief).toMatch(/^Dermatology\tleft out\t.*\tleft out\t[A-F]$/m);
    expect(brief).toContain('The applicant left the profile out');
    for (const sheet of ['Other', 'List']) expect(sheets.get(sheet)).toMatch(/\t(?:Reach|Realistic|Safety)/);
  });

test('a summary in which rows were moved is left out whole, because its cells cannot be told apart', async () => {
  const addin = await classified(FIRST);
  const summary = addin.book.sheet('Backstop Summary');
  const rows = [...sheetIn(addin, 'Backstop Summary').cells].map(([row, cells]) => [
    row,
    cells.get(0)?.value,
  ]);
  const [title] = rows.find(([, value]) => value === 'Labels in the list') ?? [];
  summary?.write({ row: Number(title), column: 0, rows: 1, columns: 1 }, [['My labels']]);
  const { sheets, made } = await copyWithout(addin, true);
  expect([...sheets.keys()]).not.toContain('Backstop Summary');
  expect(made.leftOut.sheets).toContain('Backstop Summary');
  expect(told(sheets)).toEqual([]);
});

/** What a function of ours is asked about the applicant; `labels` and the like are of the list. */
const OF_PERSON = /step2|zone|^score$|^metric$|^range$/i;

/** A label is meant to be shown. */
test('every function that is asked about the applicant is emptied with the profile, and no other', () => {
  const judge = new FormulaJudge({ ...NOTHING_GONE, person: true }, new Set());
  const told = functions.functions
    .filter(({ id }) => !id.endsWith('WHY'))
    .map(({ id, parameters }) => [
      id,
      parameters.some(({ name }) => OF_PERSON.test(name)) && id !== 'BUCKET' ? 'empty' : 'value',
    ]);
  expect(told.map(([id = '']) => [id, judge.verdict(`_xldudf_BACKSTOP_${id}(A1)`, 'List')])).toEqual(told);
});
