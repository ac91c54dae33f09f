import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookData, SheetData, StructuralEdit } from '../../../src/host/book/bookData';
import { openBook } from '../../../src/host/book/openBook';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../../src/host/files/saveWorkbook';
import { comparable } from './comparable';
import { partChanges, partsOf } from './partsOf';
import { richWorkbook } from './richWorkbook';
import { emptySheet, typicalChange, withCells } from './typicalChange';
import { workbookOf } from './zipOf';

const functions = [{ name: 'CONTOSO.RATE' }, { name: 'CONTOSO.RATE.WHY' }];
const addinId = '4f0c2f8a-6c1e-4d7e-9d3a-1b2c3d4e5f60';

const read = async (bytes: Uint8Array): Promise<BookData> => {
  const reading = await readWorkbook(bytes, 'list.xlsx', { functions, addinId });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
};

const save = (
  original: Uint8Array | undefined,
  before: BookData | undefined,
  after: BookData,
  edits: readonly StructuralEdit[] = [],
) => saveWorkbook(original, before, after, edits, functions, { addinId });

const sheetOf = (book: BookData, name: string): SheetData => {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const changeSheet = (
  book: BookData,
  name: string,
  change: (sheet: SheetData) => Partial<SheetData>,
): BookData => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
});

const partOf = (file: Uint8Array, part: string): string => partsOf(file).get(part) ?? '';

const byLibreOffice = () =>
  Promise.resolve(
    new Uint8Array(
      readFileSync(path.join(import.meta.dirname, '../../fixtures/workbooks/byLibreOffice.xlsx')),
    ),
  );

describe.each([
  ['a file of one library', richWorkbook],
  ['a file of LibreOffice', byLibreOffice],
] as const)('saving into %s', (_, open) => {
  let original: Uint8Array;
  let before: BookData;
  let after: BookData;
  let saved: Uint8Array;
  beforeAll(async () => {
    original = await open();
    before = await read(original);
    after = typicalChange(before);
    saved = await save(original, before, after);
  });

  it('leaves every part as it is when nothing changed', async () => {
    expect(partChanges(original, await save(original, before, before))).toEqual({
      gone: [],
      added: [],
      changed: [],
    });
  });

  it('reads back as what was saved', async () => {
    expect(comparable(await read(saved))).toEqual(comparable(after));
  });

  it('touches no part that the change does not concern', () => {
    const { gone, changed } = partChanges(original, saved);
    expect(gone).toEqual([]);
    const concerned =
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/tables\/table1\.xml|xl\/worksheets\/sheet[12]\.xml)$/;
    expect(changed.filter((part) => !concerned.test(part))).toEqual([]);
  });

  it('keeps on the changed sheet what it does not change', () => {
    const [was, is] = [original, saved].map((file) =>
      partOf(file, 'xl/worksheets/sheet1.xml').replace(
        /<sheetData>[\s\S]*<\/sheetData>| tabSelected="true"/g,
        '',
      ),
    );
    for (const kept of [
      /<hyperlinks[\s\S]*<\/hyperlinks>/,
      /<headerFooter[\s\S]*<\/headerFooter>/,
      /<extLst>(?:(?!<extLst>)[\s\S])*<\/extLst><\/worksheet>/,
      /<sheetViews>[\s\S]*<\/sheetViews>/,
      /<drawing [^>]*>/,
    ])
      expect(is?.match(kept)?.[0]).toBe(was?.match(kept)?.[0]);
  });

  it('changes the same things again on a second save instead of adding them twice', async () => {
    const reopened = await read(saved);
    const again = changeSheet(reopened, "Ann's Summary", (sheet) => ({
      charts: sheet.charts.map((chart) =>
        chart.name === 'Shares' ? { ...chart, title: 'New title', left: chart.left + 40 } : chart,
      ),
      cells: withCells(sheet.cells, { '2,1': { value: 2, formula: '=COUNTIFS(Programs!$F$2:$F$5,A3)' } }),
    }));
    const once = changeSheet(again, 'Programs', (sheet) => ({
      conditionalFormats: sheet.conditionalFormats.map((format) =>
        format.rule.kind === 'formula' && format.rule.formula.includes('Reach')
          ? { ...format, areas: [{ row: 1, column: 5, rows: 8, columns: 1 }], format: { fill: '#FFFF00' } }
          : format,
      ),
      validations: sheet.validations.map((validation) =>
        validation.rule.kind === 'list' && validation.rule.source.startsWith('Reach')
          ? { ...validation, areas: [{ row: 1, column: 7, rows: 8, columns: 1 }] }
          : validation,
      ),
    }));
    const twice = await save(saved, reopened, { ...once, settings: new Map([['list', '2']]) });
    expect(comparable(await read(twice))).toEqual(
      comparable({ ...once, settings: new Map([['list', '2']]) }),
    );
    expect(partChanges(saved, twice)).toMatchObject({ gone: [], added: [] });
  });

  it('saves a workbook that went through the engine and back without a difference', async () => {
    const reopened = await read(saved);
    const book = await openBook(
      changeSheet(reopened, "Ann's Summary", () => ({ cells: new Map(), charts: [] })),
    );
    const through = book.data();
    book.dispose();
    expect(comparable(await read(await save(saved, reopened, through)))).toEqual(comparable(through));
  });

  it('follows rows and columns that were inserted and deleted', async () => {
    const book = await openBook(before);
    const programs = book.sheet('Programs');
    programs?.insert('rows', 2, 2);
    programs?.insert('columns', 1, 1);
    programs?.remove('rows', 6, 1);
    programs?.write({ row: 2, column: 0, rows: 1, columns: 1 }, [['New program']]);
    book.sheet('Fees')?.remove('rows', 0, 1);
    await book.calculate();
    const [edited, edits] = [book.data(), book.structuralEdits()];
    book.dispose();
    const result = await save(original, before, edited, edits);
    const back = comparable(await read(result));
    expect({ ...back, sheets: back.sheets.map((sheet) => ({ ...sheet, charts: [] })) }).toEqual({
      ...comparable(edited),
      sheets: comparable(edited).sheets.map((sheet) => ({ ...sheet, charts: [] })),
    });
    const { gone, added } = partChanges(original, result);
    expect({ gone, added }).toEqual({ gone: [], added: [] });
    expect(partOf(result, 'xl/worksheets/sheet1.xml')).toMatch(
      /<xm:f>Programs!\$?D\$?2:\$?E\$?2<\/xm:f><xm:sqref>G2</,
    );
    expect(partOf(result, 'xl/charts/chart1.xml')).toMatch(/Programs!\$D\$2:\$D\$6</);
  });

  it('takes away a sheet with all that only it used, and follows the new name of another', async () => {
    const renamed = {
      ...before,
      sheets: before.sheets
        .filter(({ name }) => name !== 'Pivot')
        .map((sheet) => (sheet.name === 'Programs' ? { ...sheet, name: 'My list' } : sheet)),
      names: before.names.map((name) => ({
        ...name,
        formula: name.formula.replace('Programs!', "'My list'!"),
      })),
    };
    const expected = changeSheet(
      changeSheet(renamed, 'Fees', (sheet) => ({
        cells: withCells(sheet.cells, { '2,5': { value: 964, formula: "=SUM('My list'!C2:C5)" } }),
      })),
      'My list',
      (sheet) => ({
        charts: sheet.charts.map((chart) => ({
          ...chart,
          series: chart.series.map((series) => ({
            ...series,
            ...(series.nameReference && {
              nameReference: series.nameReference.replace('Programs!', "'My list'!"),
            }),
            ...(series.categories && { categories: series.categories.replace('Programs!', "'My list'!") }),
            values: series.values.replace('Programs!', "'My list'!"),
          })),
        })),
      }),
    );
    const result = await save(original, before, expected);
    expect(comparable(await read(result))).toEqual(comparable(expected));
    expect(partChanges(original, result).gone.filter((part) => /pivotTables?\d/.test(part))).not.toEqual([]);
  });
});

describe('what a saved cell looks like in the file', () => {
  let sheet: string;
  let parts: Map<string, string>;
  beforeAll(async () => {
    const original = await richWorkbook();
    const before = await read(original);
    parts = partsOf(await save(original, before, typicalChange(before)));
    sheet = parts.get('xl/worksheets/sheet5.xml') ?? '';
  });

  it('a custom function is spelled as Excel spells it, with its value', () => {
    expect(sheet).toContain('<f>_xldudf_CONTOSO_RATE(1,&quot;CONTOSO.RATE(&quot;)</f><v>red</v>');
    expect(sheet).toContain(
      '<f>_xldudf_CONTOSO_RATE_WHY(B3)&amp;_xlfn.LET(_xlpm.x,1,_xlpm.x+1)</f><v>because</v>',
    );
  });

  it('newer functions carry their prefix and errors are errors', () => {
    expect(sheet).toContain('<c r="B5" t="e"><f>_xlfn.XLOOKUP(');
    expect(sheet).toContain('<c r="B6" t="e"><v>#DIV/0!</v></c>');
    expect(sheet).toContain('<c r="A5" t="str"><f>_xlfn.IFS(');
  });

  it('a spilling formula is a dynamic array', () => {
    expect(sheet).toContain('<c r="A8" cm="1"><f t="array" ref="A8:A10">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
    expect(sheet).toContain('_xlfn.ANCHORARRAY(A8)');
    expect(parts.get('xl/metadata.xml')).toContain('XLDAPR');
  });

  it('text that looks like a formula is text', () => {
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      't="inlineStr"><is><t xml:space="preserve"> =HYPERLINK(',
    );
  });

  it('settings are kept where Excel keeps them', () => {
    expect(parts.get('_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(parts.get('xl/webextensions/webextension1.xml')).toContain(
      '<we:property name="list" value="{&quot;sheet&quot;:&quot;Programs &amp; more&quot;}"/>',
    );
  });
});

it('says outright what a shared formula said for others when its first cell changes', async () => {
  const original = workbookOf(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
  );
  const before = await read(original);
  const after = changeSheet(before, 'List', ({ cells }) => ({ cells: withCells(cells, { '0,1': 7 }) }));
  expect(
    sheetOf(await read(await save(original, before, after)), 'List')
      .cells.get(1)
      ?.get(1),
  ).toEqual({ value: 4, formula: '=A2*2' });
});

it('makes a new file when there is none to save into', async () => {
  const after = typicalChange({
    name: 'new.xlsx',
    sheets: [emptySheet('a', 'First')],
    names: [],
    settings: new Map(),
  });
  expect(comparable(await read(await save(undefined, undefined, after)))).toEqual(comparable(after));
});

it('writes three columns beside ten thousand rows', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>Program ${row}</t></is></c></row>`,
  );
  const original = workbookOf(`<sheetData>${rows.join('')}</sheetData>`);
  const before = await read(original);
  const more = Object.fromEntries(
    rows.flatMap((_, row) => [1, 2, 3].map((column) => [`${row},${column}`, `label ${row % 3}`])),
  );
  const after = changeSheet(before, 'List', ({ cells }) => ({ cells: withCells(cells, more) }));
  expect(comparable(await read(await save(original, before, after)))).toEqual(comparable(after));
});
