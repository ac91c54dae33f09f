import type { ChartConfiguration, ChartType } from 'chart.js';
import type { CellReading } from '../../host/book/book';
import type { ChartData } from '../../host/book/bookData';

/** Office's own colours for series without one. */
const COLORS = ['#156082', '#e97132', '#196b24', '#0f9ed5', '#a02b93', '#4ea72e'];

/** One kind of picture per family of Office's chart types; a family we cannot draw is drawn as columns. */
const SHAPES: readonly (readonly [RegExp, ChartType])[] = [
  [/^Doughnut/, 'doughnut'],
  [/Pie/, 'pie'],
  [/^(Line|Area|XYScatter)/, 'line'],
];

/** How Chart.js draws a workbook's chart with the values its cells hold now. */
export function chartConfiguration(
  chart: ChartData,
  read: (reference: string) => readonly CellReading[],
): ChartConfiguration {
  const type = SHAPES.find(([family]) => family.test(chart.type))?.[1] ?? 'bar';
  const round = type === 'doughnut' || type === 'pie';
  const stacked = /Stacked/.test(chart.type);
  const categories = chart.series.find((series) => series.categories)?.categories;
  const points = Math.max(0, ...chart.series.map((series) => read(series.values).length));
  const labels = categories
    ? read(categories).map((cell) => cell.text)
    : Array.from({ length: points }, (_, index) => String(index + 1));
  const text = (title: string | undefined) => ({ display: Boolean(title), text: title ?? '' });
  const { valueAxis, categoryAxis, legend } = chart;
  const percent = valueAxis?.numberFormat?.includes('%') ?? percentCells(chart, read);
  const written = (value: number) => (percent ? `${Math.round(value * 100)}%` : String(value));

  return {
    type,
    data: {
      labels,
      datasets: chart.series.map((series, index) => ({
        label: series.nameReference
          ? read(series.nameReference)[0]?.text
          : (series.name ?? `Series ${index + 1}`),
        data: read(series.values).map((cell) => (typeof cell.value === 'number' ? cell.value : null)),
        backgroundColor: round ? labels.map((_, point) => colorAt(point)) : (series.color ?? colorAt(index)),
        borderColor: type === 'line' ? (series.color ?? colorAt(index)) : undefined,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: /^Bar/.test(chart.type) ? 'y' : 'x',
      plugins: {
        title: { ...text(chart.title), font: { size: 15 } },
        legend: { display: legend?.visible ?? true, position: legendPosition(legend?.position) },
        tooltip: {
          callbacks: { label: (item) => `${item.dataset.label ?? ''}: ${written(Number(item.raw))}` },
        },
      },
      scales: round
        ? {}
        : axes(/^Bar/.test(chart.type), {
            category: { stacked, title: text(categoryAxis?.title) },
            value: {
              stacked,
              title: text(valueAxis?.title),
              beginAtZero: true,
              grace: '5%',
              min: valueAxis?.minimum,
              max: valueAxis?.maximum,
              ticks: { callback: (value: string | number) => written(Number(value)) },
            },
          }),
    },
  };
}

const colorAt = (index: number) => COLORS[index % COLORS.length];

const axes = <Axis>(lying: boolean, { category, value }: { category: Axis; value: Axis }) =>
  lying ? { x: value, y: category } : { x: category, y: value };

const legendPosition = (position: string | undefined) => {
  const side = position?.toLowerCase();
  return side === 'left' || side === 'right' || side === 'top' ? side : 'bottom';
};

const percentCells = (chart: ChartData, read: (reference: string) => readonly CellReading[]) =>
  chart.series.some((series) => read(series.values)[0]?.numberFormat.includes('%'));
