import type { BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { invalidArgument, notImplemented, shapeMismatch } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { optionalWhole, wholeNumber } from './argument';
import { writeCells } from './cellWriting';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { bodyArea } from './structuredReference';
import { usedWithin } from './usedWithin';

/** `Excel.TableRowCollection`: the rows below the header. Rows are added at the end, onto free cells. */
export function tableRowCollection(session: Session, sheet: BookSheet, data: () => TableData): HostObject {
  const count = (): number => data().area.rows - 1 - (data().hasTotals ? 1 : 0);
  const item = (index: number): HostObject => {
    if (index < 0 || index >= count()) throw invalidArgument();
    const area = (): Area => ({ ...bodyArea(data()), row: bodyArea(data()).row + index, rows: 1 });
    return new HostObject('TableRow', {
      scalars: {
        index: () => index,
        values: {
          get: () => {
            session.requireCalculated();
            return sheet.read(area()).map((row) => row.map((cell) => cell.value));
          },
          set: (value) => writeCells(session, session.cells(sheet, area()), value),
        },
      },
      methods: { getRange: () => rangeObject(session, sheet, area()) },
    });
  };
  return new HostObject('TableRowCollection', {
    scalars: { count },
    items: () => Array.from({ length: count() }, (_, index) => item(index)),
    item: (index) => item(wholeNumber(index)),
    methods: {
      add: (index, values) => {
        const place = optionalWhole(index) ?? -1;
        if (data().hasTotals || (place >= 0 && place !== count()))
          throw notImplemented('TableRowCollection.add between rows');
        if (Array.isArray(values) && values.length === 0) throw shapeMismatch();
        const { area } = data();
        const added: Area = {
          ...area,
          row: area.row + area.rows,
          rows: Array.isArray(values) ? values.length : 1,
        };
        session.edit(sheet);
        if (usedWithin(sheet, added, true)) throw notImplemented('TableRowCollection.add above other cells');
        sheet.changeTable(data().id, { area: { ...area, rows: area.rows + added.rows } });
        if (Array.isArray(values)) writeCells(session, session.cells(sheet, added), values);
        return item(count() - 1);
      },
      getCount: count,
      getItemAt: (index) => item(wholeNumber(index)),
    },
  });
}
