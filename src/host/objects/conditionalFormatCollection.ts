import type { ConditionalFormatData } from '../book/bookData';
import { invalidArgument, itemNotFound, notImplemented } from '../engine/apiError';
import { HostObject, type Cells } from '../engine/hostObject';
import { textArgument, wholeNumber } from './argument';
import { conditionalFormatObject } from './conditionalFormatObject';
import { clearConditionalFormats } from './conditionalFormats';
import { intersection } from './geometry';
import type { Session } from './session';

/** What a new rule says until it is set: a rule that never holds. */
function emptyRule(type: string): ConditionalFormatData['rule'] {
  switch (type) {
    case 'Custom':
      return { kind: 'formula', formula: '=FALSE' };
    case 'CellValue':
      return { kind: 'cellValue', operator: 'EqualTo', formula1: '="\u0000"' };
    case 'ContainsText':
      return { kind: 'containsText', operator: 'Contains', text: '\u0000' };
    case 'ColorScale':
    case 'DataBar':
    case 'IconSet':
    case 'TopBottom':
    case 'PresetCriteria':
      throw notImplemented(`ConditionalFormatCollection.add of ${type}`);
    default:
      throw invalidArgument();
  }
}

/** `Excel.ConditionalFormatCollection` of a range: every format that touches it. */
export function conditionalFormatCollection(session: Session, cells: Cells): HostObject {
  const { sheet } = cells;
  const found = (): readonly ConditionalFormatData[] => {
    const area = session.areaOf(cells);
    return sheet
      .conditionalFormats()
      .filter((format) => format.areas.some((each) => intersection(each, area)));
  };
  const item = (format: ConditionalFormatData | undefined): HostObject => {
    if (!format) throw itemNotFound();
    return conditionalFormatObject(session, sheet, format.id);
  };
  return new HostObject('ConditionalFormatCollection', {
    items: () => found().map(item),
    item: (id) => item(found().find((format) => format.id === id)),
    methods: {
      add: (type) => {
        const rule = emptyRule(textArgument(type));
        return item(session.edit(sheet).addConditionalFormat({ areas: [session.areaOf(cells)], rule }));
      },
      clearAll: () => clearConditionalFormats(session.edit(sheet), session.areaOf(cells)),
      getCount: () => found().length,
      getItemAt: (index) => item(found()[wholeNumber(index)]),
      getItemOrNullObject: (id) => {
        const format = found().find((each) => each.id === id);
        return format ? item(format) : null;
      },
    },
  });
}
