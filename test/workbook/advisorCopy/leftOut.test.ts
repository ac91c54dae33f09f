import { beforeAll, expect, test } from 'vitest';
import type { Parts } from '../../../src/openxml/parts';
import { addToSheet, workbookElement } from '../../../src/openxml/sheetElement';
import { workbookPart } from '../../../src/openxml/workbookPart';
import { decodeXml, parseXml, type XmlElement } from '../../../src/openxml/xml';
import { makeCopy } from '../../../src/workbook/advisorCopy/makeCopy';
import { partsOf } from '../../host/files/partsOf';
import { richWorkbook } from '../../host/files/richWorkbook';
import { cellAt, rowAt, rowsOf } from '../../../src/workbook/advisorCopy/sheetCells';
import {
  type Cells,
  CITIES,
  COLUMN,
  found,
  made,
  NOTHING,
  pathOf,
  textOf,
  withCells as changed,
} from './richCopy';

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});

/** The workbook with one of everything, with more cells and whatever else `more` does to it. */
const withCells = (
  cells: Cells,
  more?: (parts: Parts, sheet: (name: string) => XmlElement) => void,
): Uint8Array => changed(rich, cells, more);
const formulasIn = (bytes: Uint8Array): readonly string[] =>
  [...textOf(bytes).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) => decodeXml(formula));

test('what repeats a left-out cell goes, over however many cells, names and sheets, upwards and downwards', async () => {
  const bytes = withCells(
    {
      'Programs!M2': ['B2&"?"', 'Duluth?'],
      'Programs!N2': ['M2&"!"', 'Duluth?!'],
      'Programs!P2': ['Chain', 'Duluth?!'],
      'Fees!P3': ['Programs!P2', 'Duluth?!'],
      'Programs!Q2': ['Q3', 'Fargo'],
      'Programs!Q3': ['Q4', 'Fargo'],
      'Programs!Q4': ['B4', 'Fargo'],
      'Programs!R2': ['C2&"kept"', '231kept'],
    },
    (parts) => {
      const names = workbookElement(workbookPart(parts)!.root, 'definedNames');
      names.add('definedName', { name: 'Chain' }).text = 'Programs!$N$2';
    },
  );
  const copy = await made(bytes, { cells: [COLUMN] });
  for (const city of CITIES) expect(textOf(copy.bytes)).not.toContain(city);
  expect(copy.emptied).toBe(7);
  expect(textOf(copy.bytes)).toContain('231kept');
});

test('formulas that reach further than they say go where they may reach what is left out', async () => {
  const bytes = withCells({
    'Fees!H1': ['INDIRECT("Programs!B3")', 'Erie'],
    'Fees!H2': ['INDIRECT(Programs!C2&"3")', 'Erie'],
    'Fees!H3': ['OFFSET(Programs!A2,0,1)', 'Duluth'],
    'Fees!H4': ['CONCAT(Programs:Pivot!B5)', 'Boise'],
    'Fees!H5': ['INDIRECT("Fees!B4")', 'One'],
  });
  const copy = await made(bytes, { cells: [COLUMN] });
  for (const city of CITIES) expect(textOf(copy.bytes)).not.toContain(city);
  expect(formulasIn(copy.bytes)).toContain('INDIRECT("Fees!B4")');
  expect(copy.emptied).toBe(4);
});

test('a sheet between two others is reached by a formula over all three', async () => {
  const bytes = withCells({
    'Programs!M2': ['SUM(Programs:Pivot!C4)', '11'],
    'Programs!M3': ['SUM(Programs!C4)', '238'],
  });
  const copy = await made(bytes, { sheets: ['Fees'] });
  expect(formulasIn(copy.bytes)).not.toContain('SUM(Programs:Pivot!C4)');
  expect(formulasIn(copy.bytes)).toContain('SUM(Programs!C4)');
});

test('a column of a table is reached by the table’s name, by its neighbours and by a name with signs in it', async () => {
  const bytes = withCells(
    {
      'Programs!M2': ['VLOOKUP("One",Fees[],2,FALSE)', '77001'],
      'Programs!M3': ['SUM(Fees[[Service]:[Count]])', '77002'],
      'Programs!M4': ["SUM(Fees[Fee '#1])", '77003'],
      'Programs!M5': ['ROWS(Fees)', '77004'],
      'Programs!M6': ['SUM(Fees[Count])', '77005'],
    },
    (parts) => {
      const [table] = parts.related(
        workbookPart(parts)!.sheets.find(({ name }) => name === 'Fees')!.path,
        'table',
      );
      const columns = parts.xml(table!.target)!.find('tableColumns')!.elements();
      columns[1]!.set('name', 'Fee #1').add('calculatedColumnFormula').text = '"my secret way"';
    },
  );
  const fee = { sheet: 'Fees', area: { row: 2, column: 2, rows: 3, columns: 1 } };
  const text = textOf((await made(bytes, { cells: [fee] })).bytes);
  for (const gone of ['77001', '77002', '77003', '77004', 'my secret way', 'Fee #1'])
    expect(text).not.toContain(gone);
  expect(text).toContain('77005');
});

test('filters, text boxes, pictures of the file, the log, links and properties do not keep it either', async () => {
  const bytes = withCells({ 'Pivot!A4': ['', 'Duluth'] }, (parts, sheet) => {
    const filter = addToSheet(sheet('Programs'), 'autoFilter').set('ref', 'A1:E5');
    filter.add('filterColumn', { colId: 1 }).add('filters').add('filter', { val: 'Fargo' });
    filter.add('filterColumn', { colId: 2 }).add('filters').add('filter', { val: '244' });
    const [drawing] = parts.paths.filter((path) => path.startsWith('xl/drawings/drawing'));
    const shape = parts.xml(drawing!)!.all('sp')[0]!;
    shape.set('textlink', 'Programs!$B$2').all('t')[0]!.text = 'Duluth';
    const [custom] = parts.related('', 'custom-properties');
    parts.xml(custom!.target)!.elements()[0]!.fill(parseXml('<x><v>Boise</v></x>').root.children);
    parts.put('docProps/thumbnail.jpeg', Uint8Array.from([0xff, 0xd8]));
    parts.relate(
      '',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
      'docProps/thumbnail.jpeg',
    );
    const { path, root } = workbookPart(parts)!;
    parts.put('xl/revisions/revisionHeaders.xml', '<headers/>', 'application/xml');
    parts.put('xl/revisions/revisionLog1.xml', '<revisions><t>Fargo</t></revisions>', 'application/xml');
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    parts.relate(path, `${relation}/revisionHeaders`, 'xl/revisions/revisionHeaders.xml');
    parts.relate(
      'xl/revisions/revisionHeaders.xml',
      `${relation}/revisionLog`,
      'xl/revisions/revisionLog1.xml',
    );
    root.add('AlternateContent').add('absPath', { url: 'C:\\Users\\Ann\\Documents\\' });
  });
  for (const word of [...CITIES, 'C:\\Users\\Ann']) expect(textOf(bytes)).toContain(word);
  const copy = await made(bytes, { cells: [COLUMN] });
  const text = textOf(copy.bytes);
  for (const word of [...CITIES, 'C:\\Users\\Ann']) expect(text).not.toContain(word);
  expect([...partsOf(copy.bytes).keys()].filter((path) => /thumbnail|revisions/.test(path))).toEqual([]);
  expect(text).toContain('val="244"');
});

test('words of the file format are not taken for what is left out', async () => {
  const words = ['none', 'center', 'Calibri', 'General', 'solid'];
  const cells: Cells = Object.fromEntries(
    words.map((word, at) => [`Programs!K${at + 2}`, ['', word]] as const),
  );
  const area = { row: 1, column: 10, rows: words.length, columns: 1 };
  const copy = await made(withCells(cells), { cells: [{ sheet: 'Programs', area }] });
  expect(copy.bytes.length).toBeGreaterThan(1000);
});

test('without the person no sentence of ours is left, nothing that tells score or zone, and no author', async () => {
  const bytes = withCells(
    {
      'Programs!M2': ['_xldudf_BACKSTOP_RISKZONE_WHY(Score,"IM")', 'Yellow: 77001 is near'],
      'Programs!M3': ['_xldudf_BACKSTOP_STEP2GAP(Secret!A1,"IM")', '77002'],
      'Programs!M4': ['_xldudf_BACKSTOP_RISKZONE(Secret!A1,"IM")', 'Yellow'],
      'Programs!M5': ['_xldudf_BACKSTOP_BUCKET(Secret!A1,250)', 'Reach'],
      'Secret!A1': ['', '77003'],
    },
    (parts) => {
      const [core] = parts.related('', 'core-properties');
      parts.xml(core!.target)!.find('creator')!.text = 'Robin Applicant';
    },
  );
  const copy = await made(bytes, { sheets: ['Secret'], person: true });
  const text = textOf(copy.bytes);
  for (const gone of ['77001', '77002', '77003', 'Yellow', 'Robin Applicant'])
    expect(text).not.toContain(gone);
  expect(text).toContain('<v>Reach</v>');
  expect(copy).toMatchObject({ values: 1, emptied: 3 });
});

test('a function that says again what it was given keeps nothing of what is left out', async () => {
  const bytes = withCells({
    'Programs!M2': ['_xldudf_BACKSTOP_FLAGS(Secret!A1)', '77001 fails'],
    'Programs!M3': ['_xldudf_BACKSTOP_SPECNAME(Secret!A2)', 'Internal 77002'],
    'Programs!M4': ['_xldudf_BACKSTOP_BUCKET(Secret!A3,250)', 'Reach'],
  });
  const copy = await made(bytes, { sheets: ['Secret'] });
  for (const gone of ['77001', '77002']) expect(textOf(copy.bytes)).not.toContain(gone);
  expect(copy).toMatchObject({ values: 1, emptied: 2 });
});

test('a workbook with a data model is refused when anything is left out, and copied when nothing is', async () => {
  const bytes = withCells({}, (parts) => {
    parts.put(
      'xl/model/item.data',
      Uint8Array.from([1, 2, 3]),
      'application/vnd.openxmlformats-officedocument.model+data',
    );
  });
  const outcome = await makeCopy(bytes, { leftOut: { ...NOTHING, cells: [COLUMN] }, reviews: [] });
  expect(outcome).toEqual({ ok: false, problem: { code: 'copy-of-model', part: 'xl/model/item.data' } });
  expect((await made(bytes, {})).bytes.length).toBeGreaterThan(1000);
});

test('a drawing of an older program that is no well-formed XML is no hindrance', async () => {
  const bytes = withCells({}, (parts) => {
    const [vml] = parts.paths.filter((path) => path.endsWith('.vml'));
    parts.put(
      vml!,
      new TextEncoder().encode(new TextDecoder().decode(parts.bytes(vml!)).replace('</xml>', '<br></xml>')),
    );
  });
  const copy = await made(bytes, { cells: [COLUMN] });
  expect(textOf(copy.bytes)).not.toContain('Duluth');
});

test('a name that goes is not in the file’s list of names either', async () => {
  const bytes = withCells({}, (parts) => {
    workbookElement(workbookPart(parts)!.root, 'definedNames').add('definedName', { name: 'MyMoods' }).text =
      'Programs!$B$2:$B$5';
    const [app] = parts.related('', 'extended-properties');
    const titles = parts.xml(app!.target)!.add('TitlesOfParts');
    for (const name of ['Programs', 'MyMoods']) titles.add('lpstr').text = name;
  });
  expect(found(bytes, /MyMoods/)).toHaveLength(2);
  expect(found((await made(bytes, { cells: [COLUMN] })).bytes, /MyMoods/)).toEqual([]);
});

test('scenarios, sums over other sheets and views of a sheet do not keep it either', async () => {
  const views = 'xl/namedSheetViews/namedSheetView1.xml';
  const bytes = withCells({}, (parts, sheet) => {
    const scenarios = addToSheet(sheet('Programs'), 'scenarios').set('current', 0).set('show', 0);
    const scenario = scenarios.add('scenario', { name: 'Hope', user: 'Robin', comment: 'by Robin' });
    scenario.add('inputCells', { r: 'B2', val: 'Erie' });
    scenarios.add('scenario', { name: 'Fear', user: 'Robin' }).add('inputCells', { r: 'C2', val: '77001' });
    const sums = addToSheet(sheet('Fees'), 'dataConsolidate').add('dataRefs', { count: 1 });
    sums.add('dataRef', { ref: 'A1:B2', sheet: 'Secret' });
    parts.put(
      views,
      '<namedSheetViews xmlns="http://schemas.microsoft.com/office/spreadsheetml/2019/namedsheetviews"><namedSheetView name="Mine"><nsvFilter ref="A1:E5"><columnFilter colId="1"><filter colId="1"><filters><filter val="Fargo"/></filters></filter></columnFilter></nsvFilter></namedSheetView></namedSheetViews>',
      'application/vnd.ms-excel.namedsheetviews+xml',
    );
    const relation = 'http://schemas.microsoft.com/office/2019/04/relationships/namedSheetView';
    parts.relate(pathOf(parts, 'Programs'), relation, views);
  });
  const copy = await made(bytes, { cells: [COLUMN], sheets: ['Secret'] });
  expect(found(copy.bytes, /Hope|Erie|Fargo|Secret|Mine/)).toEqual([]);
  expect(found(copy.bytes, /77001/)).toHaveLength(1);
  expect(found(copy.bytes, /Robin/)).toHaveLength(1);
  expect(found((await made(bytes, { person: true })).bytes, /Robin/)).toEqual([]);
});

test('a cell with a picture or a data type in it is named, because what it shows is kept apart from it', async () => {
  const bytes = withCells({ 'Fees!H1': ['Programs!A3', ''] }, (parts, sheet) => {
    parts.put(
      'xl/richData/rdrichvalue.xml',
      '<rvData><rv s="0"><v>Erie</v></rv></rvData>',
      'application/xml',
    );
    const relation = 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue';
    parts.relate('xl/workbook.xml', relation, 'xl/richData/rdrichvalue.xml');
    const rows = rowsOf(sheet('Programs'));
    cellAt(rowAt(sheet('Programs'), rows, 2), 2, 1).set('vm', 1);
    cellAt(rowAt(sheet('Fees'), rowsOf(sheet('Fees')), 0), 0, 7).set('vm', 1);
  });
  const problemOf = async (column: number): Promise<unknown> => {
    const area = { ...COLUMN.area, column };
    const outcome = await makeCopy(bytes, {
      leftOut: { ...NOTHING, cells: [{ ...COLUMN, area }] },
      reviews: [],
    });
    return outcome.ok ? undefined : outcome.problem;
  };
  const part = 'xl/richData/rdrichvalue.xml';
  expect(await problemOf(1)).toEqual({ code: 'copy-holds-left-out', part, text: 'Programs!B3' });
  expect(await problemOf(0)).toEqual({ code: 'copy-holds-left-out', part, text: 'Fees!H1' });
  expect(await problemOf(2)).toBeUndefined();
});
