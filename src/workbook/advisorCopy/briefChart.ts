import { namespaces } from '../../openxml/namespaces';
import { encodeXml } from '../../openxml/xml';
import { absoluteAddressOf, quotedSheet } from '../gridAddress';
import type { Brief, BriefChart, BriefSeries } from './brief';

const AXES = { category: 111_111_111, value: 222_222_222 };
/** English metric units in a point, and the size of text in hundredths of a point. */
const TEXT = 1000;

/** The chart part: columns side by side, a series for each specialty and one for the target. */
export function briefChartXml(brief: Brief, chart: BriefChart): string {
  const reference = (row: number, column: number, columns: number): string =>
    encodeXml(`${quotedSheet(brief.name)}!${absoluteAddressOf({ row, column, rows: 1, columns })}`);
  const count = chart.categories.length;
  const points = (values: readonly (string | number)[]): string =>
    `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${encodeXml(String(value))}</c:v></c:pt>`).join('')}`;
  const categories = `<c:cat><c:strRef><c:f>${reference(chart.categoryRow, chart.firstColumn, count)}</c:f><c:strCache>${points(chart.categories)}</c:strCache></c:strRef></c:cat>`;
  const series = ({ name, values, row, color }: BriefSeries, index: number): string =>
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${reference(row, 0, 1)}</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${categories}` +
    `<c:val><c:numRef><c:f>${reference(row, chart.firstColumn, count)}</c:f><c:numCache><c:formatCode>0%</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`;
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return (
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.office}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TEXT}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${TEXT}" b="0"/><a:t>${encodeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${chart.series.map(series).join('')}` +
    `<c:gapWidth val="80"/><c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/></c:barChart>` +
    `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0%" sourceLinked="0"/>${ticks}<c:crossAx val="${AXES.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>` +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** The drawing part: where the chart lies on the sheet. */
export function briefDrawingXml(brief: Brief, chart: BriefChart, chartId: string): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"><xdr:twoCellAnchor>${corner('from', 0, chart.top)}${corner('to', brief.widths.length, chart.bottom)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Shares" descr="${encodeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.office}" r:id="${chartId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}
