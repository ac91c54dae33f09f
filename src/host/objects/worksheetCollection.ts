import type { BookSheet } from '../book/book';
import { itemAlreadyExists, itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { flag, isMissing, textArgument } from './argument';
import type { Session } from './session';
import { checkSheetName } from './sheetName';
import { worksheetObject } from './worksheetObject';

/** What Excel's workbook-wide events are addressed to. */
export const workbookTarget = 'Workbook';

/** `Excel.WorksheetCollection`. */
export function worksheetCollection(session: Session): HostObject {
  const { book } = session;
  const item = (sheet: BookSheet | undefined): HostObject => {
    if (!sheet) throw itemNotFound();
    return worksheetObject(session, sheet);
  };
  const listed = (visibleOnly: unknown): readonly BookSheet[] =>
    book.sheets().filter((sheet) => !flag(visibleOnly) || sheet.visibility === 'Visible');
  const freeName = (): string => {
    for (let number = book.sheets().length + 1; ; number += 1)
      if (!book.sheet(`Sheet${number}`)) return `Sheet${number}`;
  };
  return new HostObject('WorksheetCollection', {
    eventTarget: workbookTarget,
    items: () => book.sheets().map(item),
    item: (key) => item(book.sheet(textArgument(key))),
    methods: {
      add: (name) => {
        const wanted = isMissing(name) ? freeName() : checkSheetName(name);
        if (book.sheet(wanted)) throw itemAlreadyExists();
        session.requireStructure();
        const active = book.activeSheet().id;
        const added = book.addSheet(wanted);
        // A sheet that an add-in adds does not come to the front.
        if (book.activeSheet().id !== active) book.activate(active);
        return item(added);
      },
      getActiveWorksheet: () => item(book.activeSheet()),
      getCount: (visibleOnly) => listed(visibleOnly).length,
      getFirst: (visibleOnly) => item(listed(visibleOnly)[0]),
      getLast: (visibleOnly) => item(listed(visibleOnly).at(-1)),
      getItem: (key) => item(book.sheet(textArgument(key))),
      getItemOrNullObject: (key) => {
        const sheet = book.sheet(textArgument(key));
        return sheet ? item(sheet) : null;
      },
    },
  });
}
