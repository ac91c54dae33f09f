import type { BookSheet } from '../book/book';
import type { Area, TableData } from '../book/bookData';
import { invalidArgument, itemNotFound, notImplemented } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { booleanArgument, cellsArgument, textArgument } from './argument';
import { clearConditionalFormats } from './conditionalFormats';
import { contains } from './geometry';
import { rangeObject } from './rangeObject';
import { resolveCells } from './resolveCells';
import type { Session } from './session';
import { bodyArea } from './structuredReference';
import { tableColumnCollection } from './tableColumnCollection';
import { checkTableName } from './tableCreation';
import { headerArea } from './tableHeaders';
import { tableRowCollection } from './tableRowCollection';
import { worksheetObject } from './worksheetObject';

/** `Excel.Table`. */
export function tableObject(session: Session, sheet: BookSheet, id: string): HostObject {
  const data = (): TableData => {
    const found = sheet.tables().find((table) => table.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const at = (area: Area): HostObject => rangeObject(session, sheet, area);
  const totalsArea = (): Area => {
    const { area, hasTotals } = data();
    if (!hasTotals) throw itemNotFound();
    return { ...area, row: area.row + area.rows - 1, rows: 1 };
  };
  const end = (): void => {
    data();
    session.edit(sheet).removeTable(id);
  };
  return new HostObject('Table', {
    id,
    scalars: {
      id: () => id,
      name: {
        get: () => data().name,
        set: (value) => {
          const name = checkTableName(session, value, id);
          session.edit(sheet).changeTable(id, { name });
        },
      },
      style: {
        get: () => data().style ?? '',
        set: (value) => void session.edit(sheet).changeTable(id, { style: textArgument(value) }),
      },
      showHeaders: () => true,
      showTotals: {
        get: () => data().hasTotals ?? false,
        set: (value) => {
          if (booleanArgument(value) !== (data().hasTotals ?? false))
            throw notImplemented('Table.showTotals (set)');
        },
      },
      showFilterButton: () => true,
      showBandedRows: () => true,
      showBandedColumns: () => false,
      highlightFirstColumn: () => false,
      highlightLastColumn: () => false,
    },
    navigations: {
      autoFilter: () => tableFilterObject(session, sheet, data),
      columns: () => tableColumnCollection(session, sheet, data),
      rows: () => tableRowCollection(session, sheet, data),
      worksheet: () => worksheetObject(session, sheet),
    },
    methods: {
      getRange: () => at(data().area),
      getHeaderRowRange: () => at(headerArea(data())),
      getDataBodyRange: () => at(bodyArea(data())),
      getTotalRowRange: () => at(totalsArea()),
      convertToRange: () => {
        const { area } = data();
        end();
        return at(area);
      },
      delete: () => {
        const { area } = data();
        end();
        sheet.clear(area, 'All');
        clearConditionalFormats(sheet, area);
        sheet.clearValidation(area);
      },
      resize: (value) => {
        const cells = typeof value === 'string' ? resolveCells(session, sheet, value) : cellsArgument(value);
        const area = session.areaOf(cells);
        const isSame =
          area.row === data().area.row && cells.sheet.id === sheet.id && contains(area, headerArea(data()));
        if (!isSame) throw invalidArgument();
        resizeTable(session, sheet, data(), area);
      },
    },
  });
}

/** Grows or shrinks a table whose header row stays where it is; new columns take their names from the cells above them. */
function resizeTable(session: Session, sheet: BookSheet, table: TableData, area: Area): void {
  const texts = sheet.read({ ...area, rows: 1 })[0]?.map((cell) => cell.text) ?? [];
  session
    .edit(sheet)
    .changeTable(table.id, { area, columns: texts.map((text, index) => text || `Column${index + 1}`) });
}

/** `Excel.AutoFilter` of a table: its buttons are always there; data is filtered when the sheet's filter on it hides rows. */
const tableFilterObject = (session: Session, sheet: BookSheet, data: () => TableData): HostObject =>
  new HostObject('AutoFilter', {
    scalars: {
      enabled: () => true,
      isDataFiltered: () => {
        const { area } = data();
        for (let row = area.row + 1; row < area.row + area.rows; row += 1)
          if (sheet.isRowHidden(row)) return true;
        return false;
      },
    },
    methods: {
      getRange: () => rangeObject(session, sheet, data().area),
      getRangeOrNullObject: () => rangeObject(session, sheet, data().area),
    },
  });
