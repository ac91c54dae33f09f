const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Names of the file format's vocabularies. */
export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office,
  packages: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  extension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  taskpanes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
} as const;

/** How one part says what another is to it. */
export const relations = {
  workbook: `${office}/officeDocument`,
  worksheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  theme: `${office}/theme`,
  table: `${office}/table`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  metadata: `${office}/sheetMetadata`,
  taskpanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  extension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

/** What the parts of a file are declared to be. */
export const contentTypes = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  table: `${spreadsheet}.table+xml`,
  metadata: `${spreadsheet}.sheetMetadata+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  extension: 'application/vnd.ms-office.webextension+xml',
} as const;
