import type { BookData, ChartData, SheetData } from '../book/bookData';
import { chartPart } from './chartPart';
import { emuPerPoint, placeOf, sheetMeasures } from './measures';
import type { SheetMeasures } from './measures';
import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import type { Parts } from '../../openxml/parts';
import { readCharts } from './readCharts';
import type { FileChart } from './readCharts';
import { listChanges, sameData, signature } from './sameData';
import { sheetElement } from '../../openxml/sheetElement';
import { relationshipAttribute } from './saveTables';
import { encodeXml, parseXml } from '../../openxml/xml';
import type { XmlElement } from '../../openxml/xml';

const placement = ['left', 'top', 'width', 'height'] as const;
const frameOnly = ['id', 'fromFile', 'name', 'altText', ...placement];

const hasTheme = (parts: Parts): boolean => parts.paths.some((path) => path.startsWith('xl/theme/'));

/** Half a pixel, in points: less is rounding. */
const tolerance = 0.375;

const emu = (points: number): number => Math.round(points * emuPerPoint);

/** An anchor that starts in the cell the chart starts in and is as large as the chart. */
const anchorXml = (chart: ChartData, { columnWidth, rowHeight }: SheetMeasures, inside: string): string => {
  const [column, row] = [placeOf(chart.left, columnWidth), placeOf(chart.top, rowHeight)];
  return `<xdr:oneCellAnchor xmlns:xdr="${namespaces.sheetDrawing}"><xdr:from><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:from><xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>${inside}<xdr:clientData/></xdr:oneCellAnchor>`;
};

const frameXml = (chart: ChartData, id: number, relationship: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeXml(chart.name === '' ? `Chart ${id - 1}` : chart.name)}"${
    chart.altText === undefined ? '' : ` descr="${encodeXml(chart.altText)}"`
  }/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off xmlns:a="${namespaces.drawing}" x="0" y="0"/><a:ext xmlns:a="${namespaces.drawing}" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${namespaces.drawing}"><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.office}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

/** The sheet's drawing part, made when it has none. */
const drawingOf = (parts: Parts, sheetPath: string, sheet: XmlElement): string => {
  const known = parts.related(sheetPath, 'drawing')[0]?.target;
  if (known !== undefined) return known;
  const path = parts.freePath('xl/drawings/drawing#.xml');
  parts.put(
    path,
    `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`,
    contentTypes.drawing,
  );
  sheetElement(sheet, 'drawing').set(
    relationshipAttribute(sheet),
    parts.relate(sheetPath, relations.drawing, path),
  );
  return path;
};

const addChart = (
  parts: Parts,
  sheetPath: string,
  sheet: XmlElement,
  chart: ChartData,
  book: BookData,
): void => {
  const drawing = drawingOf(parts, sheetPath, sheet);
  const path = parts.freePath('xl/charts/chart#.xml');
  parts.put(path, chartPart(book, chart, hasTheme(parts)), contentTypes.chart);
  const root = parts.xml(drawing);
  const id = 1 + Math.max(1, ...(root?.all('cNvPr') ?? []).map((element) => Number(element.get('id') ?? 0)));
  const frame = frameXml(chart, id, parts.relate(drawing, relations.chart, path));
  root?.insert(parseXml(anchorXml(chart, sheetMeasures(sheet), frame)).root);
};

const changeChart = (
  parts: Parts,
  sheet: XmlElement,
  file: FileChart,
  was: ChartData,
  is: ChartData,
  book: BookData,
): void => {
  if (!sameData(was, is, frameOnly)) parts.put(file.path, chartPart(book, is, hasTheme(parts)));
  const properties = file.frame.find('nvGraphicFramePr', 'cNvPr');
  if (was.name !== is.name) properties?.set('name', is.name);
  if (was.altText !== is.altText) properties?.set('descr', is.altText);
  // A chart hangs on its cells: it may already have moved with them.
  const isThere = placement.every((side) => Math.abs(file.data[side] - is[side]) < tolerance);
  if (isThere || placement.every((side) => was[side] === is[side])) return;
  const drawing = parts.xml(file.drawing);
  const moved = parseXml(anchorXml(is, sheetMeasures(sheet), '')).root;
  moved.insert(file.frame, moved.find('clientData'));
  drawing?.insert(moved, file.anchor);
  drawing?.remove(file.anchor);
};

const removeChart = (parts: Parts, file: FileChart): void => {
  parts.xml(file.drawing)?.remove(file.anchor);
  const relationship = parts.related(file.drawing, 'chart').find(({ target }) => target === file.path);
  if (relationship) parts.unrelate(file.drawing, relationship.id);
  parts.remove(file.path);
};

/** Adds, changes and takes away charts. One that nobody touched keeps its part; one that only moved keeps it too. */
export const saveCharts = (
  parts: Parts,
  sheetPath: string,
  sheet: XmlElement,
  before: readonly ChartData[],
  after: SheetData,
  book: BookData,
): void => {
  const files = readCharts(parts, sheetPath, sheet);
  const opened = before.length === files.length ? before : files.map(({ data }) => data);
  const { changed, removed, added } = listChanges(opened, after.charts, {
    key: ({ id }) => id,
    says: (chart) => signature(chart, ['id', 'fromFile']),
    alike: (one, other) => one.name === other.name,
  });
  const fileOf = (chart: ChartData): FileChart | undefined => files[opened.indexOf(chart)];
  for (const [was, is] of changed) {
    const file = fileOf(was);
    if (file) changeChart(parts, sheet, file, was, is, book);
  }
  for (const chart of removed) {
    const file = fileOf(chart);
    if (file) removeChart(parts, file);
  }
  for (const chart of added) addChart(parts, sheetPath, sheet, chart, book);
};
