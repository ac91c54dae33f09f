import type { BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { invalidOperation, itemNotFound, notImplemented } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { textArgument } from './argument';
import { writeCells } from './cellWriting';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { bodyArea } from './structuredReference';
import { settleTableHeaders } from './tableHeaders';
import { usedWithin } from './usedWithin';

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

/** Excel shifts what stands to the right, too; this host deletes the last column only, with nothing beside the table. */
function deleteColumn(
  session: Session,
  sheet: BookSheet,
  table: TableData,
  index: number,
  whole: Area,
): void {
  if (table.columns.length === 1) throw invalidOperation();
  const beside: Area = { ...whole, column: whole.column + 1 };
  if (index !== table.columns.length - 1 || usedWithin(sheet, beside, true)) {
    throw notImplemented('TableColumn.delete before other cells');
  }
  session.edit(sheet).changeTable(table.id, {
    area: { ...table.area, columns: table.area.columns - 1 },
    columns: table.columns.slice(0, -1),
  });
  sheet.clear(whole, 'All');
}
