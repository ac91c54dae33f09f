import type { ChartData, ChartSeriesData } from '../book/bookData';
import { chartTypeOf } from './chartTypes';
import { isKeyOf } from './readConditionalFormats';
import { distanceTo, emuPerPoint, sheetMeasures } from './measures';
import type { SheetMeasures } from './measures';
import type { Parts } from '../../openxml/parts';
import { isOn, relationshipId } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

/** A chart of the file, with where it is anchored and its part. */
export interface FileChart {
  readonly data: ChartData;
  readonly path: string;
  readonly root: XmlElement;
  readonly drawing: string;
  readonly anchor: XmlElement;
  readonly frame: XmlElement;
}

/** Legend places as Office.js names them, by the file's word. */
export const legendPlaces = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' } as const;

const points = (emu: string | undefined): number => Number(emu ?? 0) / emuPerPoint;

const position = (
  anchor: XmlElement,
  { columnWidth, rowHeight }: SheetMeasures,
): Pick<ChartData, 'left' | 'top' | 'width' | 'height'> => {
  const corner = (name: string): readonly [number, number] | undefined => {
    const at = anchor.find(name);
    if (at === undefined) return undefined;
    const of = (part: string): number => Number(at.find(part)?.text ?? 0);
    return [
      distanceTo(of('col'), columnWidth) + of('colOff') / emuPerPoint,
      distanceTo(of('row'), rowHeight) + of('rowOff') / emuPerPoint,
    ];
  };
  const outright = anchor.find('pos');
  const [left, top] = corner('from') ?? [points(outright?.get('x')), points(outright?.get('y'))];
  const end = corner('to');
  const size = anchor.find('ext');
  const [width, height] = end
    ? [end[0] - left, end[1] - top]
    : [points(size?.get('cx')), points(size?.get('cy'))];
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { left: round(left), top: round(top), width: round(width), height: round(height) };
};

const fillColor = (owner: XmlElement | undefined): string | undefined => {
  const value = owner?.find('spPr', 'solidFill', 'srgbClr')?.get('val');
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
};

const readSeries = (series: XmlElement): ChartSeriesData => {
  const name = series.find('tx', 'v')?.text ?? series.find('tx', 'strRef', 'strCache', 'pt', 'v')?.text;
  const nameReference = series.find('tx', 'strRef', 'f')?.text;
  const categories = (series.find('cat') ?? series.find('xVal'))?.all('f')[0]?.text;
  const values = (series.find('val') ?? series.find('yVal'))?.all('f')[0]?.text ?? '';
  const color = fillColor(series);
  return {
    ...(name !== undefined && { name }),
    ...(nameReference !== undefined && { nameReference }),
    ...(categories !== undefined && { categories }),
    values,
    ...(color !== undefined && { color }),
  };
};

const readTitle = (owner: XmlElement | undefined): string | undefined => {
  const title = owner?.find('title', 'tx');
  if (title === undefined) return undefined;
  const runs = title.all('t').map((run) => run.text);
  return runs.length > 0 ? runs.join('') : title.find('strRef', 'strCache', 'pt', 'v')?.text;
};

const readValueAxis = (axis: XmlElement): ChartData['valueAxis'] => {
  const [title, minimum, maximum, numberFormat] = [
    readTitle(axis),
    axis.find('scaling', 'min')?.get('val'),
    axis.find('scaling', 'max')?.get('val'),
    axis.find('numFmt')?.get('formatCode'),
  ];
  const read = {
    ...(title !== undefined && { title }),
    ...(minimum !== undefined && { minimum: Number(minimum) }),
    ...(maximum !== undefined && { maximum: Number(maximum) }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
};

/** What a chart part says, without its name and place; undefined for a part that is no chart we know of. */
const readChart = (
  root: XmlElement,
):
  | Pick<ChartData, 'type' | 'title' | 'series' | 'legend' | 'valueAxis' | 'categoryAxis' | 'dataLabels'>
  | undefined => {
  const chart = root.find('chart');
  const area = chart?.find('plotArea');
  const plots = area?.elements().filter(({ name }) => name.endsWith('Chart')) ?? [];
  const [plot] = plots;
  if (chart === undefined || area === undefined || plot === undefined) return undefined;
  const title = readTitle(chart);
  const legend = chart.find('legend');
  const place = legend?.find('legendPos')?.get('val') ?? 'r';
  const valueElement = area.find('valAx');
  const valueAxis = valueElement && readValueAxis(valueElement);
  const categoryTitle = readTitle(area.find('catAx'));
  return {
    type: chartTypeOf(plot),
    ...(title !== undefined && { title }),
    series: plots.flatMap((each) => each.elements('ser').map(readSeries)),
    legend: {
      visible: legend !== undefined,
      position: isKeyOf(place, legendPlaces) ? legendPlaces[place] : 'Right',
    },
    ...(valueAxis && { valueAxis }),
    ...(categoryTitle !== undefined && { categoryAxis: { title: categoryTitle } }),
    ...(plot
      .all('dLbls')
      .some((labels) => ['showVal', 'showPercent'].some((show) => isOn(labels.find(show)?.get('val')))) && {
      dataLabels: true,
    }),
  };
};

/** The charts of a sheet, in the order of its drawing. */
export const readCharts = (parts: Parts, sheetPath: string, sheet: XmlElement): FileChart[] => {
  const measures = sheetMeasures(sheet);
  return parts.related(sheetPath, 'drawing').flatMap(({ target: drawing }) => {
    const charts = new Map(parts.related(drawing, 'chart').map(({ id, target }) => [id, target]));
    return (parts.xml(drawing)?.elements() ?? []).flatMap((anchor): FileChart[] =>
      anchor.all('graphicFrame').flatMap((frame): FileChart[] => {
        const reference = frame.all('chart')[0];
        const path = charts.get((reference && relationshipId(reference)) ?? '');
        const root = path === undefined ? undefined : parts.xml(path);
        const chart = root && readChart(root);
        if (path === undefined || root === undefined || chart === undefined) return [];
        const properties = frame.find('nvGraphicFramePr', 'cNvPr');
        const altText = properties?.get('descr');
        const data: ChartData = {
          id: path.slice(path.lastIndexOf('/') + 1, -'.xml'.length),
          name: properties?.get('name') ?? '',
          ...chart,
          ...(altText !== undefined && { altText }),
          ...position(anchor, measures),
          fromFile: true,
        };
        return [{ data, path, root, drawing, anchor, frame }];
      }),
    );
  });
};
