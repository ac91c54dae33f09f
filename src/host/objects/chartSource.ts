import type { BookSheet, CellReading } from '../book/book';
import type { Area, ChartSeriesData } from '../book/bookData';
import { fullAddress } from './address';

export const seriesDirections = ['Auto', 'Columns', 'Rows'] as const;
export type SeriesDirection = (typeof seriesDirections)[number];

const isWords = (cells: readonly (CellReading | undefined)[]): boolean =>
  cells.some((cell) => typeof cell?.value === 'string' && cell.value !== '');

/**
 * Splits the source of a chart into series: words in the first row name the series, words in the first column are the
 * categories. With `Auto` the longer side runs along the categories; Excel on the web and on the desktop differ there.
 */
export function chartSource(
  sheet: BookSheet,
  area: Area,
  direction: SeriesDirection,
): readonly ChartSeriesData[] {
  const isByRows = direction === 'Rows' || (direction === 'Auto' && area.columns > area.rows);
  const cells = sheet.read(area);
  const [across, along] = isByRows ? [area.rows, area.columns] : [area.columns, area.rows];
  const cell = (series: number, point: number): CellReading | undefined =>
    isByRows ? cells[series]?.[point] : cells[point]?.[series];
  const reference = (series: number, from: number, count: number): string => {
    const part: Area = isByRows
      ? { row: area.row + series, column: area.column + from, rows: 1, columns: count }
      : { row: area.row + from, column: area.column + series, rows: count, columns: 1 };
    return fullAddress(sheet.name, part, '$');
  };
  const points = Array.from({ length: along }, (_, index) => index);
  const hasCategories = across > 1 && isWords(points.slice(1).map((point) => cell(0, point)));
  const firstSeries = hasCategories ? 1 : 0;
  const heads = Array.from({ length: across - firstSeries }, (_, index) => cell(index + firstSeries, 0));
  const start = along > 1 && isWords(heads) ? 1 : 0;
  return Array.from({ length: across - firstSeries }, (_, index): ChartSeriesData => {
    const series = index + firstSeries;
    return {
      ...(start === 1
        ? { name: cell(series, 0)?.text ?? '', nameReference: reference(series, 0, 1) }
        : { name: `Series${index + 1}` }),
      ...(hasCategories ? { categories: reference(0, start, along - start) } : {}),
      values: reference(series, start, along - start),
    };
  });
}
