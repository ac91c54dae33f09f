import type { BookData, SheetData } from '../../../src/host/book/bookData';

const cells = (sheet: SheetData) =>
  Object.fromEntries(
    [...sheet.cells]
      .flatMap(([row, line]) => [...line].map(([column, cell]) => [`${row},${column}`, cell] as const))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const without = (thing: object, ...names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(thing).filter(([name, value]) => value !== undefined && !names.includes(name)),
  );

/** A workbook without what differs between two readings of the same: ids, and whether a thing came with the file. */
export const comparable = (book: BookData) => ({
  active: book.sheets.find(({ id }) => id === book.activeSheetId)?.name,
  settings: [...book.settings],
  names: book.names.map((name) => ({
    ...without(name, 'sheetId'),
    scope: book.sheets.find(({ id }) => id === name.sheetId)?.name,
  })),
  sheets: book.sheets.map((sheet) => ({
    ...without(sheet, 'id', 'columnWidths'),
    cells: cells(sheet),
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    tables: sheet.tables.map((table) => without(table, 'id')),
    charts: sheet.charts.map((chart) => ({
      ...without(chart, 'id', 'fromFile'),
      series: chart.series.map((series) => without(series, 'name')),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) =>
      without(format, 'id', 'fromFile', 'priority'),
    ),
    validations: sheet.validations.map((validation) => without(validation, 'fromFile')),
  })),
});
