import { BUCKETS, type Bucket } from '../domain/words';
import { absoluteAddressOf, columnLetter } from './gridAddress';
import type { LabelPlan } from './labelPlan';
import type { LocatedList } from './locateLists';
import { OWN_NAME_PARTS, type OwnHeader, ownName } from './ownColumns';

/** Fill and ink of each label; the word itself stands in the cell, so that nothing is told by colour alone. */
const COLOURS: Readonly<Record<Bucket, { readonly fill: string; readonly ink: string }>> = {
  Reach: { fill: '#FBE3E1', ink: '#8A1C12' },
  Realistic: { fill: '#FDF1D0', ink: '#6B4A00' },
  Safety: { fill: '#DDF1E0', ink: '#14532D' },
};

/** Points. */
const WIDTHS: Readonly<Record<OwnHeader, number>> = { Bucket: 66, Why: 420, Override: 72 };

/** Points our names at the list's program column and at our columns, whatever they pointed at before. */
export function nameColumns(
  sheet: Excel.Worksheet,
  list: LocatedList,
  plan: LabelPlan,
  known: ReadonlySet<string>,
): void {
  const program = list.area.column + (list.columns.find(({ meaning }) => meaning === 'program')?.index ?? 0);
  for (const part of OWN_NAME_PARTS) {
    const name = ownName(part, list.number);
    if (known.has(name)) sheet.names.getItem(name).delete();
    sheet.names.add(
      name,
      sheet.getRangeByIndexes(
        list.area.row,
        part === 'Program' ? program : plan.columns[part],
        list.rows + 1,
        1,
      ),
    );
  }
}

/** Colours each label by the override where there is one, offers the three words in `Override`, and sets widths on new columns. */
export function dressLabels(sheet: Excel.Worksheet, list: LocatedList, plan: LabelPlan): void {
  const body = (header: OwnHeader, rows: number): Excel.Range =>
    sheet.getRangeByIndexes(list.area.row + 1, plan.columns[header], rows, 1);
  const first = list.area.row + 2;
  const bucket = `$${columnLetter(plan.columns.Bucket)}${first}`;
  const override = `$${columnLetter(plan.columns.Override)}${first}`;
  if (plan.placement === 'existing')
    for (const header of ['Bucket', 'Override'] as const)
      body(header, plan.rows).conditionalFormats.clearAll();
  for (const label of BUCKETS) {
    const others = BUCKETS.filter((other) => other !== label).map((other) => `${override}<>"${other}"`);
    colour(
      body('Bucket', list.rows),
      `=OR(${override}="${label}",AND(${bucket}="${label}",${others.join(',')}))`,
      label,
    );
    colour(body('Override', list.rows), `=${override}="${label}"`, label);
  }
  if (plan.placement === 'existing') body('Override', plan.rows).dataValidation.clear();
  const { dataValidation } = body('Override', list.rows);
  dataValidation.rule = { list: { inCellDropDown: true, source: BUCKETS.join(',') } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: 'Override',
    message: `Choose ${BUCKETS.slice(0, -1).join(', ')} or ${BUCKETS.at(-1) ?? ''}, or leave the cell blank.`,
  };
  if (plan.placement === 'existing') return;
  for (const header of ['Bucket', 'Why', 'Override'] as const) {
    const column = sheet.getRange(
      absoluteAddressOf({ row: list.area.row, column: plan.columns[header], rows: 1, columns: 1 }),
    );
    column.format.columnWidth = WIDTHS[header];
  }
}

function colour(range: Excel.Range, formula: string, label: Bucket): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.fill.color = COLOURS[label].fill;
  custom.format.font.color = COLOURS[label].ink;
}
