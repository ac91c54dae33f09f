import type { BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { invalidArgument, itemNotFound, notImplemented, shapeMismatch } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { isMissing, optionalWhole, textArgument, wholeNumber } from './argument';
import { writeCells } from './cellWriting';
import { isOccupied, shiftsAsColumns } from './columnShift';
import type { Session } from './session';
import { tableColumnObject } from './tableColumnObject';
import { headerNames } from './tableHeaders';

/** `Excel.TableColumnCollection`. A column's id is its place in the table, counted from 1. */
export function tableColumnCollection(session: Session, sheet: BookSheet, data: () => TableData): HostObject {
  const item = (index: number): HostObject => {
    if (index < 0 || index >= data().columns.length) throw itemNotFound();
    return tableColumnObject(session, sheet, data, index);
  };
  const find = (key: unknown): number => {
    if (typeof key === 'number') return key - 1;
    const wanted = textArgument(key).toLowerCase();
    return data().columns.findIndex((name) => name.toLowerCase() === wanted);
  };
  return new HostObject('TableColumnCollection', {
    scalars: { count: () => data().columns.length },
    items: () => data().columns.map((_, index) => item(index)),
    item: (key) => item(find(key)),
    methods: {
      add: (index, values, name) => {
        const place = optionalWhole(index) ?? -1;
        if (place >= 0 && place !== data().columns.length) {
          throw notImplemented('TableColumnCollection.add between columns');
        }
        appendColumn(session, sheet, data(), values, name);
        return item(data().columns.length - 1);
      },
      getCount: () => data().columns.length,
      getItemAt: (index) => {
        if (wholeNumber(index) < 0 || wholeNumber(index) >= data().columns.length) throw invalidArgument();
        return item(wholeNumber(index));
      },
      getItemOrNullObject: (key) => {
        const index = find(key);
        return index >= 0 && index < data().columns.length ? item(index) : null;
      },
    },
  });
}

/**
 * Puts a column at the right end. The values, if given, are those of the whole column, its header included. What stands
 * to the right of the table moves on by one column.
 */
function appendColumn(
  session: Session,
  sheet: BookSheet,
  table: TableData,
  values: unknown,
  name: unknown,
): void {
  const { area } = table;
  session.edit(sheet);
  const added: Area = { ...area, column: area.column + area.columns, columns: 1 };
  if (isOccupied(sheet, area, added.column)) {
    if (!shiftsAsColumns(sheet, area, added.column))
      throw notImplemented('TableColumnCollection.add beside other cells');
    sheet.insert('columns', added.column, 1);
    session.followEdits();
  }
  if (Array.isArray(values) && values.length !== area.rows) throw shapeMismatch();
  const first: unknown = Array.isArray(values) && Array.isArray(values[0]) ? values[0][0] : undefined;
  const given = isMissing(name) ? first : textArgument(name);
  const header =
    typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? String(given) : '';
  const columns = headerNames([...table.columns, header]);
  sheet.changeTable(table.id, { area: { ...area, columns: area.columns + 1 }, columns });
  if (Array.isArray(values)) writeCells(session, session.cells(sheet, added), values);
  sheet.write({ ...added, rows: 1 }, [[`'${columns.at(-1) ?? ''}`]]);
}
