import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import { workbookElement } from '../../openxml/sheetElement';
import { encodeXml } from '../../openxml/xml';
import { markFormula, SHEET_MARK } from '../ownSheet';
import type { Brief, BriefCell } from './brief';
import { briefChartXml, briefDrawingXml } from './briefChart';
import { type CopyFile, sheetsOf } from './copyFile';
import type { Looks } from './looks';
import { cellName } from './sheetCells';

/** Writes the brief as a sheet of its own, at the end and in front, with its chart. Answers the parts that hold its words. */
export function addBrief(file: CopyFile, brief: Brief, looks: Looks): readonly string[] {
  const { parts, workbook } = file;
  const path = parts.freePath('xl/worksheets/sheet#.xml');
  parts.put(path, sheetXml(brief, looks), contentTypes.worksheet);
  const written = [path];
  if (brief.chart) {
    const drawing = parts.freePath('xl/drawings/drawing#.xml');
    const chart = parts.freePath('xl/charts/chart#.xml');
    parts.put(chart, briefChartXml(brief, brief.chart), contentTypes.chart);
    written.push(chart);
    parts.put(drawing, '<placeholder/>', contentTypes.drawing);
    const chartId = parts.relate(drawing, relations.chart, chart);
    parts.put(drawing, briefDrawingXml(brief, brief.chart, chartId), contentTypes.drawing);
    const drawingId = parts.relate(path, relations.drawing, drawing);
    parts.xml(path)?.add('drawing', { 'r:id': drawingId });
  }
  const holder = workbookElement(workbook.root, 'sheets');
  const sheets = holder.elements('sheet');
  holder.add('sheet', {
    name: brief.name,
    sheetId: Math.max(0, ...sheets.map((sheet) => Number(sheet.get('sheetId')))) + 1,
    'xmlns:r': namespaces.office,
    'r:id': parts.relate(workbook.path, relations.worksheet, path),
  });
  const mark = workbookElement(workbook.root, 'definedNames').add('definedName', {
    name: SHEET_MARK,
    localSheetId: sheets.length,
    hidden: 1,
  });
  mark.text = markFormula(brief.name).slice(1);
  showFirst(file, sheets.length);
  return written;
}

/** Brings the sheet to the front; two sheets that are both selected would be edited together. */
function showFirst(file: CopyFile, place: number): void {
  const views = workbookElement(file.workbook.root, 'bookViews');
  const view = views.find('workbookView') ?? views.add('workbookView');
  view.set('activeTab', place).set('firstSheet', undefined);
  for (const { root } of sheetsOf(file))
    for (const sheetView of root.find('sheetViews')?.elements() ?? [])
      if (sheetView.get('tabSelected') !== undefined) sheetView.set('tabSelected', undefined);
}

function sheetXml(brief: Brief, looks: Looks): string {
  const columns = brief.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = brief.rows.map(({ cells, span = 1, height }, row) => {
    const own = cells.map((cell, column) => cellXml(cell, row, column, looks));
    const [first] = cells;
    // What is joined to the first cell carries its look, so that borders and fills go all the way.
    const joined = first
      ? Array.from(
          { length: Math.max(0, span - cells.length) },
          (_, offset) => `<c r="${cellName(row, cells.length + offset)}" s="${looks.number(first.look)}"/>`,
        )
      : [];
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${size}>${own.join('')}${joined.join('')}</row>`;
  });
  const merges = brief.rows.flatMap(({ span = 1 }, row) =>
    span > 1 ? [`<mergeCell ref="${cellName(row, 0)}:${cellName(row, span - 1)}"/>`] : [],
  );
  return (
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup orientation="portrait" fitToWidth="1" fitToHeight="1"/></worksheet>`
  );
}

function cellXml({ value, formula, look }: BriefCell, row: number, column: number, looks: Looks): string {
  const start = `<c r="${cellName(row, column)}" s="${looks.number(look)}"`;
  const calculated = formula === undefined ? '' : `<f>${encodeXml(formula)}</f>`;
  if (typeof value === 'number') return `${start}>${calculated}<v>${value}</v></c>`;
  if (formula !== undefined) return `${start} t="str">${calculated}<v>${encodeXml(value)}</v></c>`;
  return value === ''
    ? `${start}/>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${encodeXml(value)}</t></is></c>`;
}
