import type { BookSheet } from '../book/book';
import type { ChartData, ChartSeriesData } from '../book/bookData';
import { invalidArgument, itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { fullAddress } from './address';
import { booleanArgument, cellsArgument, isMissing, textArgument, wholeNumber } from './argument';
import { color } from './color';
import type { Session } from './session';

type Change = (changes: Partial<Omit<ChartData, 'id'>>) => void;

/** `Excel.ChartSeriesCollection`. */
export function chartSeriesCollection(
  session: Session,
  sheet: BookSheet,
  data: () => ChartData,
  change: Change,
): HostObject {
  const item = (index: number): HostObject => {
    if (index < 0 || index >= data().series.length) throw invalidArgument();
    return chartSeriesObject(session, data, change, index);
  };
  return new HostObject('ChartSeriesCollection', {
    scalars: { count: () => data().series.length },
    items: () => data().series.map((_, index) => item(index)),
    item: (index) => item(wholeNumber(index)),
    methods: {
      add: (name) => {
        const count = data().series.length;
        const values = fullAddress(sheet.name, { row: 0, column: 0, rows: 1, columns: 1 }, '$');
        change({
          series: [
            ...data().series,
            { name: isMissing(name) ? `Series${count + 1}` : textArgument(name), values },
          ],
        });
        return item(count);
      },
      getCount: () => data().series.length,
      getItemAt: (index) => item(wholeNumber(index)),
    },
  });
}

/** `Excel.ChartSeries`, by its place in the chart. */
function chartSeriesObject(
  session: Session,
  data: () => ChartData,
  change: Change,
  index: number,
): HostObject {
  const read = (): ChartSeriesData => {
    const series = data().series[index];
    if (!series) throw itemNotFound();
    return series;
  };
  const write = (changes: Partial<ChartSeriesData>): void =>
    change({
      series: data().series.map((series, place) => (place === index ? { ...series, ...changes } : series)),
    });
  const reference = (value: unknown): string => {
    const cells = cellsArgument(value);
    return fullAddress(cells.sheet.name, session.areaOf(cells), '$');
  };
  return new HostObject('ChartSeries', {
    scalars: {
      name: {
        get: () => read().name ?? '',
        set: (value) => write({ name: textArgument(value), nameReference: undefined }),
      },
      chartType: () => data().type,
      hasDataLabels: {
        get: () => data().dataLabels ?? false,
        // Labels belong to the whole chart in this host.
        set: (value) => change({ dataLabels: booleanArgument(value) }),
      },
    },
    navigations: {
      format: () =>
        new HostObject('ChartSeriesFormat', {
          navigations: {
            fill: () =>
              new HostObject('ChartFill', {
                methods: {
                  setSolidColor: (value) => write({ color: color(value) }),
                  clear: () => write({ color: undefined }),
                },
              }),
          },
        }),
    },
    methods: {
      setValues: (source) => write({ values: reference(source) }),
      setXAxisValues: (source) => write({ categories: reference(source) }),
      delete: () => change({ series: data().series.filter((_, place) => place !== index) }),
    },
  });
}
