import type { BookData, ChartData, ChartSeriesData } from '../book/bookData';
import { cellsAt } from './cellsAt';
import { chartShapes } from './chartTypes';
import type { ChartShape } from './chartTypes';
import { namespaces } from '../../openxml/namespaces';
import { legendPlaces } from './readCharts';
import { encodeXml } from '../../openxml/xml';

const [categoryAxis, valueAxis] = [111_111_111, 222_222_222];

const plainReference = (reference: string): string => reference.replace(/^=/, '');

const rich = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="0"/><a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const titlePoints = 1400;
const axisPoints = 1000;

/** A reference with what it showed last, for programs that do not look it up themselves. */
const strings = (book: BookData, reference: string): string => {
  const cells = cellsAt(book, plainReference(reference));
  const points = cells
    .map((cell, index) => `<c:pt idx="${index}"><c:v>${encodeXml(String(cell?.value ?? ''))}</c:v></c:pt>`)
    .join('');
  return `<c:strRef><c:f>${encodeXml(plainReference(reference))}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef>`;
};

const numbers = (book: BookData, reference: string): string => {
  const cells = cellsAt(book, plainReference(reference));
  const format = cells.find((cell) => cell?.numberFormat !== undefined)?.numberFormat ?? 'General';
  const points = cells
    .map((cell, index) =>
      typeof cell?.value === 'number' ? `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>` : '',
    )
    .join('');
  return `<c:numRef><c:f>${encodeXml(plainReference(reference))}</c:f><c:numCache><c:formatCode>${encodeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
};

const labels = (shown: boolean, isRound: boolean): string => {
  const flag = (name: string, on: boolean): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  return `<c:dLbls>${flag('showLegendKey', false)}${flag('showVal', shown && !isRound)}${flag('showCatName', false)}${flag('showSerName', false)}${flag('showPercent', shown && isRound)}${flag('showBubbleSize', false)}</c:dLbls>`;
};

const look = (color: string | undefined, isLine: boolean): string => {
  if (color === undefined) return '';
  const fill = `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  return `<c:spPr>${isLine ? `${fill}<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
};

// What a chart is painted in where nobody chose: the colours of the usual theme, outright, because a file need not have one.
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const paletteColor = (index: number): string | undefined => palette[index % palette.length];

/** Each slice's own colour; without a theme programs would paint them all in white. */
const slices = (book: BookData, { values, color }: ChartSeriesData): string =>
  color === undefined
    ? cellsAt(book, plainReference(values))
        .map(
          (_, index) =>
            `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${look(paletteColor(index), false)}</c:dPt>`,
        )
        .join('')
    : '';

const seriesXml = (
  book: BookData,
  series: ChartSeriesData,
  index: number,
  { element }: ChartShape,
  { dataLabels = false, hasTheme }: { readonly dataLabels?: boolean | undefined; readonly hasTheme: boolean },
): string => {
  const isRound = element === 'pieChart' || element === 'doughnutChart';
  const name = series.nameReference
    ? `<c:tx>${strings(book, series.nameReference)}</c:tx>`
    : series.name === undefined
      ? ''
      : `<c:tx><c:v>${encodeXml(series.name)}</c:v></c:tx>`;
  const color = series.color ?? (isRound || hasTheme ? undefined : paletteColor(index));
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look(color, element === 'lineChart')}${
    element === 'barChart'
      ? '<c:invertIfNegative val="0"/>'
      : element === 'lineChart'
        ? '<c:marker><c:symbol val="none"/></c:marker>'
        : ''
  }${isRound ? slices(book, series) : ''}${labels(dataLabels, isRound)}${series.categories ? `<c:cat>${strings(book, series.categories)}</c:cat>` : ''}<c:val>${numbers(book, series.values)}</c:val>${
    element === 'lineChart' ? '<c:smooth val="0"/>' : ''
  }</c:ser>`;
};

const axes = (chart: ChartData, { direction }: ChartShape): string => {
  const lying = direction === 'bar';
  const { title, minimum, maximum, numberFormat } = chart.valueAxis ?? {};
  const bound = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  const common = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const format =
    numberFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${encodeXml(numberFormat)}" sourceLinked="0"/>`;
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${chart.categoryAxis?.title === undefined ? '' : rich(chart.categoryAxis.title, axisPoints)}<c:numFmt formatCode="General" sourceLinked="1"/>${common}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${bound('max', maximum)}${bound('min', minimum)}</c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${title === undefined ? '' : rich(title, axisPoints)}${format}${common}<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
};

const plot = (book: BookData, chart: ChartData, shape: ChartShape, hasTheme: boolean): string => {
  const { element, direction, grouping } = shape;
  const isRound = element === 'pieChart' || element === 'doughnutChart';
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const ends: Readonly<Record<ChartShape['element'], string>> = {
    barChart: `<c:gapWidth val="80"/>${isStacked ? '<c:overlap val="100"/>' : ''}`,
    lineChart: '<c:marker val="1"/>',
    areaChart: '',
    pieChart: '<c:firstSliceAng val="0"/>',
    doughnutChart: '<c:firstSliceAng val="0"/><c:holeSize val="55"/>',
  };
  const series = chart.series
    .map((each, index) => seriesXml(book, each, index, shape, { dataLabels: chart.dataLabels, hasTheme }))
    .join('');
  const axisIds = isRound ? '' : `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  return `<c:${element}>${direction ? `<c:barDir val="${direction}"/>` : ''}${grouping ? `<c:grouping val="${grouping}"/>` : ''}<c:varyColors val="${isRound ? 1 : 0}"/>${series}${ends[element]}${axisIds}</c:${element}>${isRound ? '' : axes(chart, shape)}`;
};

/** The chart part that draws a chart; a type the host does not draw is drawn as clustered columns. Without a theme in the file every colour is said outright. */
export const chartPart = (book: BookData, chart: ChartData, hasTheme: boolean): string => {
  const shape = chartShapes[chart.type] ?? { element: 'barChart', direction: 'col', grouping: 'clustered' };
  const place = Object.entries(legendPlaces).find(([, name]) => name === chart.legend?.position)?.[0] ?? 'b';
  const legend =
    chart.legend?.visible === false
      ? ''
      : `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`;
  return `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.office}"><c:roundedCorners val="0"/><c:chart>${
    chart.title === undefined ? '' : rich(chart.title, titlePoints)
  }<c:autoTitleDeleted val="${chart.title === undefined ? 1 : 0}"/><c:plotArea><c:layout/>${plot(book, chart, shape, hasTheme)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
};
