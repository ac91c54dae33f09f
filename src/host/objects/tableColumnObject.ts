import type { BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { invalidOperation, itemNotFound, notImplemented } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { textArgument } from './argument';
import { writeCells } from './cellWriting';
import { isOccupied, shiftsAsColumns } from './columnShift';
import { clearConditionalFormats } from './conditionalFormats';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { bodyArea } from './structuredReference';
import { settleTableHeaders } from './tableHeaders';

/** `Excel.TableColumn`, by its place in the table. */
export function tableColumnObject(
  session: Session,
  sheet: BookSheet,
  data: () => TableData,
  index: number,
): HostObject {
  const narrow = (area: Area): Area => {
    if (index >= data().columns.length) throw itemNotFound();
    return { ...area, column: data().area.column + index, columns: 1 };
  };
  const whole = (): Area => narrow(data().area);
  const header = (): Area => ({ ...whole(), rows: 1 });
  const at = (area: Area): HostObject => rangeObject(session, sheet, area);
  return new HostObject('TableColumn', {
    id: index + 1,
    scalars: {
      id: () => index + 1,
      index: () => index,
      name: {
        get: () => data().columns[index] ?? '',
        set: (value) => {
          session.edit(sheet).write(header(), [[`'${textArgument(value)}`]]);
          settleTableHeaders(sheet, header());
        },
      },
      values: {
        get: () => {
          session.requireCalculated();
          return sheet.read(whole()).map((row) => row.map((cell) => cell.value));
        },
        set: (value) => writeCells(session, session.cells(sheet, whole()), value),
      },
    },
    methods: {
      getRange: () => at(whole()),
      getHeaderRowRange: () => at(header()),
      getDataBodyRange: () => at(narrow(bodyArea(data()))),
      getTotalRowRange: () => {
        const { area, hasTotals } = data();
        if (!hasTotals) throw itemNotFound();
        return at(narrow({ ...area, row: area.row + area.rows - 1, rows: 1 }));
      },
      delete: () => deleteColumn(session, sheet, data(), index, whole()),
    },
  });
}

/** Takes a column out of the table with its cells; what stands to the right of it moves back by one column. */
function deleteColumn(
  session: Session,
  sheet: BookSheet,
  table: TableData,
  index: number,
  whole: Area,
): void {
  if (table.columns.length === 1) throw invalidOperation();
  const isLast = index === table.columns.length - 1;
  session.edit(sheet);
  if (isLast && !isOccupied(sheet, table.area, whole.column + 1)) {
    const area = { ...table.area, columns: table.area.columns - 1 };
    sheet.changeTable(table.id, { area, columns: table.columns.slice(0, -1) });
    sheet.clear(whole, 'All');
    clearConditionalFormats(sheet, whole);
    sheet.clearValidation(whole);
    return;
  }
  if (!shiftsAsColumns(sheet, table.area, whole.column))
    throw notImplemented('TableColumn.delete before other cells');
  sheet.remove('columns', whole.column, 1);
  session.followEdits();
}
