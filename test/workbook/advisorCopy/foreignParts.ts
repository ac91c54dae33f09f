import type { Parts } from '../../../src/openxml/parts';
import { addToSheet, workbookElement } from '../../../src/openxml/sheetElement';
import { parseXml, type XmlElement } from '../../../src/openxml/xml';
import { pathOf } from './richCopy';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMPATIBLE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const element = (xml: string): XmlElement => parseXml(xml).root;

/** The drawing of a sheet of the workbook with one of everything. */
export const drawingOf = (parts: Parts, sheet: string): string =>
  parts.related(pathOf(parts, sheet), 'drawing')[0]!.target;

/** What a printer's driver keeps, in two bytes a letter. */
export function addPrinter(parts: Parts, sheet: string, printer: string): void {
  const path = parts.freePath('xl/printerSettings/printerSettings#.bin');
  const letters = Uint8Array.from(printer, (letter) => letter.charCodeAt(0));
  parts.put(path, letters, 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings');
  const root = parts.xml(pathOf(parts, sheet))!;
  const setup = root.find('pageSetup') ?? addToSheet(root, 'pageSetup');
  setup
    .set('paperSize', 9)
    .set('orientation', 'landscape')
    .set('xmlns:r', OFFICE)
    .set('r:id', parts.relate(pathOf(parts, sheet), `${OFFICE}/printerSettings`, path));
}

/** A workbook inside a sheet, as Excel writes it: the file, the picture of it, and a shape for each generation of programs. */
export function addEmbedded(parts: Parts, sheet: string, content: Uint8Array): void {
  const path = pathOf(parts, sheet);
  parts.put(
    'xl/embeddings/Microsoft_Excel_Worksheet.xlsx',
    content,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  parts.put('xl/media/image77.emf', Uint8Array.from([1, 0, 0, 0]), 'image/x-emf');
  const file = parts.relate(path, `${OFFICE}/package`, 'xl/embeddings/Microsoft_Excel_Worksheet.xlsx');
  const picture = parts.relate(path, `${OFFICE}/image`, 'xl/media/image77.emf');
  const anchor = `<anchor moveWithCells="1"><from/><to/></anchor>`;
  addToSheet(parts.xml(path)!, 'oleObjects')
    .set('xmlns:mc', COMPATIBLE)
    .set('xmlns:r', OFFICE)
    .insert(
      element(
        `<mc:AlternateContent><mc:Choice Requires="x14"><oleObject progId="Excel.Sheet.12" shapeId="2049" r:id="${file}"><objectPr defaultSize="0" r:id="${picture}">${anchor}</objectPr></oleObject></mc:Choice><mc:Fallback><oleObject progId="Excel.Sheet.12" shapeId="2049" r:id="${file}"/></mc:Fallback></mc:AlternateContent>`,
      ),
    );
  const drawing = drawingOf(parts, sheet);
  parts
    .xml(drawing)!
    .insert(
      element(
        `<mc:AlternateContent xmlns:mc="${COMPATIBLE}"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:twoCellAnchor><xdr:from/><xdr:to/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2049" name="Object 1" hidden="1"><a:extLst><a:ext uri="{63B3BB69-23CF-44E3-9099-C40C66FF867C}"><a14:compatExt spid="_x0000_s2049"/></a:ext></a:extLst></xdr:cNvPr></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
      ),
    );
  const [vml] = parts.related(path, 'vmlDrawing');
  const image = parts.relate(vml!.target, `${OFFICE}/image`, 'xl/media/image77.emf');
  const text = new TextDecoder().decode(parts.bytes(vml!.target));
  parts.put(
    vml!.target,
    new TextEncoder().encode(
      text.replace(
        '</xml>',
        `<v:shape id="_x0000_s2049" type="#_x0000_t75"><v:imagedata o:relid="${image}" o:title=""/><x:ClientData ObjectType="Pict"/></v:shape></xml>`,
      ),
    ),
  );
}

/** Gives the shape of that text a link, as Excel writes it. */
export function addShapeLink(parts: Parts, sheet: string, target: string, external = false): void {
  const drawing = drawingOf(parts, sheet);
  const id = parts.relate(drawing, `${OFFICE}/hyperlink`, 'placeholder');
  const relation = parts
    .xml(drawing.replace(/([^/]*)$/, '_rels/$1.rels'))!
    .elements('Relationship')
    .find((each) => each.get('Id') === id)!;
  relation.set('Target', target);
  if (external) relation.set('TargetMode', 'External');
  const names = parts.xml(drawing)!.all('cNvPr');
  names.at(-1)!.insert(element(`<a:hlinkClick xmlns:r="${OFFICE}" r:id="${id}" tooltip="go"/>`));
}

const PATH = 'file:///C:\\Users\\ann\\Documents\\grades.xlsx';

/** Another workbook that formulas read as `[1]`, as Excel writes it: where it lies, and a copy of what was read of it. */
export function addOtherBook(parts: Parts, workbook: XmlElement): void {
  const path = 'xl/externalLinks/externalLink1.xml';
  parts.put(
    path,
    `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Grades"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>failed anatomy</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
  );
  parts.relate(path, `${OFFICE}/externalLinkPath`, 'placeholder');
  pointAbroad(parts, path, 'rId1');
  const id = parts.relate('xl/workbook.xml', `${OFFICE}/externalLink`, path);
  workbookElement(workbook, 'externalReferences').add('externalReference', { 'r:id': id });
}

/** Lets a relationship lead to a file of the writer's machine. */
export function pointAbroad(parts: Parts, path: string, id: string): void {
  parts
    .xml(path.replace(/([^/]*)$/, '_rels/$1.rels'))!
    .elements('Relationship')
    .find((each) => each.get('Id') === id)!
    .set('Target', PATH)
    .set('TargetMode', 'External');
}

const TIMELINE = 'http://schemas.microsoft.com/office/2011/relationships';
const EXCEL15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';

/** A timeline on the pivot table of the sheet Pivot, as Excel writes it. */
export function addTimeline(parts: Parts, workbook: XmlElement): void {
  const [cache, list, sheet] = [
    'xl/timelineCaches/timelineCache1.xml',
    'xl/timelines/timeline1.xml',
    'Pivot',
  ];
  parts.put(
    cache,
    `<timelineCacheDefinition xmlns="${EXCEL15}" name="NativeTimeline_Day" sourceName="Day I cried"><pivotTables><pivotTable tabId="3" name="PivotTable1"/></pivotTables><state pivotCacheId="1"/></timelineCacheDefinition>`,
    'application/vnd.ms-excel.timelineCache+xml',
  );
  parts.put(
    list,
    `<timelines xmlns="${EXCEL15}"><timeline name="Day" cache="NativeTimeline_Day" caption="Days I cried"/></timelines>`,
    'application/vnd.ms-excel.timeline+xml',
  );
  const extend = (root: XmlElement, xml: string): void => {
    const holder = root.find('extLst') ?? root.add('extLst');
    holder.insert(
      element(`<ext uri="{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}" xmlns:x15="${EXCEL15}">${xml}</ext>`),
    );
  };
  const ofBook = parts.relate('xl/workbook.xml', `${TIMELINE}/timelineCache`, cache);
  extend(
    workbook,
    `<x15:timelineCacheRefs><x15:timelineCacheRef xmlns:r="${OFFICE}" r:id="${ofBook}"/></x15:timelineCacheRefs>`,
  );
  const ofSheet = parts.relate(pathOf(parts, sheet), `${TIMELINE}/timeline`, list);
  extend(
    parts.xml(pathOf(parts, sheet))!,
    `<x15:timelineRefs><x15:timelineRef xmlns:r="${OFFICE}" r:id="${ofSheet}"/></x15:timelineRefs>`,
  );
  workbookElement(workbook, 'definedNames').add('definedName', { name: 'NativeTimeline_Day' }).text = '#N/A';
  parts
    .xml(drawingOf(parts, sheet))!
    .insert(
      element(
        `<xdr:twoCellAnchor><xdr:from/><xdr:to/><mc:AlternateContent xmlns:mc="${COMPATIBLE}"><mc:Choice xmlns:tsle="http://schemas.microsoft.com/office/drawing/2012/timeslicer" Requires="tsle"><xdr:graphicFrame macro=""><a:graphic><a:graphicData><tsle:timeslicer name="Day"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor>`,
      ),
    );
}

/** A chart of one of the newer kinds over these cells, which it reads by hidden names as Excel writes them. */
export function addModernChart(
  parts: Parts,
  workbook: XmlElement,
  { words, numbers }: { readonly words: string; readonly numbers: string },
): void {
  const path = 'xl/charts/chartEx1.xml';
  const space = 'http://schemas.microsoft.com/office/drawing/2014/chartex';
  const names = workbookElement(workbook, 'definedNames');
  for (const [at, place] of [words, numbers].entries())
    names.add('definedName', { name: `_xlchart.v1.${at}`, hidden: 1 }).text = place;
  parts.put(
    path,
    `<cx:chartSpace xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cx="${space}"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>_xlchart.v1.0</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">Duluth</cx:pt></cx:lvl></cx:strDim><cx:numDim type="val"><cx:f>_xlchart.v1.1</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">231</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData><cx:chart><cx:title><cx:tx><cx:txData><cx:v>How each place felt</cx:v></cx:txData></cx:tx></cx:title><cx:plotArea/></cx:chart></cx:chartSpace>`,
    'application/vnd.ms-office.chartex+xml',
  );
  const drawing = drawingOf(parts, 'Programs');
  const id = parts.relate(drawing, 'http://schemas.microsoft.com/office/2014/relationships/chartEx', path);
  parts
    .xml(drawing)!
    .insert(
      element(
        `<xdr:twoCellAnchor><xdr:from/><xdr:to/><mc:AlternateContent xmlns:mc="${COMPATIBLE}"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1"><xdr:graphicFrame macro=""><a:graphic><a:graphicData uri="${space}"><cx:chart xmlns:cx="${space}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:txBody><a:p><a:r><a:t>This chart is not available.</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor>`,
      ),
    );
}

/** A table filled by a query, as Excel writes it: where the data come from, with a name to log in by, and the steps of Power Query. */
export function addQuery(parts: Parts, sheet: string): void {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const table = parts.related(pathOf(parts, sheet), 'table')[0]!.target;
  parts.put(
    'xl/connections.xml',
    `<connections xmlns="${main}"><connection id="1" name="Query - Grades" type="5"><dbPr connection="Data Source=C:\\Users\\ann\\grades.accdb;User ID=ann;"/></connection></connections>`,
    `${type}.connections+xml`,
  );
  parts.relate('xl/workbook.xml', `${OFFICE}/connections`, 'xl/connections.xml');
  parts.put(
    'xl/queryTables/queryTable1.xml',
    `<queryTable xmlns="${main}" name="ExternalData_1" connectionId="1"><queryTableRefresh><queryTableFields count="1"><queryTableField id="1" name="Service" tableColumnId="1"/></queryTableFields></queryTableRefresh></queryTable>`,
    `${type}.queryTable+xml`,
  );
  parts.relate(table, `${OFFICE}/queryTable`, 'xl/queryTables/queryTable1.xml');
  const root = parts.xml(table)!.set('tableType', 'queryTable');
  root.find('tableColumns')!.elements()[0]!.set('queryTableFieldId', 1);
  const steps =
    '\ufeff<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>';
  parts.put('customXml/item1.xml', Uint8Array.from(Buffer.from(steps, 'utf16le')));
  parts.relate('xl/workbook.xml', `${OFFICE}/customXml`, 'customXml/item1.xml');
}

/** Macros, as a file of the other kind holds them. */
export function addMacros(parts: Parts): void {
  parts.put('xl/vbaProject.bin', Uint8Array.from([1, 2, 3]), 'application/vnd.ms-office.vbaProject');
  parts.relate(
    'xl/workbook.xml',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'xl/vbaProject.bin',
  );
  parts.declare('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
}
