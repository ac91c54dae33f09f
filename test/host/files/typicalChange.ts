import type { BookData, CellData, CellStyle, SheetData } from '../../../src/host/book/bookData';

/** A sheet without anything. */
export const emptySheet = (id: string, name: string): SheetData => ({
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

/** Cells with some more put in; a value alone makes a plain cell. */
export const withCells = (
  cells: SheetData['cells'],
  more: Readonly<Record<string, CellData | string | number | boolean>>,
): SheetData['cells'] => {
  const result = new Map([...cells].map(([row, line]) => [row, new Map(line)]));
  for (const [at, cell] of Object.entries(more)) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const line = result.get(row) ?? new Map<number, CellData>();
    line.set(column, typeof cell === 'object' ? cell : { value: cell });
    result.set(row, line);
  }
  return result;
};

const header: CellStyle = { bold: true, fill: '#DDEBF7' };
const name = "Ann's Summary";

/** What an add-in does to a list: three columns beside it, a table grown, two sheets with formulas, a chart, rules, names, settings. */
export const typicalChange = (book: BookData): BookData => {
  const sheets = book.sheets.map((sheet): SheetData => {
    if (sheet.name === 'Programs')
      return {
        ...sheet,
        cells: withCells(sheet.cells, {
          '0,5': { value: 'Bucket', style: header },
          '0,6': { value: 'Why', style: header },
          '1,5': 'Reach',
          '1,6': {
            value: ' =HYPERLINK("x") & <more>\nlines, _x0041_ \u000b',
            style: { wrap: true, vertical: 'Top' },
          },
          '2,5': 'Safety',
          '2,6': { value: 0.25, numberFormat: '0.0%' },
          '4,2': 252,
        }),
        columnWidths: new Map([...sheet.columnWidths, [30, 60], [31, 240]]),
        conditionalFormats: [
          ...sheet.conditionalFormats,
          {
            id: 'new1',
            areas: [{ row: 1, column: 5, rows: 4, columns: 1 }],
            priority: 4,
            rule: { kind: 'formula', formula: '=$F2="Reach"' },
            format: { fill: '#FCE4D6', color: '#833C0B', bold: true },
          },
          {
            id: 'new2',
            areas: [
              { row: 1, column: 5, rows: 4, columns: 1 },
              { row: 1, column: 8, rows: 2, columns: 1 },
            ],
            priority: 5,
            stopIfTrue: true,
            rule: { kind: 'containsText', operator: 'Contains', text: 'Say "so"' },
            format: { fill: '#E2EFDA' },
          },
          {
            id: 'new3',
            areas: [{ row: 1, column: 2, rows: 4, columns: 1 }],
            priority: 6,
            rule: { kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=$D$2' },
            format: { bold: true },
          },
        ],
        validations: [
          ...sheet.validations,
          {
            areas: [{ row: 1, column: 7, rows: 4, columns: 1 }],
            rule: { kind: 'list', source: 'Reach,Realistic,Safety', dropDown: true },
            ignoreBlanks: true,
            errorAlert: { show: true, style: 'Stop', title: 'Bucket', message: 'Choose one' },
            prompt: { show: true, title: 'Override', message: 'Yours wins' },
          },
          {
            areas: [{ row: 1, column: 8, rows: 2, columns: 1 }],
            rule: { kind: 'number', whole: true, least: '1', most: '300' },
            ignoreBlanks: true,
            errorAlert: { show: true, style: 'Stop', title: '', message: '' },
          },
          {
            areas: [{ row: 3, column: 8, rows: 1, columns: 1 }],
            rule: { kind: 'number', whole: false, least: '0', most: '=$D$2' },
            ignoreBlanks: true,
            errorAlert: { show: true, style: 'Stop', title: '', message: '' },
          },
        ],
      };
    if (sheet.name === 'Fees')
      return {
        ...sheet,
        cells: withCells(sheet.cells, {
          '2,4': 'Total',
          '3,4': { value: 330, formula: '=Fees[[#This Row],[Fee]]*Fees[[#This Row],[Count]]' },
          '4,4': { value: 150, formula: '=C5*D5' },
        }),
        tables: sheet.tables.map((table) => ({
          ...table,
          area: { ...table.area, columns: 4 },
          columns: [...table.columns, 'Total'],
        })),
      };
    return sheet;
  });
  const summary: SheetData = {
    ...emptySheet('new-a', name),
    tabColor: '#00B050',
    frozen: { rows: 2, columns: 0 },
    columnWidths: new Map([[0, 120]]),
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    cells: withCells(new Map(), {
      '0,0': { value: 'Summary', style: { bold: true, fontSize: 16, italic: true, horizontal: 'Center' } },
      '1,0': 'Bucket',
      '1,1': 'Count',
      '2,0': 'Reach',
      '2,1': { value: 1, formula: '=COUNTIFS(Programs!$F$2:$F$5,A3)' },
      '3,0': 'Safety',
      '3,1': { value: 1, formula: '=COUNTIFS(Programs!$F$2:$F$5,A4)' },
      '4,0': { value: 'few', formula: '=IFS(B3>2,"many",TRUE,"few")' },
      '4,1': { value: '#N/A', error: true, formula: '=XLOOKUP("x",A3:A4,B3:B4)' },
      '5,0': { value: true, formula: '=B3=1' },
      '5,1': { value: '#DIV/0!', error: true },
      '6,0': { value: 'red', formula: '=CONTOSO.RATE(1,"CONTOSO.RATE(")' },
      '6,1': { value: 'because', formula: '=CONTOSO.RATE.WHY(B3)&LET(x,1,x+1)' },
      '7,0': { value: 1, formula: '=SEQUENCE(3)', spill: { rows: 3, columns: 1 } },
      '8,0': 2,
      '9,0': 3,
      '7,1': { value: 6, formula: '=SUM(A8#)' },
      '8,1': { value: '', formula: '=IF(TRUE,"")' },
      '9,1': { value: 45000, numberFormat: 'yyyy-mm-dd' },
    }),
    charts: [
      {
        id: 'new-chart',
        name: 'Shares',
        type: 'ColumnClustered',
        title: 'Shares & targets',
        altText: 'Two buckets',
        series: [
          {
            nameReference: `'Ann''s Summary'!$B$2`,
            categories: `'Ann''s Summary'!$A$3:$A$4`,
            values: `'Ann''s Summary'!$B$3:$B$4`,
            color: '#C55A11',
          },
          {
            name: 'Target',
            categories: `'Ann''s Summary'!$A$3:$A$4`,
            values: `'Ann''s Summary'!$B$3:$B$4`,
            color: '#2E75B6',
          },
        ],
        left: 200,
        top: 30.5,
        width: 380,
        height: 220,
        legend: { visible: true, position: 'Bottom' },
        valueAxis: { title: 'Programs', minimum: 0, maximum: 4, numberFormat: '0' },
        categoryAxis: { title: 'Bucket' },
        dataLabels: true,
      },
      {
        id: 'new-round',
        name: 'Round',
        type: 'Doughnut',
        series: [{ categories: `'Ann''s Summary'!$A$3:$A$4`, values: `'Ann''s Summary'!$B$3:$B$4` }],
        left: 200,
        top: 270,
        width: 200,
        height: 160,
        legend: { visible: false, position: 'Right' },
      },
    ],
  };
  const profile: SheetData = {
    ...emptySheet('new-b', 'Profile'),
    visibility: 'Hidden',
    cells: withCells(new Map(), {
      '0,0': 'Score',
      '0,1': 231,
      '2,0': 'Item',
      '2,1': 'Done',
      '3,0': 'Letter',
      '3,1': false,
    }),
    tables: [
      {
        id: 'new-table',
        name: 'Tasks',
        area: { row: 2, column: 0, rows: 2, columns: 2 },
        columns: ['Item', 'Done'],
        style: 'TableStyleLight9',
      },
    ],
  };
  return {
    ...book,
    sheets: [...sheets, summary, profile],
    names: [
      ...book.names.map((each) =>
        each.name === 'Scores' ? { ...each, formula: '=Programs!$C$2:$C$9' } : each,
      ),
      { name: 'MyScore', formula: '=Profile!$B$1', visible: true },
      { name: 'Quiet', formula: '=Profile!$A$1', sheetId: 'new-b', visible: false },
    ],
    settings: new Map([...book.settings, ['list', '{"sheet":"Programs & more"}']]),
    activeSheetId: 'new-a',
  };
};
