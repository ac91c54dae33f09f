import type { BookSheet } from '../book/book';
import { invalidArgument, itemNotFound } from '../engine/apiError';
import { HostObject, type Cells } from '../engine/hostObject';
import { cellsArgument, isMissing, textArgument, wholeNumber } from './argument';
import { contains, intersection } from './geometry';
import { resolveCells } from './resolveCells';
import type { Session } from './session';
import { allTables, findTable, type FoundTable } from './structuredReference';
import { createTable } from './tableCreation';
import { tableObject } from './tableObject';
import { workbookTarget } from './worksheetCollection';

const named = (value: unknown): string => (typeof value === 'number' ? String(value) : textArgument(value));

/** `Excel.TableCollection` of a sheet, or (without one) of the workbook. */
export function tableCollection(session: Session, sheet: BookSheet | undefined): HostObject {
  const own = (): readonly FoundTable[] =>
    allTables(session.book).filter((found) => sheet === undefined || found.sheet.id === sheet.id);
  const find = (key: unknown): FoundTable | undefined => {
    const found = findTable(session.book, named(key));
    return found && (sheet === undefined || found.sheet.id === sheet.id) ? found : undefined;
  };
  const item = (found: FoundTable | undefined): HostObject => {
    if (!found) throw itemNotFound();
    return tableObject(session, found.sheet, found.table.id);
  };
  return new HostObject('TableCollection', {
    eventTarget: sheet?.id ?? workbookTarget,
    scalars: { count: () => own().length },
    items: () => own().map(item),
    item: (key) => item(find(key)),
    methods: {
      add: (address, hasHeaders) => {
        const cells =
          typeof address === 'string' ? resolveCells(session, sheet, address) : cellsArgument(address);
        if (sheet && cells.sheet.id !== sheet.id) throw invalidArgument();
        return createTable(session, cells, hasHeaders);
      },
      getCount: () => own().length,
      getItemAt: (index) => {
        const found = own()[wholeNumber(index)];
        if (!found) throw invalidArgument();
        return item(found);
      },
      getItemOrNullObject: (key) => {
        const found = find(key);
        return found ? item(found) : null;
      },
    },
  });
}

/** `Excel.TableScopedCollection`: the tables that touch a range, or lie wholly in it. */
export function tableScopedCollection(session: Session, cells: Cells, fullyContained: boolean): HostObject {
  const { sheet } = cells;
  const own = (): readonly FoundTable[] => {
    const area = session.areaOf(cells);
    const touches = (found: FoundTable): boolean =>
      fullyContained ? contains(area, found.table.area) : intersection(area, found.table.area) !== undefined;
    return sheet
      .tables()
      .map((table) => ({ sheet, table }))
      .filter(touches);
  };
  const find = (key: unknown): FoundTable | undefined => {
    const wanted = named(key);
    return own().find(
      ({ table }) => table.id === wanted || table.name.toLowerCase() === wanted.toLowerCase(),
    );
  };
  const item = (found: FoundTable | undefined): HostObject => {
    if (!found) throw itemNotFound();
    return tableObject(session, found.sheet, found.table.id);
  };
  return new HostObject('TableScopedCollection', {
    items: () => own().map(item),
    item: (key) => item(find(key)),
    methods: {
      getCount: () => own().length,
      getFirst: () => item(own()[0]),
      getItemOrNullObject: (key) => (isMissing(key) || !find(key) ? null : item(find(key))),
    },
  });
}
