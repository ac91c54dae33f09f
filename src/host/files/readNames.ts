import type { NameData } from '../book/bookData';
import type { FunctionName } from './fileFormula';
import { typedFormula } from './fileFormula';
import { isOn } from '../../openxml/workbookPart';
import type { WorkbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

/** A defined name of the file, with the element that holds it. */
export interface FileName {
  readonly data: NameData;
  readonly element: XmlElement;
}

/** The names people and add-ins gave; print areas and filters, which Excel keeps as names too, are left out. */
export const readNames = (workbook: WorkbookPart, functions: readonly FunctionName[] = []): FileName[] =>
  (workbook.root.find('definedNames')?.elements('definedName') ?? []).flatMap((element) => {
    const name = element.get('name') ?? '';
    const scope = element.get('localSheetId');
    const sheetId = workbook.sheets.find(({ index }) => scope !== undefined && index === Number(scope))?.id;
    const comment = element.get('comment');
    if (name.startsWith('_xlnm.') || (scope !== undefined && sheetId === undefined)) return [];
    const data: NameData = {
      name,
      formula: typedFormula(element.text, functions),
      ...(sheetId !== undefined && { sheetId }),
      visible: !isOn(element.get('hidden')),
      ...(comment !== undefined && { comment }),
    };
    return [{ data, element }];
  });
