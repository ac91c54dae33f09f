import { expect, test } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import type { BookData } from '../../src/host/book/bookData';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../src/host/files/saveWorkbook';
import { Parts } from '../../src/openxml/parts';
import type { Review } from '../../src/workbook/readReview';
import { inLibreOffice } from '../libreOffice/inLibreOffice';
import { recalculated } from '../libreOffice/recalculated';
import { fillReview } from './advisorCopy/fillReview';
import { HEADER, inventedRows } from './inventedList';
import { classify, columnIn, profile, today } from './openList';
import { bookOf, sheetOf } from './sheetOf';

const ALL = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };
const ANSWERS = {
  'Invented Hospital 1': { bucket: 'Safety', note: 'I know the director' },
  'Invented Hospital 3': { bucket: 'Reach' },
  'Invented Hospital 5': { note: 'visit first' },
};

async function classified(requirements = ALL): Promise<OpenAddin> {
  const addin = await openAddin(bookOf(sheetOf('List', [HEADER, ...inventedRows(12)])), { requirements });
  await addin.backstop.writeProfile(profile);
  await classify(addin);
  return addin;
}

async function copyOf({ backstop }: OpenAddin): Promise<Uint8Array> {
  const copy = await backstop.makeAdvisorCopy({ today });
  if (!copy.ok) throw new Error(JSON.stringify(copy.problem));
  return new Uint8Array(copy.value.bytes);
}

const reviewOf = async ({ backstop }: OpenAddin, file: Uint8Array): Promise<Review> => {
  const outcome = await backstop.readReview({ file });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return structuredClone(outcome.value);
};
const accept = (addin: OpenAddin, { changed, place, reviewer }: Review) =>
  addin.backstop.writeOverrides(
    changed.map(({ index, program, theirs, note }) => ({ index, program, bucket: theirs, why: note })),
    { who: reviewer, when: today, why: '' },
    place,
  );

async function roundTrip(addin: OpenAddin, send: (copy: Uint8Array) => Promise<Uint8Array>): Promise<void> {
  const before = structuredClone(addin.book.data());
  const returned = await send(fillReview(await copyOf(addin), ANSWERS));
  const reading = await reviewOf(addin, returned);
  const after = structuredClone(addin.book.data());
  expect({ ...after, settings: before.settings }).toEqual(before);
  expect(reading).toMatchObject({
    reviewer: 'Dr. Lee',
    onlyMine: [],
    onlyTheirs: [],
    ambiguous: [],
    unread: [],
  });
  expect(reading.remarks).toMatchObject([{ program: 'Invented Hospital 5', note: 'visit first' }]);
  const answered = [...reading.changed, ...reading.agreed].map(({ program, theirs }) => [program, theirs]);
  expect(answered.sort()).toEqual([
    ['Invented Hospital 1', 'Safety'],
    ['Invented Hospital 3', 'Reach'],
  ]);
  expect(reading.changed.length).toBeGreaterThan(0);
  expect(await accept(addin, reading)).toMatchObject({ ok: true });
  expect(await classify(addin)).toMatchObject({ ok: true });
  const notes = columnIn(addin, 'List', HEADER.length + 3);
  expect(notes.join()).toContain('Dr. Lee, 2026-11-23');
  const again = await reviewOf(addin, returned);
  expect(again.changed).toEqual([]);
  expect(again.agreed).toHaveLength(2);
}

test('answers come back, are taken over with who, when and why, and the same review twice changes nothing', async () => {
  const addin = await classified();
  await roundTrip(addin, (copy) => Promise.resolve(copy));
  addin.end();
}, 60_000);

test('an Excel that cannot insert sheets has the file read instead', async () => {
  const addin = await classified({ ...ALL, ExcelApi: '1.9' });
  await roundTrip(addin, (copy) => Promise.resolve(copy));
  addin.end();
}, 60_000);

inLibreOffice(
  'the round trip holds through LibreOffice, which writes the file in its own way',
  async () => {
    const addin = await classified();
    await roundTrip(addin, async (copy) => (await recalculated(copy)).saved);
    addin.end();
  },
  180_000,
);

/** The returned file after a change that an advisor might make to its list. */
async function changed(
  file: Uint8Array,
  change: (grid: (string | number | boolean)[][]) => (string | number | boolean)[][],
  name = 'List',
): Promise<Uint8Array> {
  const reading = await readWorkbook(file, 'copy.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  const cells = reading.data.sheets.find((sheet) => sheet.name === 'List')?.cells ?? new Map<number, never>();
  const width =
    Math.max(...[...cells.values()].flatMap((row) => [...(row as Map<number, unknown>).keys()])) + 1;
  const grid = [...cells.values()].map((row: ReadonlyMap<number, { value: string | number | boolean }>) =>
    Array.from({ length: width }, (_, column) => row.get(column)?.value ?? ''),
  );
  const data: BookData = bookOf(sheetOf(name, change(grid)));
  return saveWorkbook(undefined, undefined, data, [], []);
}

test('renamed sheets, reordered columns, deleted and doubled rows are read as what they are', async () => {
  const addin = await classified();
  const returned = fillReview(await copyOf(addin), ANSWERS);
  const before = structuredClone(addin.book.data());
  const reordered = await changed(returned, (grid) => grid.map((row) => [...row].reverse()), 'My thoughts');
  expect(
    [...(await reviewOf(addin, reordered)).changed, ...(await reviewOf(addin, reordered)).agreed].length,
  ).toBe(2);
  const deleted = await changed(returned, (grid) => grid.filter((_, row) => row !== 1));
  expect((await reviewOf(addin, deleted)).onlyMine).toMatchObject([{ program: 'Invented Hospital 1' }]);
  const doubled = await changed(returned, (grid) => [
    ...grid,
    (grid[3] ?? []).map((cell) => (cell === 'Reach' ? 'Safety' : cell)),
  ]);
  expect((await reviewOf(addin, doubled)).ambiguous).toMatchObject([{ program: 'Invented Hospital 3' }]);
  expect(structuredClone(addin.book.data())).toEqual(before);
  addin.end();
}, 60_000);

test('files that are no review of this list are refused in one sentence, and the workbook stays as it was', async () => {
  const addin = await classified();
  const copy = await copyOf(addin);
  const before = structuredClone(addin.book.data());
  const other = await changed(copy, (grid) =>
    grid.map((row, at) =>
      at === 0 ? row : row.map((cell) => (String(cell).startsWith('Invented') ? `Other ${at}` : cell)),
    ),
  );
  const plain = await saveWorkbook(
    undefined,
    undefined,
    bookOf(sheetOf('List', [['Program'], ['One']])),
    [],
    [],
  );
  const locked = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const parts = Parts.open(copy);
  for (const part of parts.paths)
    if (part.startsWith('xl/worksheets/')) parts.put(part, '<worksheet><sheetData><row r="1"><c>');
  const broken = parts.pack();
  for (const [code, file] of [
    ['review-of-another-list', other],
    ['review-missing', plain],
    ['file-unreadable', locked],
    ['file-unreadable', copy.subarray(0, 900)],
    ['file-unreadable', new Uint8Array()],
    ['file-unreadable', broken],
  ] as const) {
    const outcome = await addin.backstop.readReview({ file });
    expect(structuredClone(outcome)).toMatchObject({ ok: false, problem: { code } });
    if (!outcome.ok) expect(addin.backstop.explain(outcome.problem)).toMatch(/\.$/);
  }
  expect(structuredClone(addin.book.data())).toEqual(before);
  addin.end();
}, 60_000);

test('the temporary sheet goes even when Excel refuses to read it', async () => {
  const able = await classified();
  const file = fillReview(await copyOf(able), ANSWERS);
  const before = structuredClone(able.book.data());
  able.log.reset();
  await reviewOf(able, file);
  const syncs = able.log.syncs;
  for (let after = 0; after < syncs; after += 1) {
    able.faults.failNext('ActivityLimitReached', after);
    await able.backstop.readReview({ file });
    const names = able.book.sheets().map(({ name }) => name);
    expect([after, names]).toEqual([after, before.sheets.map(({ name }) => name)]);
  }
  able.end();
}, 120_000);
