import { beforeAll, describe, expect, test } from 'vitest';
import type { Parts } from '../../../src/openxml/parts';
import { workbookElement } from '../../../src/openxml/sheetElement';
import { workbookPart } from '../../../src/openxml/workbookPart';
import type { XmlElement } from '../../../src/openxml/xml';
import { partChanges, partsOf } from '../../host/files/partsOf';
import { richWorkbook } from '../../host/files/richWorkbook';
import { addEmbedded, addPrinter, addShapeLink, drawingOf, element } from './foreignParts';
import { type Cells, CITIES, COLUMN, made, pathOf, textOf, withCells, found } from './richCopy';

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});

const changed = (
  more: (parts: Parts, sheet: (name: string) => XmlElement) => void,
  cells: Cells = {},
): Uint8Array => withCells(rich, cells, more);
const pathsOf = (bytes: Uint8Array): readonly string[] => [...partsOf(bytes).keys()];

describe('printer settings', () => {
  test('go always, and paper and orientation stay', async () => {
    const bytes = changed((parts) => {
      addPrinter(parts, 'Programs', 'anns-laptop HP');
      addPrinter(parts, 'Fees', 'anns-laptop HP');
    });
    expect(textOf(bytes)).toContain('anns-laptop');
    const copy = (await made(bytes, {})).bytes;
    expect(textOf(copy)).not.toContain('anns-laptop');
    expect(partsOf(copy).get('xl/worksheets/sheet1.xml')).toMatch(
      /<pageSetup paperSize="9" orientation="landscape"[^>]*>/,
    );
    expect(partChanges(bytes, copy)).toEqual({
      gone: ['xl/printerSettings/printerSettings1.bin', 'xl/printerSettings/printerSettings2.bin'],
      added: [],
      changed: [
        '[Content_Types].xml',
        'xl/worksheets/_rels/sheet1.xml.rels',
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ],
    });
  });
});

describe('a workbook inside a sheet', () => {
  const inner = (): Uint8Array => changed((parts) => addEmbedded(parts, 'Programs', rich));

  test('stays, byte for byte, while nothing is left out', async () => {
    const bytes = inner();
    const copy = await made(bytes, {});
    expect(copy.objects).toEqual([]);
    expect(partChanges(bytes, copy.bytes).gone).toEqual([]);
    expect(partsOf(copy.bytes).get('xl/embeddings/Microsoft_Excel_Worksheet.xlsx')).toBe(
      partsOf(bytes).get('xl/embeddings/Microsoft_Excel_Worksheet.xlsx'),
    );
  });

  test.each([
    ['a column', { cells: [COLUMN] }],
    ['a sheet', { sheets: ['Secret'] }],
    ['comments', { comments: true }],
    ['the person', { person: true }],
  ])('goes with its pictures once %s is left out, and is named', async (_, leftOut) => {
    const copy = await made(inner(), leftOut);
    expect(copy.objects).toEqual([{ sheet: 'Programs', kind: 'embedded workbook' }]);
    expect(pathsOf(copy.bytes).filter((path) => /embeddings|image77/.test(path))).toEqual([]);
    expect(found(copy.bytes, /oleObject|_x0000_s2049/)).toEqual([]);
    expect(textOf(copy.bytes)).toContain('Remember');
  });

  test('stays when only rows of the plan are left out, which no document repeats', async () => {
    const area = { row: 3, column: 0, rows: 1, columns: 9 };
    const copy = await made(inner(), { cells: [{ sheet: 'Backstop Plan', area }] });
    expect(copy.objects).toEqual([]);
  });
});

describe('links', () => {
  test('of shapes and cells to a sheet or a name that is left out go, others stay, and so do the texts', async () => {
    const bytes = changed(
      (parts, sheet) => {
        addShapeLink(parts, 'Programs', '#Secret!A1');
        addShapeLink(parts, 'Programs', "#'Fees'!A1");
        addShapeLink(parts, 'Programs', 'https://example.com/page', true);
        const links = sheet('Programs').find('hyperlinks')!;
        links.add('hyperlink', { ref: 'A3', location: "'Secret'!B7", display: 'see there' });
        links.add('hyperlink', { ref: 'A4', location: 'Hidden', display: 'see there' });
        links.add('hyperlink', { ref: 'A2', location: 'Fees!B3', display: 'fees' });
        workbookElement(workbookPart(parts)!.root, 'definedNames').add('definedName', {
          name: 'Hidden',
        }).text = 'Secret!$A$1';
      },
      { 'Fees!H1': ['HYPERLINK("#Secret!A1","my diary")', 'my diary'] },
    );
    const copy = await made(bytes, { sheets: ['Secret'] });
    const text = textOf(copy.bytes);
    expect(found(copy.bytes, /Secret|Hidden|see there/)).toEqual([]);
    for (const kept of ["#'Fees'!A1", 'https://example.com/page', 'Fees!B3', 'Lakeside Medical', 'my diary'])
      expect(text).toContain(kept);
    expect(copy.links).toBe(3);
  });

  test('to files of the writer’s machine go always, and pages of the web stay', async () => {
    const folder = 'file:///C:\\Users\\ann\\Documents\\letter.docx';
    const bytes = changed(
      (parts, sheet) => {
        addShapeLink(parts, 'Programs', folder, true);
        const path = pathOf(parts, 'Programs');
        const [known] = parts.related(path, 'hyperlink');
        parts
          .xml('xl/worksheets/_rels/sheet1.xml.rels')!
          .elements('Relationship')
          .find((each) => each.get('Id') === known!.id)!
          .set('Target', '\\\\server\\ann\\letter.docx');
        expect(sheet('Programs').find('hyperlinks')!.elements()).toHaveLength(1);
      },
      { 'Fees!H1': ['HYPERLINK("C:\\Users\\ann\\cv.docx","my CV")', 'my CV'] },
    );
    const copy = await made(bytes, {});
    expect(found(copy.bytes, /[\\/]ann\b/)).toEqual([]);
    expect(textOf(copy.bytes)).toContain('my CV');
    expect(copy.links).toBe(2);
  });
});

describe('charts', () => {
  const chartOf = (parts: Parts): string => parts.related(drawingOf(parts, 'Programs'), 'chart')[0]!.target;
  const city = (ref: string): string =>
    `<f>${ref}</f><strCache><ptCount val="1"/><pt idx="0"><v>Duluth</v></pt></strCache>`;

  test('a chart with nothing left goes as a whole, with the words around it', async () => {
    const bytes = changed((parts) => {
      parts.xml(chartOf(parts))!.all('t')[0]!.text = 'How sad I was in each city';
      const drawing = parts.xml(drawingOf(parts, 'Programs'))!;
      drawing.all('graphicFrame')[0]!.all('cNvPr')[0]!.set('descr', 'Moods by city');
    });
    const all = { sheet: 'Programs', area: { ...COLUMN.area, column: 2 } };
    const copy = await made(bytes, { cells: [all] });
    expect(found(copy.bytes, /How sad|Moods by city/)).toEqual([]);
    expect(pathsOf(copy.bytes).filter((path) => path.includes('charts/'))).toEqual([]);
    expect(textOf(copy.bytes)).toContain('Remember');
    expect(copy.series).toBe(1);
  });

  test('labels, hidden series and titles of a series go with their caches; a series beside them stays', async () => {
    const bytes = changed((parts) => {
      const chart = parts.xml(chartOf(parts))!;
      const series = chart.all('ser')[0]!;
      const holder = chart.all('barChart')[0]!;
      const copy = (change: (xml: string) => string): void =>
        holder.insert(element(change(series.toString())), series);
      const extension = `<extLst><ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange><c15:f>Programs!$B$2</c15:f><c15:dlblRangeCache><ptCount val="1"/><pt idx="0"><v>Erie</v></pt></c15:dlblRangeCache></c15:datalabelsRange></ext></extLst></ser>`;
      copy((xml) => xml.replace('</ser>', extension));
      copy((xml) => xml.replace(/<tx>[\s\S]*?<\/tx>/, `<tx><strRef>${city('Programs!$B$2')}</strRef></tx>`));
      holder.insert(
        element(
          `<extLst><ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:filteredBarSeries><c15:ser><c15:tx><c15:strRef>${city('Programs!$B$1').replaceAll('f>', 'c15:f>')}</c15:strRef></c15:tx></c15:ser></c15:filteredBarSeries></ext></extLst>`,
        ),
      );
    });
    const copy = await made(bytes, { cells: [COLUMN] });
    for (const name of CITIES) expect(textOf(copy.bytes)).not.toContain(name);
    const chart = [...partsOf(copy.bytes)].find(([path]) => path.includes('charts/chart'))![1];
    expect(chart.match(/<ser>/g)).toHaveLength(1);
    expect(copy.series).toBe(3);
  });

  test('shapes drawn into a chart are treated as those beside it', async () => {
    const bytes = changed((parts) => {
      const path = 'xl/drawings/drawing50.xml';
      const space = 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing';
      parts.put(
        path,
        `<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cdr="${space}"><cdr:relSizeAnchor><cdr:from/><cdr:to/><cdr:sp macro="" textlink="Programs!$B$2"><cdr:nvSpPr><cdr:cNvPr id="2" name="Box"/></cdr:nvSpPr><cdr:txBody><a:p><a:r><a:t>Duluth</a:t></a:r></a:p></cdr:txBody></cdr:sp></cdr:relSizeAnchor></c:userShapes>`,
        'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml',
      );
      const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartUserShapes';
      const id = parts.relate(chartOf(parts), relation, path);
      parts
        .xml(chartOf(parts))!
        .insert(
          element(`<c:userShapes xmlns:r="${relation.replace('/chartUserShapes', '')}" r:id="${id}"/>`),
        );
    });
    const copy = await made(bytes, { cells: [COLUMN] });
    for (const name of CITIES) expect(textOf(copy.bytes)).not.toContain(name);
    expect(textOf(copy.bytes)).toContain('name="Box"');
  });
});
