import { HostObject } from '../engine/hostObject';
import { applicationObject } from './applicationObject';
import { textArgument } from './argument';
import { insertSheets } from './insertSheets';
import { namedItemCollection } from './namedItemCollection';
import { openNewWorkbook } from './newWorkbook';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { settingCollection } from './settingCollection';
import { tableCollection } from './tableCollection';
import { workbookProtectionObject } from './workbookProtectionObject';
import { worksheetCollection, workbookTarget } from './worksheetCollection';

/** `Excel.Workbook`, the object every other one is reached from. */
export function workbookObject(session: Session): HostObject {
  const { book, references } = session;
  const selected = (onlyFirst: boolean): HostObject => {
    const { sheetId, area } = book.selection();
    const sheet = book.sheet(sheetId) ?? book.activeSheet();
    return rangeObject(session, sheet, onlyFirst ? { ...area, rows: 1, columns: 1 } : area);
  };
  return new HostObject('Workbook', {
    eventTarget: workbookTarget,
    scalars: { name: () => book.name, readOnly: () => false, autoSave: () => false },
    navigations: {
      application: () => applicationObject(session),
      names: () => namedItemCollection(session, undefined),
      protection: () => workbookProtectionObject(session),
      settings: () => settingCollection(session),
      tables: () => tableCollection(session, undefined),
      worksheets: () => worksheetCollection(session),
    },
    methods: {
      // Excel on the web answers Excel.createWorkbook here; other Excels at the application.
      createAndOpenWorkbook: (base64) => openNewWorkbook(session, base64),
      getActiveCell: () => selected(true),
      getSelectedRange: () => selected(false),
      insertWorksheetsFromBase64: (base64, options) => insertSheets(session, base64, options),
      _GetReferenceCount: () => references.size,
      _RemoveReference: (id) => references.remove(textArgument(id)),
      _RemoveAllReferences: () => references.clear(),
      _GetObjectByReferenceId: (id) => references.find(textArgument(id)),
    },
  });
}
