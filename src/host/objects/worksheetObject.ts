import type { BookSheet } from '../book/book';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import {
  booleanArgument,
  choice,
  flag,
  isMissing,
  optionalWhole,
  textArgument,
  wholeNumber,
} from './argument';
import { autoFilterObject } from './autoFilterObject';
import { chartCollection } from './chartCollection';
import { color } from './color';
import { freezePanesObject } from './freezePanesObject';
import { isOnSheet, wholeSheet } from './geometry';
import { namedItemCollection } from './namedItemCollection';
import { pageLayoutObject } from './pageLayoutObject';
import { rangeObject, rangeOfCells } from './rangeObject';
import { resolveCells } from './resolveCells';
import type { Session } from './session';
import { checkSheetName } from './sheetName';
import { tableCollection } from './tableCollection';
import { worksheetProtectionObject } from './worksheetProtectionObject';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** `Excel.Worksheet`. */
export function worksheetObject(session: Session, sheet: BookSheet): HostObject {
  const { book } = session;
  const range = (row: number, column: number, rows: number, columns: number): HostObject => {
    const area = { row, column, rows, columns };
    if (!isOnSheet(area)) throw invalidArgument();
    return rangeObject(session, sheet, area);
  };
  const neighbour = (step: 1 | -1, visibleOnly: unknown): HostObject | null => {
    const all = book
      .sheets()
      .filter((each) => each.id === sheet.id || !flag(visibleOnly) || each.visibility === 'Visible');
    const next = all[all.findIndex((each) => each.id === sheet.id) + step];
    return next ? worksheetObject(session, next) : null;
  };
  const found = (object: HostObject | null): HostObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  const isLastVisible = (): boolean =>
    !book.sheets().some((each) => each.id !== sheet.id && each.visibility === 'Visible');
  const byId = (id: unknown): HostObject => {
    const other = book.sheet(textArgument(id));
    if (!other) throw itemNotFound();
    return worksheetObject(session, other);
  };
  return new HostObject('Worksheet', {
    id: sheet.id,
    scalars: {
      id: () => sheet.id,
      name: {
        get: () => sheet.name,
        set: (value) => {
          const name = checkSheetName(value);
          const other = book.sheet(name);
          if (other && other.id !== sheet.id) throw itemAlreadyExists();
          session.requireStructure();
          sheet.rename(name);
          session.changed();
        },
      },
      position: () => book.sheets().findIndex((each) => each.id === sheet.id),
      visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          const visibility = choice(value, visibilities);
          if (visibility !== 'Visible' && isLastVisible()) throw invalidOperation();
          session.requireStructure();
          sheet.setVisibility(visibility);
        },
      },
      tabColor: {
        get: () => sheet.tabColor,
        set: (value) => sheet.setTabColor(value === '' ? '' : color(value)),
      },
      showGridlines: () => sheet.showsGridlines,
      // The name under which the client sets `showGridlines`.
      gridlines: {
        get: () => sheet.showsGridlines,
        set: (value) => sheet.setGridlines(booleanArgument(value)),
      },
      standardHeight: () => sheet.rowHeight(wholeSheet.rows - 1),
      // Calculation cannot be switched off for one sheet here; setting it to what it is anyway does no harm.
      enableCalculation: {
        get: () => true,
        set: (value) => {
          if (!booleanArgument(value)) throw invalidOperation();
        },
      },
    },
    navigations: {
      autoFilter: () => autoFilterObject(session, sheet),
      charts: () => chartCollection(session, sheet),
      freezePanes: () => freezePanesObject(session, sheet),
      names: () => namedItemCollection(session, sheet),
      pageLayout: () => pageLayoutObject(session, sheet),
      protection: () => worksheetProtectionObject(session, sheet),
      tables: () => tableCollection(session, sheet),
    },
    methods: {
      activate: () => {
        if (sheet.visibility !== 'Visible') throw invalidOperation();
        book.activate(sheet.id);
      },
      calculate: (markAllDirty) => session.askForCalculation(flag(markAllDirty) ? 'all' : 'changed'),
      delete: () => {
        if (isLastVisible()) throw invalidOperation();
        session.requireStructure();
        book.removeSheet(sheet.id);
        session.changed();
      },
      getCell: (row, column) => range(wholeNumber(row), wholeNumber(column), 1, 1),
      getRange: (address) => {
        if (isMissing(address) || address === '') return rangeObject(session, sheet, wholeSheet);
        const cells = resolveCells(session, sheet, textArgument(address));
        if (cells.sheet.id !== sheet.id) throw invalidArgument();
        return rangeOfCells(session, cells);
      },
      getRangeByIndexes: (row, column, rows, columns) =>
        range(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns)),
      // On a blank sheet Excel answers its first cell.
      getUsedRange: (valuesOnly) => {
        const used = sheet.used(flag(valuesOnly)) ?? { row: 0, column: 0, rows: 1, columns: 1 };
        return rangeObject(session, sheet, used);
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(flag(valuesOnly));
        return used ? rangeObject(session, sheet, used) : null;
      },
      getNext: (visibleOnly) => found(neighbour(1, visibleOnly)),
      getNextOrNullObject: (visibleOnly) => neighbour(1, visibleOnly),
      getPrevious: (visibleOnly) => found(neighbour(-1, visibleOnly)),
      getPreviousOrNullObject: (visibleOnly) => neighbour(-1, visibleOnly),
      showOutlineLevels: (rows, columns) => void [optionalWhole(rows), optionalWhole(columns)],
      _GetSheetById: byId,
      _GetAnotherWorksheetById: byId,
    },
  });
}
