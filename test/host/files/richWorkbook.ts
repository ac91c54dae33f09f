import { excelize } from '../../../src/host/files/excelize';

const must = <T extends { readonly error: string | null }>(result: T): T => {
  if (result.error) throw new Error(result.error);
  return result;
};

/** A picture of one dot. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** A workbook with one of everything that must survive: chart, pivot, picture, sparkline, text box, comment, rules, table and more. */
export const richWorkbook = async (): Promise<Uint8Array> => {
  const engine = await excelize();
  const book = engine.NewFile();
  must(book.SetSheetName('Sheet1', 'Programs'));
  const rows: (string | number)[][] = [
    ['Program', 'City', 'Score', 'Seats', 'Share'],
    ['Harbor General', 'Duluth', 231, 12, 0.67],
    ['Lakeside Medical', 'Erie', 244, 8, 0.5],
    ['Prairie Clinic', 'Fargo', 238, 20, 0.9],
    ['Ridge Hospital', 'Boise', 251, 4, 0.25],
  ];
  rows.forEach((row, index) => must(book.SetSheetRow('Programs', `A${index + 1}`, row)));
  const header = must(
    book.NewStyle({
      Font: { Bold: true, Color: 'FFFFFF' },
      Fill: { Type: 'pattern', Pattern: 1, Color: ['1F4E79'] },
      Alignment: { Horizontal: 'center', WrapText: true },
    }),
  );
  must(book.SetCellStyle('Programs', 'A1', 'E1', header.style));
  const percent = must(book.NewStyle({ NumFmt: 9, Border: [{ Type: 'bottom', Color: '000000', Style: 1 }] }));
  must(book.SetCellStyle('Programs', 'E2', 'E5', percent.style));
  must(book.SetColWidth('Programs', 'A', 'A', 24));
  must(book.SetColVisible('Programs', 'D', false));
  must(book.SetRowVisible('Programs', 4, false));
  const bad = must(
    book.NewConditionalStyle({
      Font: { Color: '9C0006' },
      Fill: { Type: 'pattern', Color: ['FFC7CE'], Pattern: 1 },
    }),
  );
  must(
    book.SetConditionalFormat('Programs', 'C2:C5', [
      { Type: 'cell', Criteria: '>', Format: bad.style, Value: '240' },
    ]),
  );
  must(
    book.SetConditionalFormat('Programs', 'A2:A5', [
      { Type: 'formula', Criteria: '$C2>240', Format: bad.style },
    ]),
  );
  must(
    book.SetConditionalFormat('Programs', 'D2:D5', [
      { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '638EC6' },
    ]),
  );
  must(
    book.AddDataValidation('Programs', {
      Sqref: 'B2:B5',
      Type: 'list',
      Formula1: '"Duluth,Erie,Fargo,Boise"',
      AllowBlank: true,
      ShowErrorMessage: true,
      ErrorStyle: 'warning',
      ErrorTitle: 'City',
      Error: 'Unknown',
    }),
  );
  must(
    book.AddDataValidation('Programs', {
      Sqref: 'C2:C5',
      Type: 'whole',
      Operator: 'between',
      Formula1: '1',
      Formula2: '300',
      AllowBlank: true,
    }),
  );
  must(
    book.AddChart('Programs', 'H2', {
      Type: engine.Col,
      Series: [{ Name: 'Programs!$C$1', Categories: 'Programs!$A$2:$A$5', Values: 'Programs!$C$2:$C$5' }],
      Title: { Paragraph: [{ Text: 'Scores' }] },
      Format: { Name: 'Scores', AltText: 'Scores by program' },
      Legend: { Position: 'bottom' },
    }),
  );
  must(
    book.AddPictureFromBytes('Programs', 'H20', {
      Extension: '.png',
      File: dot,
      Format: { AltText: 'A dot' },
      InsertType: 0,
    }),
  );
  must(
    book.AddShape('Programs', {
      Cell: 'H24',
      Type: 'rect',
      Width: 120,
      Height: 40,
      Paragraph: [{ Text: 'Remember' }],
    }),
  );
  must(book.AddSparkline('Programs', { Location: ['F2'], Range: ['Programs!C2:D2'], Type: 'line' }));
  must(book.AddComment('Programs', { Cell: 'A2', Author: 'Ann', Paragraph: [{ Text: 'Called them' }] }));
  must(book.SetCellRichText('Programs', 'A7', [{ Text: 'Rich ' }, { Text: 'text', Font: { Bold: true } }]));
  must(book.SetCellHyperLink('Programs', 'A5', 'https://example.org', 'External'));
  must(book.MergeCell('Programs', 'A9', 'C9'));
  must(book.SetCellValue('Programs', 'A9', 'Merged'));
  must(
    book.SetPanes('Programs', {
      Freeze: true,
      XSplit: 1,
      YSplit: 1,
      TopLeftCell: 'B2',
      ActivePane: 'bottomRight',
    }),
  );
  must(book.SetHeaderFooter('Programs', { OddHeader: '&CMy list' }));
  must(book.SetDefinedName({ Name: 'Scores', RefersTo: 'Programs!$C$2:$C$5', Comment: 'All scores' }));
  must(book.SetDefinedName({ Name: 'Local', RefersTo: 'Programs!$A$1', Scope: 'Programs' }));
  must(book.SetSheetProps('Programs', { TabColorRGB: 'FF00AA' }));

  must(book.NewSheet('Fees'));
  const fees: (string | number)[][] = [
    ['Service', 'Fee', 'Count'],
    ['One', 11, 30],
    ['Two', 30, 5],
  ];
  fees.forEach((row, index) => must(book.SetSheetRow('Fees', `B${index + 3}`, row)));
  must(
    book.AddTable('Fees', {
      Range: 'B3:D5',
      Name: 'Fees',
      StyleName: 'TableStyleMedium2',
      ShowRowStripes: true,
    }),
  );
  must(book.SetCellFormula('Fees', 'F3', 'SUM(Programs!C2:C5)'));
  must(book.SetCellFormula('Fees', 'F4', 'VLOOKUP("x",B3:C5,2,FALSE)'));
  must(book.SetCellFormula('Fees', 'F5', '_xlfn.IFS(1>2,"a",TRUE,"b")'));
  must(book.ProtectSheet('Fees', { SelectLockedCells: true, Password: '' }));

  must(book.NewSheet('Pivot'));
  must(
    book.AddPivotTable({
      DataRange: 'Programs!A1:E5',
      PivotTableRange: 'Pivot!A3:C9',
      Rows: [{ Data: 'City' }],
      Data: [{ Data: 'Score', Name: 'Sum of Score', Subtotal: 'Sum' }],
      RowGrandTotals: true,
    }),
  );
  must(book.NewSheet('Secret'));
  must(book.SetSheetVisible('Secret', false));
  must(book.SetCustomProps({ Name: 'Owner', Value: 'Ann' }));
  const { buffer, error } = book.WriteToBuffer();
  if (error) throw new Error(error);
  if (!(buffer instanceof Uint8Array)) throw new Error('The engine answered no bytes');
  return buffer;
};
