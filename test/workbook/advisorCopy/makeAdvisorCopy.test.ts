import { expect, test } from 'vitest';
import { functionNames, openAddin, type OpenAddin } from '../../../src/cli/openAddin';
import type { Without } from '../../../src/workbook/without';
import { everyPosition } from './everyPosition';
import type { BookData } from '../../../src/host/book/bookData';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { makeCopy } from '../../../src/workbook/advisorCopy/makeCopy';
import type { StoredProfile } from '../../../src/workbook/storedProfile';
import { richWorkbook } from '../../host/files/richWorkbook';
import { partsOf } from '../../host/files/partsOf';
import { inLibreOffice } from '../../libreOffice/inLibreOffice';
import { printedPages } from '../../libreOffice/printedPages';
import { recalculated } from '../../libreOffice/recalculated';
import { open } from '../openList';
import { HEADER, inventedRows } from '../inventedList';
import { bookOf, sheetOf, table } from '../sheetOf';

/** A score that stands nowhere else. */
const profile = { step2: 283, dream: 'IM', backup: 'FM', status: 'first', anchors: false } as const;
const today = new Date(2026, 10, 28);
const PLAN = {
  path: 'reapply',
  parts: ['well-being', 'year'],
  start: 46_000,
  months: 12,
  windowDays: 3,
  weeklyMonths: 3,
  causes: ['strategy'],
  dual: false,
} as const;
const APPLICANT = { status: 'reapplicant', backup: undefined, dual: false, flagged: false } as const;
const listBook = (): BookData =>
  bookOf(
    sheetOf('List', [HEADER, ...inventedRows(12)], { tables: [table('Programs', HEADER, 12)] }),
    sheetOf('Diary', [['a bad week']]),
  );

async function classified(data = listBook(), told: StoredProfile = profile): Promise<OpenAddin> {
  const addin = await open(data);
  const { backstop } = addin;
  expect(await backstop.writeProfile(told)).toMatchObject({ ok: true });
  expect(await backstop.classifyList({ profile: told, today })).toMatchObject({ ok: true });
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

const readAgain = async (bytes: Uint8Array): Promise<BookData> => {
  const reading = await readWorkbook(bytes, 'copy.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
};

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
  expect(leftOut).toEqual({
    sheets: ['Diary'],
    columns: ['State', 'Notes', 'Override note (Backstop)'],
  });
  const text = [...partsOf(bytes).values()].join('\n');
  for (const word of ['note 3', 'a bad week', 'Diary', '>NM<']) expect(text).not.toContain(word);
});

test('what is told in confidence is nowhere in the file, and the rest of the profile is', async () => {
  const secrets = {
    failedAttempt: true,
    failedAttempts: 3,
    visa: 'yes',
    notes: 'my mother is ill',
    anchors: true,
    status: 'reapplicant',
  } as const;
  const addin = await classified(listBook(), { ...profile, ...secrets });
  const all = [...partsOf((await copyOf(addin)).bytes).values()].join('\n');
  expect(all).toContain('my mother is ill');
  expect(all).toContain('A failed attempt does not change the zone');
  const { bytes } = await copyOf(addin, { without: { confidential: true } });
  const text = [...partsOf(bytes).values()].join('\n');
  expect(text).toContain('283');
  for (const word of [
    /my mother is ill/,
    /A failed attempt|times failed/,
    /anchors move/i,
    /several failed/i,
  ])
    expect([word, word.test(text)]).toEqual([word, false]);
  const sheet = await readWorkbook(bytes, 'copy.xlsx');
  const cells = sheet.ok
    ? sheet.data.sheets.find(({ name }) => name === 'Backstop Profile')?.cells
    : undefined;
  const answers = [...(cells ?? [])].map(([, row]) => [row.get(0)?.value, row.get(1)?.value ?? '']);
  for (const label of ['Any exam ever failed', 'Failed attempts', 'Visa needed', 'Notes', 'Anchors'])
    expect(answers).toContainEqual([label, '']);
});

test('rows of the plan about the person stay out unless they are asked for, and what stands beside them stays', async () => {
  const addin = await classified();
  expect(await addin.backstop.writePlan(PLAN, APPLICANT)).toMatchObject({ ok: true });
  const asked = await textsOf(
    (await copyOf(addin, { without: { wellBeing: false } })).bytes,
    'Backstop Plan',
  );
  const personal = asked.filter((text) => text.startsWith('well-being.'));
  expect(personal.length).toBeGreaterThan(2);
  const { bytes } = await copyOf(addin);
  const left = await textsOf(bytes, 'Backstop Plan');
  expect(left.filter((text) => text.startsWith('well-being.') || text === 'Well-being')).toEqual([]);
  expect([...partsOf(bytes).values()].join('\n')).not.toContain('well-being.');
  for (const text of ['Setting', 'Path', 'Months']) expect(left).toContain(text);
  const ofYear = (texts: readonly string[]) => texts.filter((text) => text.startsWith('year.'));
  expect(ofYear(left)).toEqual(ofYear(asked));
  expect(ofYear(left).length).toBeGreaterThan(2);
});

test('the plan’s notes go with the notes, and what it was written for goes with the profile', async () => {
  const addin = await classified();
  expect(await addin.backstop.writePlan(PLAN, APPLICANT)).toMatchObject({ ok: true });
  const plan = addin.book.sheet('Backstop Plan');
  plan?.write({ row: 6, column: 4, rows: 1, columns: 1 }, [['ask my sister first']]);
  const textOf = async (without: Without) =>
    [...partsOf((await copyOf(addin, { without })).bytes).values()].join('\n');
  const cells = async (without: Without) =>
    textsOf((await copyOf(addin, { without })).bytes, 'Backstop Plan');
  expect(await textOf({})).toContain('ask my sister first');
  expect(await textOf({ notes: true })).not.toContain('ask my sister first');
  expect(await cells({})).toContain('strategy');
  expect(await cells({ profile: true })).not.toContain('strategy');
  expect(await cells({ profile: true })).toContain('Causes');
  expect(await copyOf(addin)).toMatchObject({ plan: 'Backstop Plan' });
  expect((await copyOf(addin, { without: { sheets: ['backstop plan'] } })).plan).toBeUndefined();
});

test('notes go wherever they stand: beside overrides with who gave them, in the profile, the answers and the brief', async () => {
  const addin = await classified(listBook(), { ...profile, notes: 'my mother is ill' });
  for (const [key, value] of [
    ['backup Neurology: note', 'a kind director'],
    ['letter 1: writer', 'Dr. Alder'],
  ] as const)
    expect(await addin.backstop.keepDecision(key, value)).toMatchObject({ ok: true });
  const NOTES = ['a friend was turned down', 'my mother is ill', 'a kind director', 'Noted: '];
  const textWithout = async (without: Without) =>
    [...partsOf((await copyOf(addin, { without })).bytes).values()].join('\n');
  const all = await textWithout({});
  for (const note of [...NOTES, 'Dr. Alder']) expect(all).toContain(note);
  const { bytes, leftOut } = await copyOf(addin, { without: { notes: true } });
  const text = [...partsOf(bytes).values()].join('\n');
  for (const note of NOTES) expect([note, text.includes(note)]).toEqual([note, false]);
  expect(leftOut.columns).toContain('Override note (Backstop)');
  expect((await textsOf(bytes, 'Advisor brief')).join('\n')).toMatch(/Invented Hospital 2: \w+ → Reach\.\n/);
  // Who writes letters is an answer and no note: it goes with the profile, as its box says.
  expect(text).toContain('Dr. Alder');
  expect(await textWithout({ profile: true })).not.toContain('Dr. Alder');
});

test('with what is told in confidence goes what answers and plan tell of flags', async () => {
  const addin = await classified();
  expect(await addin.backstop.keepDecision('flags that the field magnifies', 'yes')).toMatchObject({
    ok: true,
  });
  const plan = { ...PLAN, causes: ['strategy', 'red flags'] } as const;
  expect(await addin.backstop.writePlan(plan, { ...APPLICANT, flagged: true })).toMatchObject({ ok: true });
  const cells = async (without: Without) => {
    const { bytes } = await copyOf(addin, { without });
    return {
      plan: await textsOf(bytes, 'Backstop Plan'),
      answers: await textsOf(bytes, 'Backstop Decisions'),
    };
  };
  const told = await cells({});
  const flags = told.plan.filter((text) => /^year\.(?:documents|concern)$|red flags/i.test(text));
  expect(flags.length).toBeGreaterThan(5);
  expect(told.answers).toContain('yes');
  const left = await cells({ confidential: true });
  expect(left.plan.filter((text) => flags.includes(text))).toEqual([]);
  expect(left.plan).toContain('year.list');
  expect(left.answers).toContain('flags that the field magnifies');
  expect(left.answers).not.toContain('yes');
});

test('a conditional format and a drop-down that call us are named to the advisor, by sheet and range', async () => {
  const original = await everyPosition();
  const reading = await readWorkbook(original, 'every.xlsx', { functions: await functionNames() });
  if (!reading.ok) throw new Error(reading.reason);
  const addin = await openAddin(reading.data, { original });
  for (const { id } of reading.data.sheets) addin.book.sheet(id)?.setProtected(false);
  addin.book.activate(reading.data.sheets[0]?.id ?? '');
  expect(await addin.backstop.writeProfile(profile)).toMatchObject({ ok: true });
  expect(
    structuredClone(await addin.backstop.classifyList({ profile, today, specialty: 'IM', address: 'A1:E5' })),
  ).toMatchObject({ ok: true });
  await addin.book.calculate(true);
  const { bytes, rules } = await copyOf(addin, { address: 'A1:E5', specialty: 'IM' });
  expect(structuredClone(rules)).toMatchObject([
    { sheet: 'Programs', range: 'C2:C5', kind: 'conditional format' },
    { sheet: 'Programs', range: 'E2:E5', kind: 'data validation' },
  ]);
  const brief = (await textsOf(bytes, 'Advisor brief')).join('\n');
  expect(brief).toContain('conditional format on Programs!C2:C5, data validation on Programs!E2:E5');
  expect([...partsOf(bytes).values()].join('\n')).not.toMatch(/_xldudf/);
  addin.end();
});

test('comments are left out with whoever wrote them', async () => {
  const original = await richWorkbook();
  expect([...partsOf(original).values()].join('\n')).toContain('Called them');
  const made = await makeCopy(original, {
    leftOut: { sheets: [], cells: [], comments: true, person: false },
    reviews: [],
  });
  if (!made.ok) throw new Error(made.problem.code);
  const text = [...partsOf(made.value.bytes).values()].join('\n');
  for (const word of ['Called them', '>Ann<']) expect(text).not.toContain(word);
});

test('a reason that repeats a column which is left out goes with it, in the list and in the brief', async () => {
  const addin = await classified();
  const scores = inventedRows(12).flatMap((row) => (row[4] === '' ? [] : [String(row[4])]));
  const told = (texts: readonly string[]) =>
    texts.filter((text) => scores.some((score) => new RegExp(`\\b${score}\\b`).test(text)));
  const all = await copyOf(addin);
  expect(told(await textsOf(all.bytes, 'List')).length).toBeGreaterThan(scores.length);
  const { bytes } = await copyOf(addin, { without: { columns: ['Typical Step 2'] } });
  expect(told(await textsOf(bytes, 'List'))).toEqual([]);
  expect(await textsOf(bytes, 'List')).toContain('Why');
});

test('the brief gives every article’s verdict to who applies again, and to nobody else', async () => {
  const briefOf = async (addin: OpenAddin) =>
    (await textsOf((await copyOf(addin)).bytes, 'Advisor brief')).join('\n');
  expect(await briefOf(await classified())).not.toContain('Reapplying to');
  const again = await briefOf(await classified(listBook(), { ...profile, status: 'reapplicant' }));
  expect(again).toMatch(
    /Reapplying to Internal Medicine\. \w+: any article’s “pivot” decides[\s\S]*D1: [\s\S]*D1’s flowchart: [\s\S]*D2: /,
  );
});

test('a copy of a copy keeps its one pair of review columns', async () => {
  const first = await copyOf(await classified());
  const reading = await readWorkbook(first.bytes, 'copy.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  const sheets = reading.data.sheets.map((sheet) => ({ ...sheet, protected: false }));
  const addin = await open({ ...reading.data, sheets });
  addin.book.activate(sheets[0]?.id ?? '');
  const second = await copyOf(addin);
  const headers = (await textsOf(second.bytes, 'List')).filter((text) => text.startsWith('Advisor '));
  expect(headers).toEqual(['Advisor bucket', 'Advisor note']);
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

inLibreOffice.each([[[]], [['Specialty']]])(
  'calculated anew in LibreOffice, the brief shows the very figures that it was made with, also without the columns %j',
  async (columns) => {
    const { bytes } = await copyOf(await classified(), { without: { columns } });
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

inLibreOffice(
  'the brief is printed on one page, however much there is to tell',
  async () => {
    const rows = inventedRows(60).map((row, at) => (at % 3 === 0 ? row.with(4, 'about average') : row));
    const book = bookOf(sheetOf('List', [HEADER, ...rows]));
    const told = { ...profile, status: 'reapplicant', failedAttempt: true, publications: 5 } as const;
    const { bytes } = await copyOf(await classified(book, told));
    expect(await printedPages(bytes, 'Advisor brief')).toBe(1);
    // The list, which nobody told to fit, shows that pages are counted.
    expect(await printedPages(bytes, 'List')).toBeGreaterThan(1);
  },
  120_000,
);

test('refuses while a sheet of the person’s own has the name of the brief, and writes a brief of ours anew', async () => {
  const addin = await classified();
  const again = await open(await readAgain((await copyOf(addin)).bytes));
  expect(await again.backstop.makeAdvisorCopy({ sheet: 'List', today })).toMatchObject({ ok: true });
  const book = listBook();
  const own = await classified({ ...book, sheets: [...book.sheets, sheetOf('Advisor brief', [['mine']])] });
  const before = own.book.data();
  expect(structuredClone(await own.backstop.makeAdvisorCopy({ sheet: 'List', today }))).toEqual({
    ok: false,
    problem: { code: 'sheet-not-ours', sheet: 'Advisor brief' },
  });
  expect(own.book.data().sheets).toEqual(before.sheets);
});

test('keeps a sheet of the person’s own that has the name of the frozen formulas', async () => {
  const book = listBook();
  const own = await classified({ ...book, sheets: [...book.sheets, sheetOf('Backstop Frozen', [['mine']])] });
  expect(await textsOf((await copyOf(own)).bytes, 'Backstop Frozen')).toEqual(['mine']);
});
