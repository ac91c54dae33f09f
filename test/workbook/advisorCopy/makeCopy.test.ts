import { beforeAll, describe, expect, test } from 'vitest';
import { Parts } from '../../../src/openxml/parts';
import { type CopyMade, type CopyRequest, makeCopy } from '../../../src/workbook/advisorCopy/makeCopy';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { cellName } from '../../../src/workbook/advisorCopy/sheetCells';
import { partChanges, partsOf } from '../../host/files/partsOf';
import { inLibreOffice } from '../../libreOffice/inLibreOffice';
import { recalculated } from '../../libreOffice/recalculated';
import { everyPosition } from './everyPosition';

const NOTHING: CopyRequest = {
  leftOut: { sheets: [], cells: [], comments: false, person: false },
  reviews: [],
};
const column = (column: number) => ({ row: 0, column, rows: 5, columns: 1 });

let original: Uint8Array;

beforeAll(async () => {
  original = await everyPosition();
});

async function made(request: CopyRequest, bytes = original): Promise<CopyMade> {
  const outcome = await makeCopy(bytes, request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const textOf = (bytes: Uint8Array): string => [...partsOf(bytes).values()].join('\n');

test('every call of ours is its value, whatever it stands in, and everything else keeps its bytes', async () => {
  const copy = await made(NOTHING);
  expect(copy).toMatchObject({ values: 10, emptied: 0, comments: 0, pivots: 0, series: 0 });
  expect(copy.rules).toEqual([
    { sheet: 'Programs', range: 'C2:C5', kind: 'conditional format' },
    { sheet: 'Programs', range: 'E2:E5', kind: 'data validation' },
  ]);
  const text = textOf(copy.bytes);
  expect(text).not.toMatch(/_xldudf/i);
  expect(text).toContain('<f>"a text about BACKSTOP.RISKZONE(234)"</f>');
  expect(text).toContain('COUNTA(J30:J32)');
  expect(text).toMatch(/name="MyZone"[^>]*>(?:&quot;|")Yellow(?:&quot;|")</);
  const { gone, added, changed } = partChanges(original, copy.bytes);
  expect(gone.sort()).toEqual([
    'xl/webextensions/_rels/taskpanes.xml.rels',
    'xl/webextensions/taskpanes.xml',
    'xl/webextensions/webextension1.xml',
  ]);
  expect(added).toEqual([]);
  expect(changed.filter((path) => !/sheet\d+\.xml$|tables\/table1\.xml$/.test(path))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
  ]);
});

test('what is left out is nowhere in the file: sheet, column, comment, names, pivot cache, chart and link', async () => {
  const secrets = ['a hidden plan', 'Harbor General', 'Called them', 'Ann', 'example.org', 'Secret'];
  for (const secret of secrets) expect(textOf(original)).toContain(secret);
  const copy = await made({
    reviews: [],
    leftOut: {
      sheets: ['secret'],
      cells: [{ sheet: 'Programs', area: column(0) }],
      comments: true,
      person: false,
    },
  });
  const text = textOf(copy.bytes).replaceAll('<vt:lpwstr>Ann</vt:lpwstr>', '');
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(copy).toMatchObject({ comments: 1, pivots: 1, series: 1 });
  expect(text).toContain('Duluth');
  expect(text).not.toContain('name="Local"');
  expect(text).toContain('name="Scores"');
});

test('a text that stays in an object of the file is found, and no copy is made', async () => {
  const outcome = await makeCopy(changed('Remember', 'a hidden plan'), {
    ...NOTHING,
    leftOut: { sheets: ['Secret'], cells: [], comments: false, person: false },
  });
  expect(outcome).toEqual({
    ok: false,
    problem: { code: 'copy-holds-left-out', part: 'xl/drawings/drawing1.xml', text: 'a hidden plan' },
  });
});

/** The workbook with one text of it replaced, in whatever part. */
function changed(from: string, to: string, bytes = original): Uint8Array {
  const parts = Parts.open(bytes);
  for (const path of parts.paths) {
    const text = new TextDecoder().decode(parts.bytes(path));
    if (text.includes(from)) parts.put(path, new TextEncoder().encode(text.replace(from, to)));
  }
  return parts.pack();
}

describe('refusals', () => {
  test('a formula that the file keeps no value for is named', async () => {
    const outcome = await makeCopy(changed('<v>yes</v>', ''), NOTHING);
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'formulas-without-values', places: ["'Programs'!G3"], count: 1 },
    });
  });

  test('a name that no cell shows is named', async () => {
    const outcome = await makeCopy(changed('>MyZone<', '>"x"<'), NOTHING);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'formulas-without-values', places: ['MyZone'] },
    });
  });

  test.each([
    ['not-a-workbook', new TextEncoder().encode('Program,City')],
    ['not-a-workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    [
      'encrypted',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
  ])('a file that is %s', async (reason, bytes) => {
    expect(await makeCopy(bytes, NOTHING)).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', reason },
    });
  });

  test('a copy in which nothing would be seen', async () => {
    const leftOut = { sheets: ['Programs', 'Fees', 'Pivot'], cells: [], comments: false, person: false };
    expect(await makeCopy(original, { leftOut, reviews: [] })).toEqual({
      ok: false,
      problem: { code: 'copy-empty' },
    });
  });
});

test('review columns can be filled in and nothing else, and a table grows over them', async () => {
  const reviews = [{ sheet: 'Fees', headerRow: 2, rows: 2, column: 4, table: 'Fees' }];
  const parts = partsOf((await made({ ...NOTHING, reviews })).bytes);
  const fees = parts.get('xl/worksheets/sheet2.xml')!;
  expect(fees).toContain('Advisor bucket');
  expect(fees).toMatch(
    /<dataValidation type="list"[^>]*sqref="E4:E5"><formula1>&quot;Reach,Realistic,Safety&quot;</,
  );
  expect(parts.get('xl/tables/table1.xml')).toMatch(
    /ref="B3:F5"[\s\S]*<tableColumns count="5">[\s\S]*name="Advisor note"/,
  );
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<sheetProtection sheet="1"/);
});

inLibreOffice(
  'in LibreOffice, every formula calculated anew, no cell shows #NAME?, and the values are those of the original',
  async () => {
    const before = await recalculated(original);
    expect(JSON.stringify(before.shown)).toContain('#NAME?');
    const { shown } = await recalculated((await made(NOTHING)).bytes);
    expect(JSON.stringify(shown)).not.toContain('#NAME?');
    const reading = await readWorkbook(original, 'original.xlsx');
    if (!reading.ok) throw new Error(reading.reason);
    for (const { name, cells } of reading.data.sheets)
      for (const [row, columns] of cells)
        for (const [column, { value, formula }] of columns) {
          // What the engine that made the file never calculated has no value there to compare with.
          if (value === '' || (formula !== undefined && value === 0)) continue;
          expect([name, row, column, shown[name]?.[cellName(row, column)]]).toEqual([
            name,
            row,
            column,
            value,
          ]);
        }
    expect(shown.Programs).toMatchObject({
      G2: 'Yellow',
      G3: 'yes',
      G4: 'Green',
      G5: 'Green',
      J30: 'Yellow',
      J31: 'Green',
      J32: 'Yellow',
      J34: 3,
      J35: 'a text about BACKSTOP.RISKZONE(234)',
      J36: 'Yellow: because',
    });
    expect(shown.Fees).toMatchObject({ F3: 964, F7: 'Yellow', F8: 'Yellow!', D4: 30 });
    expect(shown.Secret).toMatchObject({ A1: 'Yellow' });
  },
  120_000,
);
