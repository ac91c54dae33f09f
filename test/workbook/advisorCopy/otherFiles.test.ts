import { beforeAll, expect, test } from 'vitest';
import type { Parts } from '../../../src/openxml/parts';
import { addToSheet, workbookElement } from '../../../src/openxml/sheetElement';
import { workbookPart } from '../../../src/openxml/workbookPart';
import type { XmlElement } from '../../../src/openxml/xml';
import { partsOf } from '../../host/files/partsOf';
import { richWorkbook } from '../../host/files/richWorkbook';
import { inLibreOffice } from '../../libreOffice/inLibreOffice';
import { recalculated } from '../../libreOffice/recalculated';
import { addMacros, addOtherBook, addQuery, drawingOf, element, pointAbroad } from './foreignParts';
import { type Cells, CITIES, COLUMN, made, pathOf, textOf, withCells, found } from './richCopy';

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});

/** The workbook with one of everything, which reads another workbook in whatever can read one. */
function reading(
  cells: Cells,
  more?: (parts: Parts, sheet: (name: string) => XmlElement) => void,
): Uint8Array {
  return withCells(rich, cells, (parts, sheet) => {
    const { root } = workbookPart(parts)!;
    addOtherBook(parts, root);
    workbookElement(root, 'definedNames').add('definedName', { name: 'Grades' }).text =
      "'[1]My Grades'!$A$1:$B$3";
    more?.(parts, sheet);
  });
}

const CELLS: Cells = {
  'Programs!M2': ['[1]Grades!A1', 'passed'],
  'Programs!M3': ['VLOOKUP("x",\'[1]My Grades\'!$A:$B,2,FALSE)', 'found'],
  'Programs!M4': ['COUNTA(Grades)&"!"', 'counted'],
  'Programs!M5': ['[1]!Anything', 'named'],
  'Fees!H1': ['C4&[0]!Local', 'stays'],
};

test('formulas that read another workbook are their values, and nothing says where it lies or what else it holds', async () => {
  const bytes = reading(CELLS);
  const copy = await made(bytes, {});
  const text = textOf(copy.bytes);
  expect(
    found(copy.bytes, /[\\/]ann\b|failed anatomy|\[1\]|externalReference|externalLink|name="Grades"/),
  ).toEqual([]);
  for (const value of ['passed', 'found', 'counted', 'named', '<f>C4&amp;[0]!Local</f>', 'name="Scores"'])
    expect(text).toContain(value);
  expect(copy).toMatchObject({ unlinked: 4, values: 0, emptied: 0 });
});

test('what works on a left-out cell is emptied all the same, and a sheet of another workbook is not taken for one of ours', async () => {
  const bytes = reading({
    'Programs!M2': ['[1]Grades!A1&B2', 'passed Duluth'],
    'Programs!M3': ["[1]Secret!B2&'[1]Secret'!B3", 'another secret'],
    'Programs!M4': ['_xldudf_BACKSTOP_RISKZONE([1]Grades!A1,"IM")', 'Yellow'],
  });
  const copy = await made(bytes, { cells: [COLUMN], sheets: ['Secret'] });
  for (const city of CITIES) expect(textOf(copy.bytes)).not.toContain(city);
  expect(textOf(copy.bytes)).toContain('another secret');
  expect(copy).toMatchObject({ unlinked: 1, values: 1, emptied: 1 });
});

test('charts keep what they show of another workbook, shapes their texts, and drop-downs over it are named', async () => {
  const bytes = reading({}, (parts, sheet) => {
    const drawing = drawingOf(parts, 'Programs');
    const space = parts.xml(parts.related(drawing, 'chart')[0]!.target)!;
    const series = space.all('ser')[0]!;
    const cache = (...values: readonly string[]): string =>
      `<ptCount val="${values.length}"/>${values.map((value, at) => `<pt idx="${at}"><v>${value}</v></pt>`).join('')}`;
    const put = (name: string, xml: string): void => {
      series.find(name)!.fill([element(xml)]);
    };
    const title = `<strRef><f>[1]Grades!$B$1</f><strCache>${cache('all my marks')}</strCache></strRef>`;
    space
      .all('title')[0]!
      .find('tx')!
      .fill([element(title)]);
    put('tx', `<strRef><f>[1]Grades!$A$1</f><strCache>${cache('my marks')}</strCache></strRef>`);
    put(
      'cat',
      `<strRef><f>[1]Grades!$A$2:$A$3</f><strCache>${cache('spring', 'autumn')}</strCache></strRef>`,
    );
    put(
      'val',
      `<numRef><f>Grades</f><numCache><formatCode>General</formatCode>${cache('71', '86')}</numCache></numRef>`,
    );
    parts.xml(drawing)!.all('sp')[0]!.set('textlink', '[1]Grades!$A$1').set('macro', '[1]!DoIt');
    const validation = sheet('Programs')
      .find('dataValidations')!
      .add('dataValidation', { type: 'list', sqref: 'E2' });
    validation.add('formula1').text = 'Grades';
  });
  const copy = await made(bytes, {});
  const text = textOf(copy.bytes);
  expect(found(copy.bytes, /[\\/]ann\b|\[1\]/)).toEqual([]);
  const chart = partsOf(copy.bytes).get('xl/charts/chart1.xml')!;
  expect(chart).toContain('<tx><v>my marks</v></tx>');
  expect(chart).toMatch(/<title><tx><rich><a:bodyPr[^>]*><a:p[^>]*><a:r><a:t>all my marks</);
  expect(chart).toContain('<cat><strLit><ptCount val="2"/><pt idx="0"><v>spring</v></pt>');
  expect(chart).toContain(
    '<val><numLit><formatCode>General</formatCode><ptCount val="2"/><pt idx="0"><v>71</v></pt>',
  );
  expect(text).toContain('Remember');
  expect(copy.rules).toEqual([{ sheet: 'Programs', range: 'E2', kind: 'data validation' }]);
});

test('a pivot table over another workbook becomes what it shows', async () => {
  const bytes = reading({ 'Pivot!A4': ['', 'Elsewhere'] }, (parts) => {
    const [cache] = parts.related('xl/workbook.xml', 'pivotCacheDefinition');
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath';
    const id = parts.relate(cache!.target, relation, 'placeholder');
    pointAbroad(parts, cache!.target, id);
    parts
      .xml(cache!.target)!
      .find('cacheSource', 'worksheetSource')!
      .set('xmlns:r', relation.replace('/externalLinkPath', ''))
      .set('r:id', id);
  });
  const copy = await made(bytes, { cells: [COLUMN] });
  expect(textOf(copy.bytes)).toContain('Elsewhere');
  expect(found(copy.bytes, /[\\/]ann\b/)).toEqual([]);
  expect([...partsOf(copy.bytes).keys()].filter((path) => /pivot/.test(path))).toEqual([]);
  expect(copy).toMatchObject({ pivots: 0, emptied: 0, unlinked: 1 });
});

test('an object linked to another file goes with its picture', async () => {
  const bytes = reading({}, (parts, sheet) => {
    addToSheet(sheet('Programs'), 'oleObjects').add('oleObject', {
      progId: 'Word.Document.12',
      link: "[1]!''''",
      oleUpdate: 'OLEUPDATE_ALWAYS',
      shapeId: '2050',
    });
    expect(pathOf(parts, 'Programs')).toBe('xl/worksheets/sheet1.xml');
  });
  const copy = await made(bytes, {});
  expect(copy.objects).toEqual([{ sheet: 'Programs', kind: 'embedded document' }]);
  expect(found(copy.bytes, /oleObject|\[1\]/)).toEqual([]);
});

test('a table that a query filled keeps what it shows, and nothing says where that came from', async () => {
  const bytes = withCells(rich, {}, (parts) => addQuery(parts, 'Fees'));
  const copy = await made(bytes, {});
  expect(found(copy.bytes, /[\\/]ann\b|User ID|queryTable(?!Style)/)).toEqual([]);
  expect(
    [...partsOf(copy.bytes).keys()].filter((path) => /connections|queryTable|customXml/.test(path)),
  ).toEqual([]);
  expect(partsOf(copy.bytes).get('xl/tables/table1.xml')).toContain('name="Service"');
  expect(copy).toMatchObject({ unlinked: 1, unsearched: { folders: [] } });
});

test('a chart from another program keeps what it shows, not the workbook or the folder that it came from', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const inner = 'xl/embeddings/Microsoft_Excel_Sheet9.xlsx';
  const source = (isFile: boolean): Uint8Array =>
    withCells(rich, {}, (parts) => {
      const chart = 'xl/charts/chart1.xml';
      if (isFile) parts.put(inner, rich, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      const id = parts.relate(chart, `${relation}/${isFile ? 'package' : 'oleObject'}`, inner);
      if (!isFile) pointAbroad(parts, chart, id);
      parts.xml(chart)!.insert(element(`<externalData xmlns:r="${relation}" r:id="${id}"/>`));
    });
  const linked = await made(source(false), {});
  expect(found(linked.bytes, /[\\/]ann\b|externalData/)).toEqual([]);
  expect(found((await made(source(true), {})).bytes, /externalData/)).toHaveLength(1);
  const copy = await made(source(true), { cells: [COLUMN] });
  expect(found(copy.bytes, /externalData/)).toEqual([]);
  expect(partsOf(copy.bytes).has(inner)).toBe(false);
});

test('connections of a data model stay, and the part that names a folder is named', async () => {
  const bytes = withCells(rich, {}, (parts) => {
    addQuery(parts, 'Fees');
    parts.put(
      'xl/model/item.data',
      Uint8Array.from([1]),
      'application/vnd.openxmlformats-officedocument.model+data',
    );
    const relation = 'http://schemas.microsoft.com/office/2011/relationships/powerPivotData';
    parts.relate('xl/workbook.xml', relation, 'xl/model/item.data');
  });
  const copy = await made(bytes, {});
  expect(copy.unsearched).toEqual({ pictures: 0, parts: [], folders: ['xl/connections.xml'] });
});

test('macros go, and the file is one that can be opened as a new workbook', async () => {
  const copy = await made(withCells(rich, {}, addMacros), {});
  expect(copy.macros).toBe(true);
  expect(found(copy.bytes, /macroEnabled|vbaProject/)).toEqual([]);
});

test('pictures, and parts that cannot be read, are named once something is left out', async () => {
  const bytes = withCells(rich, {}, (parts) => {
    parts.put(
      'xl/customProperty1.bin',
      Uint8Array.from([1, 2]),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
    );
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
    parts.relate(pathOf(parts, 'Fees'), relation, 'xl/customProperty1.bin');
  });
  expect((await made(bytes, {})).unsearched).toEqual({ pictures: 0, parts: [], folders: [] });
  expect((await made(bytes, { cells: [COLUMN] })).unsearched).toEqual({
    pictures: 1,
    parts: ['xl/customProperty1.bin'],
    folders: [],
  });
});

inLibreOffice(
  'in LibreOffice the cells show what they showed, calculated anew, and ask for no other file',
  async () => {
    const { shown } = await recalculated((await made(reading(CELLS), {})).bytes);
    expect(shown.Programs).toMatchObject({ M2: 'passed', M3: 'found', M4: 'counted', M5: 'named' });
  },
  120_000,
);
