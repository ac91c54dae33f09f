import type { BookData, SheetData } from './bookData';

/** A sheet with nothing on it. */
export const emptySheetData = (id: string, name: string): SheetData => ({
  id,
  name,
  visibility: 'Visible',
  protected: false,
  cells: new Map(),
  columnWidths: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
});

/** A new workbook with one blank sheet, `Sheet1`. */
export const emptyBookData = (name: string): BookData => ({
  name,
  sheets: [emptySheetData('sheet1', 'Sheet1')],
  names: [],
  settings: new Map(),
  activeSheetId: 'sheet1',
});
