import { afterEach, expect, it } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import type { BookData } from '../../src/host/book/bookData';
import type { ClassifyRequest } from '../../src/workbook/classifyList';
import { HEADER, inventedRows } from './inventedList';
import { bookOf, cellsOf, sheetOf, table } from './sheetOf';

const opened: OpenAddin[] = [];
afterEach(() => {
  for (const addin of opened.splice(0)) addin.end();
});

async function open(data: BookData): Promise<OpenAddin> {
  const addin = await openAddin(data);
  opened.push(addin);
  return addin;
}

const profile = { step2: 240, status: 'first', anchors: false } as const;
const today = new Date(2026, 10, 23);
const listSheet = (rows: number) => sheetOf('List', [HEADER, ...inventedRows(rows)]);
const CHANGES_NOTHING = { written: { cells: 0, columnsAdded: false } };

async function classify(addin: OpenAddin, request: Partial<ClassifyRequest> = {}) {
  const outcome = await addin.backstop.classifyList({ profile, today, ...request });
  await addin.book.calculate();
  return structuredClone(outcome);
}

const sheetIn = (addin: OpenAddin, name: string) => {
  const sheet = addin.book.data().sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const columnIn = (addin: OpenAddin, sheet: string, column: number) =>
  [...sheetIn(addin, sheet).cells].map(([, cells]) => cells.get(column)?.value ?? '');

it('classifies 300 and 10,000 rows in the same four syncs', async () => {
  const counts: number[] = [];
  for (const rows of [300, 10_000]) {
    const addin = await open(bookOf(listSheet(rows)));
    addin.log.reset();
    const outcome = await classify(addin);
    expect(outcome.ok && outcome.value.reading.rows.length).toBe(rows);
    counts.push(addin.log.syncs);
    addin.log.reset();
    expect(await classify(addin)).toMatchObject({ ok: true, value: CHANGES_NOTHING });
    counts.push(addin.log.syncs);
  }
  process.stdout.write(
    `context.sync(): 300 rows ${counts[0]}, again ${counts[1]}; 10,000 rows ${counts[2]}, again ${counts[3]}\n`,
  );
  expect(counts[0]).toBeLessThanOrEqual(4);
  expect(counts.slice(2)).toEqual(counts.slice(0, 2));
}, 240_000);

it('reads nothing but the mapped columns below the top of the list', async () => {
  const addin = await open(bookOf(listSheet(200)));
  await classify(addin);
  const answers = addin.log.exchanges.map(({ response }) => JSON.stringify(response ?? ''));
  expect(answers.some((answer) => answer.includes('Invented Hospital 150'))).toBe(true);
  expect(answers.some((answer) => answer.includes('note 150'))).toBe(false);
});

it('writes Bucket, Why and Override beside a range and leaves every other cell as it was', async () => {
  const other = sheetOf('Other', [
    ['mine', 1],
    ['', '=x'],
  ]);
  const before = bookOf(listSheet(40), other);
  const addin = await open(before);
  expect(await classify(addin)).toMatchObject({
    ok: true,
    value: { written: { columnsAdded: true, summarySheet: 'Backstop Summary' } },
  });
  expect([7, 8, 9].map((column) => columnIn(addin, 'List', column)[0])).toEqual([
    'Bucket',
    'Why',
    'Override',
  ]);
  expect(
    columnIn(addin, 'List', 7)
      .slice(1)
      .every((label) => ['Reach', 'Realistic', 'Safety', '?'].includes(String(label))),
  ).toBe(true);
  const kept = new Map([...cellsOf(sheetIn(addin, 'List'))].filter(([key]) => Number(key.split(',')[1]) < 7));
  expect(kept).toEqual(cellsOf(listSheet(40)));
  expect(cellsOf(sheetIn(addin, 'Other'))).toEqual(cellsOf(other));
});

it('changes no cell of any sheet when it runs again, and keeps one chart', async () => {
  const addin = await open(bookOf(listSheet(60)));
  await classify(addin);
  const before = addin.book.data().sheets.map(cellsOf);
  expect(await classify(addin)).toMatchObject({ ok: true, value: CHANGES_NOTHING });
  expect(addin.book.data().sheets.map(cellsOf)).toEqual(before);
  expect(sheetIn(addin, 'Backstop Summary').charts).toHaveLength(1);
});

it('reports what stood under Bucket before the run, and nothing for the first', async () => {
  const addin = await open(bookOf(listSheet(20)));
  expect(await classify(addin)).toMatchObject({ value: { before: undefined } });
  const labels = columnIn(addin, 'List', 7).slice(1);
  expect(await classify(addin)).toMatchObject({ value: { before: labels } });
});

it('adds table columns to a table, and beside it when something stands further right', async () => {
  const grid = [HEADER, ...inventedRows(12)];
  const inTable = await open(bookOf(sheetOf('List', grid, { tables: [table('Programs', HEADER, 12)] })));
  expect(await classify(inTable)).toMatchObject({
    ok: true,
    value: { list: { kind: 'table', table: 'Programs' } },
  });
  expect(sheetIn(inTable, 'List').tables[0]?.columns).toEqual([...HEADER, 'Bucket', 'Why', 'Override']);
  expect(await classify(inTable)).toMatchObject({ ok: true, value: CHANGES_NOTHING });

  const wide = grid.map((row, index) => [...row, '', '', '', '', index === 3 ? 'keep me here' : '']);
  const beside = await open(bookOf(sheetOf('List', wide, { tables: [table('Programs', HEADER, 12)] })));
  await classify(beside);
  expect(sheetIn(beside, 'List').tables[0]?.columns).toEqual(HEADER);
  expect(sheetIn(beside, 'List').cells.get(3)?.get(11)?.value).toBe('keep me here');
  expect(columnIn(beside, 'List', 7)[0]).toBe('Bucket');
});

it('never writes over a cell of the user, nor takes a column called Bucket for its own', async () => {
  const grid = [
    [...HEADER, 'Bucket', ''],
    ...inventedRows(10).map((row, index) => [...row, 'my own', index === 4 ? 'a remark' : '']),
  ];
  const addin = await open(bookOf(sheetOf('List', grid)));
  expect(await classify(addin)).toMatchObject({ ok: true });
  expect(columnIn(addin, 'List', 7).slice(1)).toEqual(Array.from({ length: 10 }, () => 'my own'));
  expect(sheetIn(addin, 'List').cells.get(5)?.get(8)?.value).toBe('a remark');
  expect([9, 10, 11].map((column) => columnIn(addin, 'List', column)[0])).toEqual([
    'Bucket',
    'Why',
    'Override',
  ]);
});

it('keeps an override, counts it at once in the summary, and never writes over it', async () => {
  const rows = [
    ['Lakeshore University', 'IM', 'University', 260],
    ['Bluewater Hospital', 'IM', 'Community', 220],
    ['Mesa Clinic', 'im', '', 240],
  ];
  const addin = await open(
    bookOf(sheetOf('List', [['Program', 'Specialty', 'Type', 'Typical Step 2'], ...rows])),
  );
  await classify(addin);
  const labels = () => {
    const cells = [...sheetIn(addin, 'Backstop Summary').cells.values()];
    const at = cells.findIndex((row) => row.get(0)?.value === 'Labels in the list');
    return [2, 3, 4, 5, 6, 7].map((column) => cells[at + 2]?.get(column)?.value);
  };
  expect(labels()).toEqual([1, 1, 1, 0, 3, 3]);
  addin.book.sheet('List')?.write({ row: 1, column: 6, rows: 1, columns: 1 }, [['Safety']]);
  await addin.book.calculate();
  expect(labels()).toEqual([0, 1, 2, 0, 3, 3]);
  // A pressure test is that of the last run: two safeties, one by a person's word, are among the stronger.
  expect(await classify(addin)).toMatchObject({ ok: true, value: { written: { cells: 1 } } });
  expect(await classify(addin)).toMatchObject({ ok: true, value: CHANGES_NOTHING });
  expect(columnIn(addin, 'List', 6)).toEqual(['Override', 'Safety', '', '']);
});

it('leaves cells of the user on the summary sheet alone, and moves below one that stands in its way', async () => {
  const rows = [['Lakeshore University', 'IM', 240]];
  const addin = await open(bookOf(sheetOf('List', [['Program', 'Specialty', 'Typical Step 2'], ...rows])));
  await classify(addin);
  const summary = () => addin.book.sheet('Backstop Summary');
  const last = sheetIn(addin, 'Backstop Summary').cells.size + 60;
  summary()?.write({ row: 3, column: 11, rows: 1, columns: 1 }, [['beside']]);
  expect(await classify(addin)).toMatchObject({ ok: true, value: CHANGES_NOTHING });
  const title = () =>
    [...sheetIn(addin, 'Backstop Summary').cells]
      .filter(([, row]) => row.get(0)?.value === 'Backstop Summary')
      .map(([row]) => row);
  expect(title()).toEqual([0]);
  const notes = Math.max(...sheetIn(addin, 'Backstop Summary').cells.keys());
  summary()?.write({ row: notes + 1, column: 0, rows: 1, columns: 1 }, [['below']]);
  addin.book.sheet('List')?.write({ row: 2, column: 0, rows: 1, columns: 3 }, [['Mesa Clinic', 'FM', 240]]);
  expect(await classify(addin)).toMatchObject({ ok: true });
  expect(
    sheetIn(addin, 'Backstop Summary')
      .cells.get(notes + 1)
      ?.get(0)?.value,
  ).toBe('below');
  expect(sheetIn(addin, 'Backstop Summary').cells.get(3)?.get(11)?.value).toBe('beside');
  expect(title()).toHaveLength(1);
  expect(title()[0]).toBeGreaterThan(notes);
  expect(title()[0]).toBeLessThan(last);
  expect(sheetIn(addin, 'Backstop Summary').charts).toHaveLength(1);
});

it('keeps text that looks like a formula as text', async () => {
  const grid = [
    ['Program', 'Specialty', 'Typical Step 2'],
    ['Lakeshore University', '=IM', 240],
    ['Bluewater Hospital', 'IM', 'abc=1'],
  ];
  const addin = await open(bookOf(sheetOf('List', grid)));
  expect(await classify(addin)).toMatchObject({ ok: true });
  const formulas = [...sheetIn(addin, 'List').cells.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ formula }) => formula !== undefined);
  expect(formulas).toEqual([]);
});

it('says of rows that are no programs why they have no label, and counts them', async () => {
  const grid = [
    ['My list'],
    [],
    ['Program', 'Specialty', 'State', 'Typical Step 2'],
    ['ALABAMA'],
    ['Lakeshore University', 'IM', 'AL', 240],
    ['MEAN or MEDIAN', '', '', 243],
    ['Hogwarts University', 'IM', 'UK', 250],
  ];
  const addin = await open(bookOf(sheetOf('List', grid)));
  expect(await classify(addin)).toMatchObject({
    ok: true,
    value: {
      list: { address: 'A3:D7', headerRow: 3 },
      reading: { rows: [{ index: 1, label: 'Realistic' }] },
    },
  });
  expect(sheetIn(addin, 'List').cells.get(3)?.get(5)?.value).toBe('Not counted: a heading, not a program.');
  expect(sheetIn(addin, 'List').cells.get(5)?.get(4)?.value ?? '').toBe('');
});

it('classifies each of two lists side by side by its address, in columns of its own', async () => {
  const header = ['Program', 'Specialty', 'Typical Step 2'];
  const grid = [
    [...header, '', ...header],
    ['Lakeshore University', 'IM', 240, '', 'Mesa Clinic', 'FM', 225],
    ['Bluewater Hospital', 'IM', 250, '', 'Ashby Hospital', 'FM', 231],
  ];
  const addin = await open(bookOf(sheetOf('List', grid)));
  expect(await classify(addin)).toMatchObject({
    ok: false,
    problem: { code: 'lists-several', addresses: ['A1:C3', 'E1:G3'] },
  });
  expect(await classify(addin, { address: 'A1:C3' })).toMatchObject({ ok: true });
  expect(await classify(addin, { address: 'E1:G3' })).toMatchObject({ ok: true });
  expect(await classify(addin, { address: 'E1:G3' })).toMatchObject({ ok: true, value: CHANGES_NOTHING });
  expect([7, 8, 9, 10, 11, 12].map((column) => columnIn(addin, 'List', column)[0])).toEqual([
    'Bucket',
    'Why',
    'Override',
    'Bucket',
    'Why',
    'Override',
  ]);
  const lists = await addin.backstop.findLists();
  expect(structuredClone(lists)).toMatchObject({
    ok: true,
    value: [
      { address: 'A1:C3', classified: true },
      { address: 'E1:G3', classified: true },
    ],
  });
});

it('follows its columns when the user moves the list, and the list when it grows', async () => {
  const addin = await open(bookOf(listSheet(5)));
  await classify(addin);
  const sheet = addin.book.sheet('List');
  sheet?.insert('columns', 0, 1);
  sheet?.insert('rows', 0, 2);
  sheet?.write({ row: 8, column: 1, rows: 1, columns: 5 }, [
    ['Ashby Hospital', 'IM', 'NY', 'Community', 240],
  ]);
  expect(await classify(addin)).toMatchObject({
    ok: true,
    value: { list: { headerRow: 3, rows: 6 }, written: { columnsAdded: false } },
  });
  expect(sheetIn(addin, 'List').cells.get(2)?.get(8)?.value).toBe('Bucket');
  expect(sheetIn(addin, 'List').cells.get(8)?.get(8)?.value).toBe('Realistic');
});

it('says that a sheet holds no list when it is only looked for', async () => {
  const addin = await open(bookOf(sheetOf('Notes', [['Shopping'], [3]])));
  expect(structuredClone(await addin.backstop.findLists())).toEqual({
    ok: false,
    problem: { code: 'list-missing', sheet: 'Notes' },
  });
});

it('remembers a corrected mapping for the list', async () => {
  const grid = [
    ['Program', 'Specialty', 'Their number', 'Typical Step 2'],
    ['Lakeshore University', 'IM', 210, 250],
    ['Mesa Clinic', 'IM', 212, 250],
    ['Ashby Hospital', 'IM', 215, 250],
  ];
  const addin = await open(bookOf(sheetOf('List', grid)));
  expect(
    structuredClone(await addin.backstop.rememberMapping('list', 'A1:D4', { 2: 'score', 3: null })),
  ).toEqual({ ok: true, value: undefined });
  expect(structuredClone(await addin.backstop.findLists())).toMatchObject({
    ok: true,
    value: [{ columns: [{}, {}, { meaning: 'score', because: 'remembered' }, { header: 'Typical Step 2' }] }],
  });
  const outcome = await classify(addin);
  expect(outcome.ok && outcome.value.reading.specialties[0]?.counts).toEqual({
    Reach: 0,
    Realistic: 0,
    Safety: 3,
  });
});

const refusals: readonly (readonly [string, BookData, Partial<ClassifyRequest>, string])[] = [
  [
    'a sheet without a list',
    bookOf(
      sheetOf('Budget', [
        ['Month', 'Rent'],
        ['May', 900],
      ]),
    ),
    {},
    'No program list was found on “Budget”. A list needs a header row with a column of program names; check the header, or open another sheet.',
  ],
  [
    'an empty sheet',
    bookOf(sheetOf('Empty', [])),
    {},
    'The sheet “Empty” is empty. Open the sheet that holds your program list.',
  ],
  [
    'no score',
    bookOf(listSheet(3)),
    { profile: { status: 'first', anchors: false } },
    'There is no Step 2 CK score. Enter it as a whole number.',
  ],
  [
    'an impossible score',
    bookOf(listSheet(3)),
    { profile: { ...profile, step2: 1234 } },
    '1234 cannot be a Step 2 CK score: scores run from ',
  ],
  [
    'an unknown specialty',
    bookOf(listSheet(3)),
    { specialty: 'Dermatolgy' },
    '“Dermatolgy” is not a specialty that Backstop knows. Did you mean Dermatology?',
  ],
  [
    'a list without specialties',
    bookOf(
      sheetOf('List', [
        ['Program', 'State'],
        ['Lakeshore University', 'OH'],
      ]),
    ),
    {},
    'There is no specialty, and a score says nothing without one.',
  ],
  [
    'a protected sheet',
    bookOf({ ...listSheet(3), protected: true }),
    {},
    'The sheet “List” is protected, so nothing was written. Unprotect it (Review, Unprotect Sheet) and try again.',
  ],
  [
    'a sheet of ours',
    bookOf(
      sheetOf('Backstop Summary', [
        ['Backstop Summary'],
        ['Decision support, not a prediction: this page grades the list and not the applicant.'],
      ]),
    ),
    {},
    '“Backstop Summary” is a sheet that Backstop writes. Open the sheet that holds your program list.',
  ],
];

it.each(refusals)('refuses %s in one sentence and changes nothing', async (_, data, request, sentence) => {
  const addin = await open(data);
  const before = addin.book.data();
  const outcome = await addin.backstop.classifyList({ profile, today, ...request });
  expect(outcome.ok ? '' : addin.backstop.explain(outcome.problem)).toContain(sentence);
  expect(addin.book.data()).toEqual(before);
});

it('leaves the workbook exactly as it was when it is cancelled before the write', async () => {
  const addin = await open(bookOf(listSheet(20)));
  const before = addin.book.data();
  const stop = new AbortController();
  const outcome = await classify(addin, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
  expect(addin.book.data()).toEqual(before);
});

it('takes back what was written when it is cancelled between two requests of a long write', async () => {
  const rows = inventedRows(26_000);
  const addin = await open(bookOf(sheetOf('List', [HEADER, ...rows])));
  const before = cellsOf(sheetIn(addin, 'List'));
  const stop = new AbortController();
  const outcome = await classify(addin, {
    signal: stop.signal,
    onProgress: (done) => done > rows.length && stop.abort(),
  });
  expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
  expect(cellsOf(sheetIn(addin, 'List'))).toEqual(before);
  expect(
    Math.max(
      ...addin.log.exchanges.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)),
    ),
  ).toBeLessThan(4_500_000);
}, 240_000);
