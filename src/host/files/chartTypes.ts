import type { XmlElement } from '../../openxml/xml';

/** A chart type of Office.js as the file format says it. */
export interface ChartShape {
  readonly element: 'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
}

/** The chart types that are drawn anew when they are added or changed. */
export const chartShapes: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked' },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
};

// Kinds that are only ever read.
const otherKinds: Readonly<Record<string, string>> = {
  pie3DChart: '3DPie',
  bar3DChart: '3DColumn',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
  scatterChart: 'XYScatter',
  bubbleChart: 'Bubble',
  radarChart: 'Radar',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  surface3DChart: 'Surface',
  ofPieChart: 'PieOfPie',
};

/** The Office.js name of the type a plot's element draws; `Invalid` for one that has no name here. */
export const chartTypeOf = (plot: XmlElement): string => {
  const direction = plot.find('barDir')?.get('val') ?? (plot.name === 'barChart' ? 'col' : undefined);
  const grouping = plot.find('grouping')?.get('val');
  const known = Object.entries(chartShapes).find(
    ([, shape]) =>
      shape.element === plot.name &&
      shape.direction === direction &&
      (shape.grouping === undefined ||
        shape.grouping === (grouping ?? 'clustered') ||
        (grouping === undefined && shape.grouping === 'standard')),
  );
  return known?.[0] ?? otherKinds[plot.name] ?? 'Invalid';
};
