import type { BookSheet } from '../book/book';
import type { ChartData } from '../book/bookData';
import { itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { cellsArgument, choice, isMissing, textArgument, wholeNumber } from './argument';
import { chartObject } from './chartObject';
import { chartSource, seriesDirections } from './chartSource';
import type { Session } from './session';

const defaultSize = { left: 96, top: 60, width: 360, height: 216 };

/** `Excel.ChartCollection` of a sheet. */
export function chartCollection(session: Session, sheet: BookSheet): HostObject {
  const find = (key: unknown): ChartData | undefined => {
    const wanted = textArgument(key);
    return sheet
      .charts()
      .find((chart) => chart.id === wanted || chart.name.toLowerCase() === wanted.toLowerCase());
  };
  const item = (chart: ChartData | undefined): HostObject => {
    if (!chart) throw itemNotFound();
    return chartObject(session, sheet, chart.id);
  };
  const freeName = (): string => {
    for (let number = sheet.charts().length + 1; ; number += 1)
      if (!find(`Chart ${number}`)) return `Chart ${number}`;
  };
  return new HostObject('ChartCollection', {
    eventTarget: sheet.id,
    scalars: { count: () => sheet.charts().length },
    items: () => sheet.charts().map(item),
    item: (key) => item(find(key)),
    methods: {
      add: (type, source, seriesBy) => {
        const cells = cellsArgument(source);
        session.requireCalculated();
        const direction = isMissing(seriesBy) ? 'Auto' : choice(seriesBy, seriesDirections);
        const series = chartSource(cells.sheet, session.areaOf(cells), direction);
        const only = series.length === 1 ? series[0]?.name : undefined;
        session.edit(sheet);
        return item(
          sheet.addChart({
            name: freeName(),
            type: textArgument(type),
            series,
            ...(only === undefined ? {} : { title: only }),
            legend: { visible: true, position: 'Bottom' },
            ...defaultSize,
          }),
        );
      },
      getCount: () => sheet.charts().length,
      getItem: (name) => item(find(name)),
      getItemAt: (index) => item(sheet.charts()[wholeNumber(index)]),
      getItemOrNullObject: (name) => {
        const chart = find(name);
        return chart ? item(chart) : null;
      },
    },
  });
}
