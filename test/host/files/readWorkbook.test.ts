import { beforeAll, describe, expect, it } from 'vitest';
import type { BookData, SheetData } from '../../../src/host/book/bookData';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import type { FileContext } from '../../../src/host/files/readWorkbook';
import { richWorkbook } from './richWorkbook';
import { workbookOf, zipOf } from './zipOf';

const read = async (bytes: Uint8Array, context?: FileContext): Promise<BookData> => {
  const reading = await readWorkbook(bytes, 'list.xlsx', context);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
};

const sheetOf = (data: BookData, name: string): SheetData => {
  const sheet = data.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellsOf = async (rows: string, context?: FileContext, date1904?: boolean) =>
  sheetOf(await read(workbookOf(`<sheetData>${rows}</sheetData>`, {}, date1904), context), 'List').cells;

describe('a workbook with one of everything', () => {
  let data: BookData;
  beforeAll(async () => {
    data = await read(await richWorkbook());
  });

  it('reads cells with their value, number format and look', () => {
    const { cells } = sheetOf(data, 'Programs');
    expect(cells.get(0)?.get(0)).toEqual({
      value: 'Program',
      style: { bold: true, color: '#FFFFFF', fill: '#1F4E79', wrap: true, horizontal: 'Center' },
    });
    expect(cells.get(1)?.get(4)).toEqual({ value: 0.67, numberFormat: '0%' });
    expect(cells.get(6)?.get(0)?.value).toBe('Rich text');
  });

  it('reads what is hidden, frozen, merged, wide, coloured and protected', () => {
    const programs = sheetOf(data, 'Programs');
    expect([...programs.hiddenRows]).toEqual([3]);
    expect([...programs.hiddenColumns]).toEqual([3]);
    expect(programs.frozen).toEqual({ rows: 1, columns: 1 });
    expect(programs.merges).toEqual([{ row: 8, column: 0, rows: 1, columns: 3 }]);
    expect(programs.columnWidths.get(0)).toBe(126);
    expect(programs.tabColor).toBe('#FF00AA');
    expect(sheetOf(data, 'Fees').protected).toBe(true);
    expect(data.sheets.map(({ visibility }) => visibility)).toEqual([
      'Visible',
      'Visible',
      'Visible',
      'Hidden',
    ]);
  });

  it('reads the table, the chart, the rules and the names', () => {
    expect(sheetOf(data, 'Fees').tables).toEqual([
      {
        id: 'table1',
        name: 'Fees',
        area: { row: 2, column: 1, rows: 3, columns: 3 },
        columns: ['Service', 'Fee', 'Count'],
        style: 'TableStyleMedium2',
      },
    ]);
    const { charts, conditionalFormats, validations } = sheetOf(data, 'Programs');
    expect(charts).toMatchObject([
      {
        name: 'Scores',
        type: 'ColumnClustered',
        title: 'Scores',
        altText: 'Scores by program',
        left: 366,
        top: 15,
        fromFile: true,
      },
    ]);
    expect(charts[0]?.series[0]).toEqual({
      nameReference: 'Programs!$C$1',
      categories: 'Programs!$A$2:$A$5',
      values: 'Programs!$C$2:$C$5',
    });
    expect(conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: 'cellValue', operator: 'GreaterThan', formula1: '=240' },
      { kind: 'formula', formula: '=$C2>240' },
      { kind: 'other', name: 'dataBar' },
    ]);
    expect(conditionalFormats[0]?.format).toEqual({ fill: '#FFC7CE', color: '#9C0006' });
    expect(validations.map(({ rule }) => rule)).toEqual([
      { kind: 'list', source: 'Duluth,Erie,Fargo,Boise', dropDown: true },
      { kind: 'number', whole: true, least: '1', most: '300' },
    ]);
    expect(data.names).toEqual([
      { name: 'Scores', formula: '=Programs!$C$2:$C$5', visible: true, comment: 'All scores' },
      { name: 'Local', formula: '=Programs!$A$1', sheetId: 'sheet1', visible: true },
    ]);
  });

  it('says formulas as a person types them', () => {
    expect(sheetOf(data, 'Fees').cells.get(4)?.get(5)?.formula).toBe('=IFS(1>2,"a",TRUE,"b")');
  });
});

describe('cells', () => {
  it('gives a date as its serial number, whichever year the workbook counts from', async () => {
    const row =
      '<row r="1"><c r="A1" s="1"><v>45000.25</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>61</v></c></row>';
    for (const date1904 of [false, true]) {
      const cells = await cellsOf(row, {}, date1904);
      expect([0, 1, 2].map((column) => cells.get(0)?.get(column)?.value)).toEqual([45000.25, 59, 61]);
    }
  });

  it('tells errors, booleans and texts that look like errors apart', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="inlineStr"><is><t>#N/A</t></is></c></row>',
    );
    expect([...(cells.get(0)?.values() ?? [])]).toEqual([
      { value: '#DIV/0!', error: true, formula: '=1/0' },
      { value: true },
      { value: '#N/A' },
    ]);
  });

  it('fills a shared formula down its cells', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1+SUM($A1:A1)</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
    );
    expect(cells.get(1)?.get(1)).toEqual({ value: 4, formula: '=A2*$C$1+SUM($A2:A2)' });
  });

  it('knows how far a dynamic array spills', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(cells.get(0)?.get(0)).toEqual({
      value: 1,
      formula: '=SORT(B1:B2)',
      spill: { rows: 2, columns: 1 },
    });
    expect(cells.get(1)?.get(0)).toEqual({ value: 2 });
  });

  it('names a custom function as typed, with the known names where its dots are in doubt', async () => {
    const row =
      '<row r="1"><c r="A1" t="str"><f>_xldudf_CONTOSO_RATE_WHY(1)&amp;_xldudf_CONTOSO_GET_IT(&quot;_xldudf_A_B(&quot;)</f><v>x</v></c></row>';
    const formula = async (context?: FileContext) => (await cellsOf(row, context)).get(0)?.get(0)?.formula;
    expect(await formula({ functions: [{ name: 'CONTOSO.RATE.WHY' }] })).toBe(
      '=CONTOSO.RATE.WHY(1)&CONTOSO.GET_IT("_xldudf_A_B(")',
    );
    expect(await formula()).toBe('=CONTOSO.RATE_WHY(1)&CONTOSO.GET_IT("_xldudf_A_B(")');
  });
});

describe('document settings', () => {
  const reference = 'http://schemas.microsoft.com/office/2011/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const extension = (id: string, value: string) =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties><we:property name="list" value="${value}"/></we:properties></we:webextension>`;

  it('come from the web extension of the add-in that asks, and from no other', async () => {
    const bytes = workbookOf('<sheetData/>', {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${reference}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
      'xl/webextensions/taskpanes.xml':
        '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
      'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${reference}/webextension" Target="webextension1.xml"/><Relationship Id="rId2" Type="${reference}/webextension" Target="webextension2.xml"/></Relationships>`,
      'xl/webextensions/webextension1.xml': extension('aaaa', '1'),
      'xl/webextensions/webextension2.xml': extension('BBBB', '{&quot;sheet&quot;:&quot;A&amp;B&quot;}'),
    });
    expect([...(await read(bytes, { addinId: '{bbbb}' })).settings]).toEqual([['list', '{"sheet":"A&B"}']]);
    expect((await read(bytes, { addinId: 'cccc' })).settings.size).toBe(0);
  });
});

describe('a file that is refused', () => {
  const compound = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      0,
      0,
      ...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const workbook = workbookOf('<sheetData/>');

  it.each([
    ['nothing at all', new Uint8Array(), 'not-a-workbook'],
    ['plain text', new TextEncoder().encode('Program,City'), 'not-a-workbook'],
    ['a zip without a workbook', zipOf({ 'a.txt': 'a' }), 'not-a-workbook'],
    ['half a workbook', workbook.slice(0, workbook.length / 2), 'not-a-workbook'],
    ['a workbook whose sheet is broken', workbookOf('<sheetData><row r="1"></sheetData>'), 'not-a-workbook'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a workbook of the format before 2007', compound('Workbook'), 'old-format'],
    ['another compound file', compound('WordDocument'), 'not-a-workbook'],
    [
      'a workbook without a sheet',
      workbookOf('', {
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>',
      }),
      'empty',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await readWorkbook(bytes, 'x.xlsx')).toEqual({ ok: false, reason });
  });
});
