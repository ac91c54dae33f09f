import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { cellsArgument, optionalWhole, textArgument } from './argument';
import { sheetColumns, sheetRows } from './geometry';
import { rangeObject } from './rangeObject';
import { resolveCells } from './resolveCells';
import type { Session } from './session';

/** `Excel.WorksheetFreezePanes`. */
export function freezePanesObject(session: Session, sheet: BookSheet): HostObject {
  const frozenArea = (): Area | undefined => {
    const { rows, columns } = sheet.frozen();
    if (rows === 0 && columns === 0) return undefined;
    return {
      row: 0,
      column: 0,
      rows: rows === 0 ? sheetRows : rows,
      columns: columns === 0 ? sheetColumns : columns,
    };
  };
  return new HostObject('WorksheetFreezePanes', {
    methods: {
      freezeRows: (count) => sheet.freeze(optionalWhole(count) ?? 1, 0),
      freezeColumns: (count) => sheet.freeze(0, optionalWhole(count) ?? 1),
      freezeAt: (value) => {
        const cells =
          typeof value === 'string'
            ? resolveCells(session, sheet, textArgument(value))
            : cellsArgument(value);
        const { row, column, rows, columns } = session.areaOf(cells);
        sheet.freeze(rows === sheetRows ? 0 : row + rows, columns === sheetColumns ? 0 : column + columns);
      },
      unfreeze: () => sheet.freeze(0, 0),
      getLocation: () => {
        const area = frozenArea();
        if (!area) throw itemNotFound();
        return rangeObject(session, sheet, area);
      },
      getLocationOrNullObject: () => {
        const area = frozenArea();
        return area ? rangeObject(session, sheet, area) : null;
      },
    },
  });
}
