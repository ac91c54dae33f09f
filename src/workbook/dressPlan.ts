import type { Answer } from '../domain/words';
import { columnLetter } from './gridAddress';
import { PLAN_HEADERS, type PlanHeader, type PlanSheet } from './planSheet';
import { addTitledSheet, ALARM, dressHeader, QUIET, setUpPages, setWidths } from './sheetLook';
import { PLAN_SHEET } from './sheetNames';

const EXPLAINED =
  'Set Done to yes here or in the side pane. Rows and notes that you add stay when the plan is written again.';
/** Points: box, day and task together fit the width of a printed page. */
const WIDTHS: Readonly<Record<PlanHeader, number>> = {
  Done: 46,
  Due: 70,
  Task: 400,
  Part: 160,
  'Your note': 160,
  Rule: 48,
  Source: 130,
  Key: 120,
  Setting: 140,
  Value: 150,
};

/** 0-based row of the header on a new sheet. */
const HEADER_ROW = 3;
/** Rows that are coloured from the first, so that rows a person adds are as well. */
const ROOM = 500;
/** A blank column keeps what the plan was written for apart from it, when the plan is sorted. */
const COLUMNS = Object.fromEntries(
  PLAN_HEADERS.map((name, index) => [name, index + (name === 'Setting' || name === 'Value' ? 1 : 0)]),
) as Readonly<Record<PlanHeader, number>>;

/** Makes the sheet with its headings and answers with it as one that holds no rows yet. */
export function addPlanSheet(context: Excel.RequestContext): PlanSheet {
  const sheet = addTitledSheet(context, PLAN_SHEET, EXPLAINED);
  for (const name of PLAN_HEADERS) {
    const column = COLUMNS[name];
    const head = sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1);
    head.values = [[name]];
    dressHeader(head);
    setWidths(sheet, [WIDTHS[name]], column);
    const body = sheet.getRangeByIndexes(HEADER_ROW + 1, column, ROOM, 1);
    body.format.verticalAlignment = 'Top';
    if (name === 'Task' || name === 'Part' || name === 'Your note' || name === 'Value')
      body.format.wrapText = true;
    if (name === 'Done' || name === 'Due' || name === 'Value') body.format.horizontalAlignment = 'Left';
    if (name === 'Key' || name === 'Source' || name === 'Rule') body.format.font.color = QUIET;
  }
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setUpPages(sheet, { orientation: 'Landscape', header: HEADER_ROW, columns: COLUMNS.Key });
  colour(sheet);
  return {
    sheet,
    marked: true,
    columns: COLUMNS,
    header: HEADER_ROW,
    rows: [],
    settings: new Map(),
    end: HEADER_ROW + 1,
    protected: false,
  };
}

/** Offers the answers of a box as a list in its cell. */
export function offerAnswers(
  { sheet, columns }: Pick<PlanSheet, 'sheet' | 'columns'>,
  row: number,
  rows: number,
  answers: readonly Answer[],
): void {
  const { dataValidation } = sheet.getRangeByIndexes(row, columns.Done ?? 0, rows, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: answers.join(',') } };
  dataValidation.ignoreBlanks = true;
}

/** Greys what is done and marks the date of what is overdue. The words stand in the cells, so that nothing is told by colour alone. */
function colour(sheet: Excel.Worksheet): void {
  const first = HEADER_ROW + 2;
  const cell = (name: PlanHeader) => `$${columnLetter(COLUMNS[name])}${first}`;
  const done = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, ROOM, COLUMNS.Key + 1);
  const { custom: greyed } = done.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  greyed.rule.formula = `=${cell('Done')}="yes"`;
  greyed.format.font.color = QUIET;
  const due = sheet.getRangeByIndexes(HEADER_ROW + 1, COLUMNS.Due, ROOM, 1);
  const { custom: late } = due.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  late.rule.formula = `=AND(${cell('Done')}<>"yes",${cell('Due')}<>"",${cell('Due')}<TODAY())`;
  late.format.font.color = ALARM;
  late.format.font.bold = true;
}
