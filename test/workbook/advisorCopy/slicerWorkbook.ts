import { excelize } from '../../../src/host/files/excelize';
import { richWorkbook } from '../../host/files/richWorkbook';

/** The workbook with one of everything, and besides: a slicer on its pivot table, one on a table, and a sheet that is a chart of the cities. */
export async function slicerWorkbook(): Promise<Uint8Array> {
  const engine = await excelize();
  const book = engine.OpenReader(await richWorkbook());
  const must = ({ error }: { readonly error: string | null }): void => {
    if (error) throw new Error(error);
  };
  must(
    book.AddSlicer('Pivot', {
      Name: 'City',
      Cell: 'H3',
      TableSheet: 'Pivot',
      TableName: 'PivotTable1',
      Caption: 'Cities I like',
    }),
  );
  must(
    book.AddSlicer('Fees', {
      Name: 'Service',
      Cell: 'H3',
      TableSheet: 'Fees',
      TableName: 'Fees',
      Caption: 'By service',
    }),
  );
  must(
    book.AddChartSheet('Chart of cities', {
      Type: engine.Bar,
      Series: [{ Name: 'Programs!$B$1', Categories: 'Programs!$B$2:$B$5', Values: 'Programs!$C$2:$C$5' }],
      Title: { Paragraph: [{ Text: 'Where I would rather be' }] },
    }),
  );
  must(
    book.AddChartSheet('Chart of seats', {
      Type: engine.Bar,
      Series: [{ Name: 'Programs!$D$1', Categories: 'Programs!$A$2:$A$5', Values: 'Programs!$D$2:$D$5' }],
      Title: { Paragraph: [{ Text: 'Seats' }] },
    }),
  );
  const { buffer, error } = book.WriteToBuffer();
  if (error) throw new Error(error);
  if (!(buffer instanceof Uint8Array)) throw new Error('The engine answered no bytes');
  return buffer;
}
