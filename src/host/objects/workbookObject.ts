import { HostObject } from '../engine/hostObject';
import { applicationObject } from './applicationObject';
import { textArgument } from './argument';
import { namedItemCollection } from './namedItemCollection';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { settingCollection } from './settingCollection';
import { tableCollection } from './tableCollection';
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
      settings: () => settingCollection(session),
      tables: () => tableCollection(session, undefined),
      worksheets: () => worksheetCollection(session),
    },
    methods: {
      getActiveCell: () => selected(true),
      getSelectedRange: () => selected(false),
      _GetReferenceCount: () => references.size,
      _RemoveReference: (id) => references.remove(textArgument(id)),
      _RemoveAllReferences: () => references.clear(),
      _GetObjectByReferenceId: (id) => references.find(textArgument(id)),
    },
  });
}
