import { expect, test } from 'vitest';
import type { OpenAddin } from '../../../src/cli/openAddin';
import type { BookData } from '../../../src/host/book/bookData';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { partsOf } from '../../host/files/partsOf';
import { inLibreOffice } from '../../libreOffice/inLibreOffice';
import { recalculated } from '../../libreOffice/recalculated';
import { open } from '../openList';
import { HEADER, inventedRows } from '../inventedList';
import { bookOf, sheetOf, table } from '../sheetOf';

/** A score that stands nowhere else. */
const profile = { step2: 283, dream: 'IM', backup: 'FM', status: 'first', anchors: false } as const;
const today = new Date(2026, 10, 28);
const listBook = (): BookData =>
  bookOf(
    sheetOf('List', [HEADER, ...inventedRows(12)], { tables: [table('Programs', HEADER, 12)] }),
    sheetOf('Diary', [['a bad week']]),
  );

async function classified(data = listBook()): Promise<OpenAddin> {
  const addin = await open(data);
  const { backstop } = addin;
  expect(await backstop.writeProfile(profile)).toMatchObject({ ok: true });
  expect(await backstop.classifyList({ profile, today })).toMatchObject({ ok: true });
  expect(
    await backstop.writeOverrides([{ index: 1, program: 'Invented Hospital 2', bucket: 'Reach' }], {
      who: 'Me',
      when: today,
      why: 'a friend was turned down',
    }),
  ).toMatchObject({ ok: true });
  await addin.book.calculate();
  return addin;
}

async function copyOf(
  addin: OpenAddin,
  request: Parameters<OpenAddin['backstop']['makeAdvisorCopy']>[0] = {},
) {
  const outcome = await addin.backstop.makeAdvisorCopy({ today, ...request });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  // Bytes of the add-in's window belong to another realm.
  return { ...outcome.value, bytes: new Uint8Array(outcome.value.bytes) };
}

const textsOf = async (bytes: Uint8Array, sheet: string): Promise<readonly string[]> => {
  const reading = await readWorkbook(bytes, 'copy.xlsx');
  const cells = reading.ok ? reading.data.sheets.find(({ name }) => name === sheet)?.cells : undefined;
  return [...(cells ?? [])].flatMap(([, row]) => [...row.values()].map(({ value }) => String(value)));
};

test('the open workbook stays as it is, but for the setting that spares openers a question', async () => {
  const addin = await classified();
  const before = structuredClone(addin.book.data());
  await copyOf(addin);
  const after = structuredClone(addin.book.data());
  expect(after.settings.get('Office.DisableTrustUX')).toBe('true');
  expect({ ...after, settings: before.settings }).toEqual(before);
});

test('the brief tells profile, zones, list, fees, overrides with their reason and open questions', async () => {
  const texts = (await textsOf((await copyOf(await classified())).bytes, 'Advisor brief')).join('\n');
  for (const part of [
    '283',
    'Family Medicine. Green',
    'states no chance of matching',
    'Strategies for Internal Medicine',
    'Together $',
  ])
    expect(texts).toContain(part);
  expect(texts).toMatch(/Invented Hospital 2: \w+ → Reach. Noted: Me, 2026-11-28: a friend was turned down/);
});

test('the review columns join the table, and only their cells are open', async () => {
  const { bytes } = await copyOf(await classified());
  const reading = await readWorkbook(bytes, 'copy.xlsx');
  const list = reading.ok ? reading.data.sheets[0] : undefined;
  expect(list?.tables[0]?.columns.slice(-2)).toEqual(['Advisor bucket', 'Advisor note']);
  expect(reading.ok && reading.data.sheets.map((sheet) => sheet.protected)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('without the profile no part of the file names the score', async () => {
  const { bytes } = await copyOf(await classified(), { without: { profile: true } });
  for (const [part, text] of partsOf(bytes))
    expect([part, /\b283\b/.exec(text)?.[0]]).toEqual([part, undefined]);
  expect(await textsOf(bytes, 'List')).toContain('Reach');
});

test('the answers before a decision go with the profile, and stay with it', async () => {
  const addin = await classified();
  expect(await addin.backstop.keepDecision('burned out', 'yes')).toMatchObject({ ok: true });
  const shared = await copyOf(addin);
  expect(await textsOf(shared.bytes, 'Backstop Decisions')).toContain('burned out');
  const { bytes, leftOut } = await copyOf(addin, { without: { profile: true } });
  expect(leftOut.sheets).toEqual(['Backstop Profile', 'Backstop Decisions']);
  expect([...partsOf(bytes).values()].join('\n')).not.toContain('burned out');
});

test('notes, chosen columns and sheets are nowhere in the file', async () => {
  const { bytes, leftOut } = await copyOf(await classified(), {
    without: { notes: true, columns: ['State'], sheets: ['diary'] },
  });
  expect(leftOut).toEqual({ sheets: ['Diary'], columns: ['State', 'Notes'] });
  const text = [...partsOf(bytes).values()].join('\n');
  for (const word of ['note 3', 'a bad week', 'Diary', '>NM<']) expect(text).not.toContain(word);
});

test('what cannot be left out, a list without labels or with old ones, and a cancel leave everything as it was', async () => {
  const addin = await classified();
  const before = structuredClone(addin.book.data());
  const problemOf = async (request: Parameters<typeof copyOf>[1]): Promise<unknown> => {
    const outcome = await addin.backstop.makeAdvisorCopy(request);
    return structuredClone(outcome.ok ? undefined : outcome.problem.code);
  };
  expect(await problemOf({ without: { columns: ['Moods'] } })).toBe('column-missing');
  expect(await problemOf({ without: { sheets: ['Moods'] } })).toBe('sheet-missing');
  expect(await problemOf({ without: { sheets: ['List'] } })).toBe('list-left-out');
  expect(await problemOf({ sheet: 'Diary' })).toBe('list-missing');
  const stop = new AbortController();
  stop.abort();
  expect(await problemOf({ signal: stop.signal })).toBe('cancelled');
  expect(structuredClone(addin.book.data())).toEqual(before);
  addin.book.sheet('List')?.write({ row: 4, column: 4, rows: 1, columns: 1 }, [[299]]);
  expect(await problemOf({})).toBe('labels-outdated');
});

inLibreOffice(
  'calculated anew in LibreOffice, the brief shows the very figures that it was made with',
  async () => {
    const { bytes } = await copyOf(await classified());
    const { shown } = await recalculated(bytes);
    const before = await textsOf(bytes, 'Advisor brief');
    expect(JSON.stringify(shown)).not.toMatch(/#NAME\?|Err:/);
    // LibreOffice writes fifteen digits.
    const plain = (value: unknown): string =>
      Number.isNaN(Number(value)) ? String(value) : Number(value).toFixed(12);
    const filled = (values: readonly unknown[]) => values.filter((value) => value !== '').map(plain);
    expect(filled(Object.values(shown['Advisor brief'] ?? {}))).toEqual(filled(before));
  },
  120_000,
);
