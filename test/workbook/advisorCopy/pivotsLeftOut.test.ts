import { beforeAll, describe, expect, test } from 'vitest';
import type { Parts } from '../../../src/openxml/parts';
import { workbookElement } from '../../../src/openxml/sheetElement';
import { workbookPart } from '../../../src/openxml/workbookPart';
import type { XmlElement } from '../../../src/openxml/xml';
import { partsOf } from '../../host/files/partsOf';
import { inLibreOffice } from '../../libreOffice/inLibreOffice';
import { recalculated } from '../../libreOffice/recalculated';
import { addModernChart, addTimeline, element } from './foreignParts';
import { type Cells, CITIES, COLUMN, made, textOf, withCells, found } from './richCopy';
import { slicerWorkbook } from './slicerWorkbook';

const SERVICES = { sheet: 'Fees', area: { row: 2, column: 1, rows: 3, columns: 1 } };
const SCORES = { sheet: 'Programs', area: { ...COLUMN.area, column: 2 } };

let original: Uint8Array;
beforeAll(async () => {
  original = await slicerWorkbook();
});

const changed = (more: (parts: Parts, workbook: XmlElement) => void, cells: Cells = {}): Uint8Array =>
  withCells(original, cells, (parts) => more(parts, workbookPart(parts)!.root));
const pathsOf = (bytes: Uint8Array, pattern: RegExp): readonly string[] =>
  [...partsOf(bytes).keys()].filter((path) => pattern.test(path)).sort();

describe('slicers and timelines', () => {
  test('of a pivot table that goes are nowhere in the file; those of a table that stays keep their bytes', async () => {
    const copy = await made(
      changed((parts, workbook) => addTimeline(parts, workbook)),
      { cells: [COLUMN] },
    );
    const text = textOf(copy.bytes);
    expect(found(copy.bytes, /Cities I like|Slicer_City|NativeTimeline|cried/)).toEqual([]);
    expect(pathsOf(copy.bytes, /slicer|timeline|pivot/i)).toEqual([
      'xl/slicerCaches/slicerCache2.xml',
      'xl/slicers/slicer2.xml',
    ]);
    expect(text).toMatch(/By service[\s\S]*name="Service"/);
    expect(partsOf(copy.bytes).get('xl/slicers/slicer2.xml')).toBe(
      partsOf(original).get('xl/slicers/slicer2.xml'),
    );
    expect(partsOf(copy.bytes).get('xl/worksheets/sheet3.xml')).not.toContain('extLst');
    // The box that older programs draw in its place.
    expect(partsOf(copy.bytes).get('xl/drawings/drawing2.xml')).not.toMatch(
      /Anchor|represents a table slicer/,
    );
    expect(copy.pivots).toBe(1);
  });

  test('of a column of a table that is left out go, and those of the pivot table stay', async () => {
    const copy = await made(original, { cells: [SERVICES] });
    expect(found(copy.bytes, /By service|Slicer_Service/)).toEqual([]);
    expect(pathsOf(copy.bytes, /slicers\//)).toEqual(['xl/slicers/slicer1.xml']);
    expect(copy).toMatchObject({ pivots: 0, series: 1 });
  });

  test.each([
    ['Pivot', /Cities I like|Slicer_City|cried/, /slicer1|slicerCache1|timeline|pivot/],
    ['Fees', /By service|Slicer_Service/, /slicer2|slicerCache2|table1/],
  ])('of the sheet %s go with it', async (sheet, words, paths) => {
    const bytes = changed((parts, workbook) => addTimeline(parts, workbook));
    const copy = await made(bytes, { sheets: [sheet] });
    expect(found(copy.bytes, words)).toEqual([]);
    expect(pathsOf(copy.bytes, paths)).toEqual([]);
    expect(textOf(copy.bytes)).toContain('Duluth');
  });

  test('stay, every one, while nothing is left out', async () => {
    const bytes = changed((parts, workbook) => addTimeline(parts, workbook));
    const copy = await made(bytes, {});
    expect(pathsOf(copy.bytes, /./)).toEqual(pathsOf(bytes, /./));
  });
});

describe('a pivot table', () => {
  const source = (parts: Parts): XmlElement =>
    parts.xml(parts.related('xl/workbook.xml', 'pivotCacheDefinition')[0]!.target)!.find('cacheSource')!;
  const remember = (parts: Parts): void => {
    const fields = parts.xml(parts.related('xl/workbook.xml', 'pivotCacheDefinition')[0]!.target)!;
    fields.all('sharedItems')[1]!.fill([element('<s v="so"/>'), element('<s v="sad"/>')]);
  };

  test.each<[string, (parts: Parts, workbook: XmlElement) => void]>([
    [
      'by a name',
      (parts, workbook) => {
        workbookElement(workbook, 'definedNames').add('definedName', { name: 'Moods' }).text =
          'Secret!$A$1:$B$5';
        source(parts).fill([element('<worksheetSource name="Moods"/>')]);
      },
    ],
    [
      'among several ranges',
      (parts) =>
        source(parts)
          .set('type', 'consolidation')
          .fill([
            element(
              '<consolidation><rangeSets count="2"><rangeSet ref="A1:B2" sheet="Fees"/><rangeSet ref="A1:B2" sheet="Secret"/></rangeSets></consolidation>',
            ),
          ]),
    ],
    [
      'over cells that repeat them',
      (parts) => source(parts).fill([element('<worksheetSource ref="H1:H2" sheet="Fees"/>')]),
    ],
  ])('over what is left out goes with the copy of its source: %s', async (_, change) => {
    const bytes = changed(
      (parts, workbook) => {
        change(parts, workbook);
        remember(parts);
      },
      {
        'Fees!H1': ['Secret!A1', 'so'],
        'Fees!H2': ['Secret!A2', 'sad'],
        'Pivot!A4': ['', 'sad'],
        'Fees!I1': ['Pivot!A4', 'sad'],
      },
    );
    const copy = await made(bytes, { sheets: ['Secret'] });
    expect(found(copy.bytes, /"sad"|>sad</)).toEqual([]);
    expect(pathsOf(copy.bytes, /pivot|slicer1/)).toEqual([]);
    expect(copy.pivots).toBe(1);
  });

  test('whose copy of the source is named for slicers only, leaves no name of it', async () => {
    const bytes = changed((_, workbook) => {
      const list = workbook.find('pivotCaches')!;
      workbook.remove(list);
      const holder = workbook.find('extLst')!;
      holder.insert(
        element(
          `<ext xmlns:x14="x14" uri="{876F7934-8845-4945-9796-88D515C7AA90}"><x14:pivotCaches>${list.elements().join('')}</x14:pivotCaches></ext>`,
        ),
      );
    });
    const copy = await made(bytes, { cells: [COLUMN] });
    expect(textOf(copy.bytes)).not.toContain('pivotCaches');
  });
});

describe('sheets that are a chart', () => {
  test('go once they show nothing but what is left out, and others stay', async () => {
    const copy = await made(original, { cells: [COLUMN] });
    const text = textOf(copy.bytes);
    expect(found(copy.bytes, /Where I would rather be|Chart of cities/)).toEqual([]);
    expect(text).toMatch(/Chart of seats/);
    expect(pathsOf(copy.bytes, /chartsheets\/sheet/)).toEqual(['xl/chartsheets/sheet6.xml']);
  });

  test('can be left out by name', async () => {
    const copy = await made(original, { sheets: ['Chart of seats'] });
    expect(textOf(copy.bytes)).not.toContain('seats');
    expect(pathsOf(copy.bytes, /chartsheets\/sheet|chart3/)).toEqual(['xl/chartsheets/sheet5.xml']);
  });

  test('keep no value of ours that names the person', async () => {
    const cells: Cells = {
      'Programs!M2': ['_xldudf_BACKSTOP_RISKZONE_WHY(Score,"IM")', 'Yellow: 77001 is near'],
    };
    const bytes = changed((parts) => {
      const chart = parts.xml('xl/charts/chart3.xml')!;
      chart
        .all('ser')[0]!
        .find('tx')!
        .fill([
          element(
            '<strRef><f>Programs!$M$2</f><strCache><ptCount val="1"/><pt idx="0"><v>Yellow: 77001 is near</v></pt></strCache></strRef>',
          ),
        ]);
    }, cells);
    expect(textOf((await made(bytes, {})).bytes)).toContain('77001');
    expect(textOf((await made(bytes, { person: true })).bytes)).not.toContain('77001');
  });
});

describe('charts of the newer kinds', () => {
  const PLACES = { words: 'Programs!$B$2', numbers: 'Programs!$C$2' };

  test('lose what is left out and keep the rest', async () => {
    const copy = await made(
      changed((parts, workbook) => addModernChart(parts, workbook, PLACES)),
      { cells: [COLUMN] },
    );
    for (const city of CITIES) expect(textOf(copy.bytes)).not.toContain(city);
    const chart = partsOf(copy.bytes).get('xl/charts/chartEx1.xml')!;
    expect(chart).toMatch(/<cx:f>#REF!<\/cx:f><\/cx:strDim>[\s\S]*>231</);
    expect(textOf(copy.bytes)).not.toContain('name="_xlchart.v1.0"');
    expect(textOf(copy.bytes)).toContain('name="_xlchart.v1.1"');
  });

  test('go as a whole, with their words, once nothing is left of them', async () => {
    const bytes = changed((parts, workbook) => addModernChart(parts, workbook, PLACES));
    const copy = await made(bytes, { cells: [COLUMN, SCORES] });
    expect(found(copy.bytes, /How each place felt|_xlchart|not available/)).toEqual([]);
    expect(pathsOf(copy.bytes, /chartEx/)).toEqual([]);
  });

  test('stay as they are while nothing is left out, also when what they read are values of ours', async () => {
    const cells: Cells = { 'Programs!C2': ['_xldudf_BACKSTOP_STEP2NORM("IM")', '231'] };
    const bytes = changed((parts, workbook) => addModernChart(parts, workbook, PLACES), cells);
    const copy = await made(bytes, {});
    expect(partsOf(copy.bytes).get('xl/charts/chartEx1.xml')).toBe(
      partsOf(bytes).get('xl/charts/chartEx1.xml'),
    );
    expect(copy.values).toBe(1);
  });
});

inLibreOffice(
  'LibreOffice opens what is left of all of them',
  async () => {
    const bytes = changed((parts, workbook) => {
      addTimeline(parts, workbook);
      addModernChart(parts, workbook, { words: 'Programs!$B$2', numbers: 'Programs!$C$2' });
    });
    const { shown } = await recalculated(
      (await made(bytes, { cells: [COLUMN, SERVICES], sheets: ['Secret'] })).bytes,
    );
    expect(Object.keys(shown)).toEqual(['Programs', 'Fees', 'Pivot', 'Chart of seats']);
    expect(shown.Programs).toMatchObject({ A2: 'Harbor General', C2: 231 });
    expect(shown.Programs?.B2).toBeUndefined();
  },
  120_000,
);
