import { gridOf } from './cellGrid';
import { absoluteAddressOf, addressOf, type GridArea } from './gridAddress';
import { loadMark, markSheet } from './ownSheet';
import { addOwnSheet, dressHeader, dressHeading, dressTitle, setUpPages, setWidths } from './sheetLook';
import { SUMMARY_SHEET } from './sheetNames';
import { CHART_ROWS, summaryBlocks, type SummarySize } from './summaryBlocks';
import { type SummaryCell, type SummaryFacts, summaryCells, summarySize } from './summaryCells';
import { changedCells, contentCells, type SheetContent, summaryTop } from './summaryWrites';
import type { SummaryContent } from './undoSteps';

export const CHART_NAME = 'Backstop shares';
const TARGET_COLOUR = '#9AA5B1';
const SERIES_COLOURS = ['#1F6FB2', '#C2571A', '#2F7D4F', '#7A4FA3', '#A3365B', '#5B6B2F'];
/** Points: names, then figures, wide enough for the names of specialties. */
const WIDTHS = [176, 150, 112, 104, 104, 104, 104, 104];

/** The summary sheet as it was before this run. */
export interface SummaryBefore {
  readonly sheet: Excel.Worksheet | undefined;
  readonly content: () => SheetContent | undefined;
  readonly chart: Excel.Chart | undefined;
  readonly size: SummarySize | undefined;
  /** False when a sheet stands under its name that a person made: it is left alone. */
  readonly ours: () => boolean;
  readonly marked: () => boolean;
}

/** Asks for what stands on the summary sheet, if there is one; to be read after the next sync. */
export function loadSummary(
  context: Excel.RequestContext,
  exists: boolean,
  size: SummarySize | undefined,
): SummaryBefore {
  if (!exists)
    return {
      sheet: undefined,
      content: () => undefined,
      chart: undefined,
      size: undefined,
      ours: () => true,
      marked: () => false,
    };
  const sheet = context.workbook.worksheets.getItem(SUMMARY_SHEET);
  const used = sheet.getUsedRange(true).load('formulas,values,rowIndex,columnIndex,rowCount,columnCount');
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME).load('name');
  const markOf = loadMark(sheet, SUMMARY_SHEET);
  return {
    sheet,
    ours: () => markOf(gridOf(used.values)).ours,
    marked: () => markOf(gridOf(used.values)).marked,
    content: () => ({
      area: { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
      formulas: gridOf(used.formulas),
      values: gridOf(used.values),
    }),
    chart,
    size,
  };
}

/** Brings the summary up to date and draws its one chart. Answers how many cells change, and the size to remember. */
export function writeSummary(
  context: Excel.RequestContext,
  before: SummaryBefore,
  facts: SummaryFacts,
): { readonly cells: number; readonly size: SummarySize } {
  const sheet = before.sheet ?? addOwnSheet(context, SUMMARY_SHEET);
  if (before.sheet && !before.marked()) markSheet(sheet, SUMMARY_SHEET);
  const content = before.content();
  const size = summaryTop((top) => summarySize(facts, top), before.size, content);
  const cells = fillSummary(sheet, before, summaryCells(facts, size), size);
  return { cells, size };
}

/** Puts the summary back as it was before a run: its cells, its dress and its chart, or no sheet where there was none. */
export function restoreSummary(now: SummaryBefore, before: SummaryContent | undefined): void {
  if (!now.sheet || !now.ours()) return;
  if (!before) now.sheet.delete();
  else if (before.size && before.content)
    fillSummary(now.sheet, now, contentCells(before.size, before.content), before.size);
}

function fillSummary(
  sheet: Excel.Worksheet,
  before: SummaryBefore,
  cells: readonly SummaryCell[],
  size: SummarySize,
): number {
  const writes = changedCells(cells, before.size, before.content());
  for (const { row, column, contents } of writes) {
    sheet.getRangeByIndexes(row, column, 1, contents.length).formulas = [[...contents]];
  }
  const sameSize = before.size !== undefined && JSON.stringify(before.size) === JSON.stringify(size);
  if (!sameSize) {
    const ours = before.size ? Object.values(summaryBlocks(before.size)) : [];
    for (const { row, column, rows, columns } of ours.filter(hasCells))
      sheet.getRangeByIndexes(row, column, rows, columns).clear('Formats');
    dressSummary(sheet, size, before.sheet === undefined);
  }
  drawChart(sheet, before.chart, size, sameSize);
  return writes.reduce((sum, { contents }) => sum + contents.length, 0);
}

/** A summary of an earlier make lacks some blocks. */
const hasCells = ({ rows }: GridArea): boolean => rows > 0;

function dressSummary(sheet: Excel.Worksheet, size: SummarySize, isNew: boolean): void {
  const blocks = summaryBlocks(size);
  const rangeOf = ({ row, column, rows, columns }: GridArea): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  if (isNew) {
    setWidths(sheet, WIDTHS);
    setUpPages(sheet, { orientation: 'Portrait', tall: 1 });
  }
  dressTitle(sheet, blocks.head.row, 2);
  const facts = { ...blocks.head, row: blocks.head.row + 4, rows: blocks.head.rows - 4 };
  rangeOf({ ...facts, columns: 1 }).format.font.bold = true;
  rangeOf({ ...facts, column: 1, columns: 1 }).format.horizontalAlignment = 'Left';
  rangeOf({ ...facts, row: facts.row + 1, column: 1, rows: 1, columns: 1 }).numberFormat = [['yyyy-mm-dd']];
  for (const [block, area] of Object.entries(blocks)) {
    if (block === 'head' || !hasCells(area)) continue;
    dressHeading(rangeOf({ ...area, rows: 1, columns: 1 }));
    if (block === 'notes') continue;
    dressHeader(rangeOf({ ...area, row: area.row + 1, rows: 1 }));
    // Words and numbers stand in one column, and read best from one edge, under their header.
    const body = { ...area, row: area.row + 2, column: 1, rows: area.rows - 2, columns: area.columns - 1 };
    if (hasCells(body)) rangeOf(body).format.horizontalAlignment = 'Left';
  }
  const percents = [
    { ...blocks.shares, row: blocks.shares.row + 2, column: 1, rows: blocks.shares.rows - 2, columns: 3 },
    { ...blocks.chart, row: blocks.chart.row + 2, column: 1, rows: 3, columns: blocks.chart.columns - 1 },
  ];
  const { grades } = blocks;
  if (hasCells(grades)) {
    const money = { row: grades.row + 2, column: 3, rows: grades.rows - 2, columns: 1 };
    const points = { ...money, column: 2 };
    rangeOf(money).numberFormat = Array.from({ length: money.rows }, () => ['#,##0']);
    rangeOf(points).numberFormat = Array.from({ length: points.rows }, () => ['0.0']);
  }
  for (const area of percents) {
    rangeOf(area).numberFormat = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => '0.0%'),
    );
  }
}

function drawChart(
  sheet: Excel.Worksheet,
  existing: Excel.Chart | undefined,
  size: SummarySize,
  sameSize: boolean,
): void {
  const blocks = summaryBlocks(size);
  const source = sheet.getRangeByIndexes(blocks.chart.row + 1, 0, 4, blocks.chart.columns);
  const found = existing?.isNullObject === false ? existing : undefined;
  if (found && sameSize) return;
  const chart =
    found ?? sheet.charts.add(Excel.ChartType.columnClustered, source, Excel.ChartSeriesBy.columns);
  if (found) found.setData(source, Excel.ChartSeriesBy.columns);
  else {
    chart.name = CHART_NAME;
    chart.title.text = 'Shares of the list against the target';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = '0%';
  }
  const first = blocks.head.row + blocks.head.rows + 1;
  const area = { row: first, column: 0, rows: CHART_ROWS - 1, columns: 7 };
  const [from = '', to = ''] = absoluteAddressOf(area).replaceAll('$', '').split(':');
  chart.setPosition(from, to === '' ? addressOf(area) : to);
  for (let index = 0; index <= size.charted; index += 1) {
    const colour =
      index === size.charted
        ? TARGET_COLOUR
        : (SERIES_COLOURS[index % SERIES_COLOURS.length] ?? TARGET_COLOUR);
    chart.series.getItemAt(index).format.fill.setSolidColor(colour);
  }
}
