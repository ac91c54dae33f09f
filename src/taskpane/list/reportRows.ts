import type { RowReading } from '../../domain/list';
import type { ClassifyReport } from '../../workbook/classifyList';
import { strings } from '../strings';

/** A row of the last run as the pane shows it. */
export interface ReportRow {
  readonly reading: RowReading;
  readonly program: string;
  /** Where its program stands, `Sheet1!B7`. */
  readonly address: string;
}

/** The rows of a run, in the order of the sheet. */
export const rowsOf = (report: ClassifyReport): readonly ReportRow[] =>
  report.reading.rows.map((reading) => ({
    reading,
    program: report.programs[reading.index] || strings.results.unnamed,
    address: report.addresses[reading.index] ?? '',
  }));
