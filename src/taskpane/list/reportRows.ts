import type { ProgramRow, RowReading } from '../../domain/list';
import type { Bucket } from '../../domain/words';
import type { ClassifyReport } from '../../workbook/classifyList';
import type { Label } from '../LabelChip';
import { strings } from '../strings';

/** A row of the last run as the pane shows it. */
export interface ReportRow {
  readonly reading: RowReading;
  /** What was read of the row. */
  readonly facts: ProgramRow | undefined;
  readonly program: string;
  /** Where its program stands, `Sheet1!B7`. */
  readonly address: string;
  /** The label that a person typed over ours. */
  readonly override: Bucket | undefined;
  /** The label that counts. */
  readonly label: Label;
}

/** The rows of a run, in the order of the sheet. */
export function rowsOf(report: ClassifyReport): readonly ReportRow[] {
  return report.reading.rows.map((reading, at) => {
    const facts = report.rows[at];
    const override = reading.label === '' ? undefined : facts?.override;
    return {
      reading,
      facts,
      program: report.programs[reading.index] || strings.results.unnamed,
      address: report.addresses[reading.index] ?? '',
      override,
      label: override ?? reading.label,
    };
  });
}
