import type { BookSheet } from '../book/book';
import type { Area, ChartData } from '../book/bookData';
import { invalidArgument, itemNotFound, notImplemented } from '../engine/apiError';
import { HostObject, type Scalar } from '../engine/hostObject';
import { booleanArgument, cellsArgument, choice, isMissing, numberArgument, textArgument } from './argument';
import { chartAxesObject } from './chartAxesObject';
import { chartSeriesCollection } from './chartSeriesCollection';
import { chartSource, seriesDirections } from './chartSource';
import { bounding } from './geometry';
import { pointsOf } from './points';
import { resolveCells } from './resolveCells';
import type { Session } from './session';
import { worksheetObject } from './worksheetObject';

const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

/** `Excel.Chart`. */
export function chartObject(session: Session, sheet: BookSheet, id: string): HostObject {
  const data = (): ChartData => {
    const found = sheet.charts().find((chart) => chart.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (changes: Partial<Omit<ChartData, 'id'>>): void => {
    data();
    session.edit(sheet).changeChart(id, changes);
  };
  const size = (key: 'left' | 'top' | 'width' | 'height'): Scalar => ({
    get: () => data()[key],
    set: (value) => {
      if (numberArgument(value) < 0) throw invalidArgument();
      change({ [key]: numberArgument(value) });
    },
  });
  const areaOf = (value: unknown): Area =>
    session.areaOf(typeof value === 'string' ? resolveCells(session, sheet, value) : cellsArgument(value));
  return new HostObject('Chart', {
    id,
    scalars: {
      id: () => id,
      name: { get: () => data().name, set: (value) => change({ name: textArgument(value) }) },
      chartType: { get: () => data().type, set: (value) => change({ type: textArgument(value) }) },
      left: size('left'),
      top: size('top'),
      width: size('width'),
      height: size('height'),
    },
    navigations: {
      axes: () => chartAxesObject(data, change),
      dataLabels: () => {
        if (!data().dataLabels) change({ dataLabels: true });
        return dataLabelsObject(data, change);
      },
      legend: () => legendObject(data, change),
      series: () => chartSeriesCollection(session, sheet, data, change),
      title: () => titleObject(data, change),
      worksheet: () => worksheetObject(session, sheet),
    },
    methods: {
      activate: () => session.book.activate(sheet.id),
      delete: () => {
        data();
        session.edit(sheet).removeChart(id);
      },
      setData: (source, seriesBy) => {
        session.requireCalculated();
        const cells = cellsArgument(source);
        const direction = isMissing(seriesBy) ? 'Auto' : choice(seriesBy, seriesDirections);
        change({ series: chartSource(cells.sheet, session.areaOf(cells), direction) });
      },
      setPosition: (startCell, endCell) => {
        const start = areaOf(startCell);
        const { left, top, width, height } = pointsOf(
          sheet,
          isMissing(endCell) ? start : bounding(start, areaOf(endCell)),
        );
        change(isMissing(endCell) ? { left, top } : { left, top, width, height });
      },
    },
  });
}

type Read = () => ChartData;
type Change = (changes: Partial<Omit<ChartData, 'id'>>) => void;

const titleObject = (data: Read, change: Change): HostObject =>
  new HostObject('ChartTitle', {
    scalars: {
      text: { get: () => data().title ?? '', set: (value) => change({ title: textArgument(value) }) },
      visible: {
        get: () => data().title !== undefined,
        set: (value) =>
          change({ title: booleanArgument(value) ? (data().title ?? 'Chart Title') : undefined }),
      },
    },
  });

function legendObject(data: Read, change: Change): HostObject {
  const legend = (): NonNullable<ChartData['legend']> =>
    data().legend ?? { visible: false, position: 'Bottom' };
  return new HostObject('ChartLegend', {
    scalars: {
      visible: {
        get: () => legend().visible,
        set: (value) => change({ legend: { ...legend(), visible: booleanArgument(value) } }),
      },
      position: {
        get: () => legend().position,
        set: (value) => change({ legend: { ...legend(), position: choice(value, legendPositions) } }),
      },
    },
  });
}

const dataLabelsObject = (data: Read, change: Change): HostObject =>
  new HostObject('ChartDataLabels', {
    scalars: {
      showValue: {
        get: () => data().dataLabels ?? false,
        set: (value) => change({ dataLabels: booleanArgument(value) }),
      },
      showSeriesName: onlyFalse('showSeriesName'),
      showCategoryName: onlyFalse('showCategoryName'),
      showPercentage: onlyFalse('showPercentage'),
      showLegendKey: onlyFalse('showLegendKey'),
    },
  });

/** A label part this host cannot show. */
const onlyFalse = (name: string): Scalar => ({
  get: () => false,
  set: (value) => {
    if (booleanArgument(value)) throw notImplemented(`ChartDataLabels.${name}`);
  },
});
