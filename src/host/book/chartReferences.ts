import { areasMeet, maxColumns, maxRows } from './areas';
import type { Book } from './book';
import type { Area, ChartData } from './bookData';
import type { BookThings } from './bookThings';
import { singleReference } from './references';

interface Place {
  /** Undefined when the reference names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

/** The cells a reference such as `'My list'!$B$5:$B$7` names; undefined for anything else. */
export function placeOf(reference: string): Place | undefined {
  const single = singleReference(reference);
  if (!single) return undefined;
  const { start, end = start, sheet } = single;
  const row = start.row ?? 0;
  const column = start.column ?? 0;
  const area = {
    row,
    column,
    rows: (end.row ?? maxRows - 1) - row + 1,
    columns: (end.column ?? maxColumns - 1) - column + 1,
  };
  return { ...(sheet !== undefined && { sheet }), area };
}

/** The sheets whose charts draw something of these cells. */
export function chartSheets(
  things: BookThings,
  nameOf: (sheetId: string) => string,
  changedSheet: string,
  changed: Area,
): string[] {
  const isDrawn = (home: string, reference: string | undefined): boolean => {
    const place = reference === undefined ? undefined : placeOf(reference);
    return (
      !!place &&
      (place.sheet ?? home).toLowerCase() === changedSheet.toLowerCase() &&
      areasMeet(place.area, changed)
    );
  };
  return [...things.sheets]
    .filter(([id, { charts }]) =>
      charts.some(({ series }) =>
        series.some(({ values, categories, nameReference }) =>
          [values, categories, nameReference].some((reference) => isDrawn(nameOf(id), reference)),
        ),
      ),
    )
    .map(([id]) => id);
}

export interface DrawnSeries {
  readonly name: string;
  readonly labels: readonly string[];
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly color?: string;
}

/** Labels and numbers of a chart as the cells have them now; nothing for a reference that leads nowhere. */
export function chartSeriesValues(book: Book, chart: ChartData): DrawnSeries[] {
  const home = book.sheets().find((sheet) => sheet.charts().some(({ id }) => id === chart.id));
  const cells = (reference: string | undefined) => {
    const place = reference === undefined ? undefined : placeOf(reference);
    const sheet = place?.sheet === undefined ? home : book.sheet(place.sheet);
    const used = place && sheet?.used(true);
    if (!used || !sheet) return [];
    // A whole column is drawn as far as there is something in the sheet.
    const rows = Math.min(place.area.rows, Math.max(1, used.row + used.rows - place.area.row));
    const columns = Math.min(place.area.columns, Math.max(1, used.column + used.columns - place.area.column));
    return sheet.read({ ...place.area, rows, columns }).flat();
  };
  return chart.series.map((series, index) => {
    const name = series.name ?? cells(series.nameReference)[0]?.text ?? `Series${index + 1}`;
    return {
      name,
      labels: cells(series.categories).map(({ text }) => text),
      values: cells(series.values).map(({ value }) => (typeof value === 'number' ? value : null)),
      ...(series.color !== undefined && { color: series.color }),
    };
  });
}
