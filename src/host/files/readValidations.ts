import type { ValidationData } from '../book/bookData';
import { typedFormula } from './fileFormula';
import { parseAreas } from './references';
import { isOn } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

/** Alert styles as Office.js names them, by the file's word. */
export const alertStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** A validation of the file, with the element that holds it. */
export interface FileValidation {
  readonly data: ValidationData;
  readonly element: XmlElement;
}

/** A number stays as it is written; anything else is a formula. */
const endOf = (text: string): string => (Number.isNaN(Number(text)) ? typedFormula(text) : text);

const readRule = (element: XmlElement): ValidationData['rule'] => {
  const type = element.get('type') ?? 'none';
  const formula = element.find('formula1')?.text ?? '';
  const operator = element.get('operator') ?? 'between';
  if ((type === 'whole' || type === 'decimal') && operator === 'between')
    return {
      kind: 'number',
      whole: type === 'whole',
      least: endOf(formula),
      most: endOf(element.find('formula2')?.text ?? ''),
    };
  if (type !== 'list') return { kind: 'other', name: type };
  const literal = /^"([\s\S]*)"$/.exec(formula);
  return {
    kind: 'list',
    source: literal ? (literal[1] ?? '').replaceAll('""', '"') : typedFormula(formula),
    // The file says when the arrow is *not* to be shown.
    dropDown: !isOn(element.get('showDropDown')),
  };
};

const readValidation = (element: XmlElement): ValidationData => {
  const style = element.get('errorStyle');
  return {
    // The newer form, for lists on other sheets, writes its areas in an element of their own.
    areas: parseAreas(element.get('sqref') ?? element.find('sqref')?.text ?? ''),
    rule: readRule(element),
    ignoreBlanks: isOn(element.get('allowBlank')),
    errorAlert: {
      show: isOn(element.get('showErrorMessage')),
      style: style === 'warning' || style === 'information' ? alertStyles[style] : 'Stop',
      title: element.get('errorTitle') ?? '',
      message: element.get('error') ?? '',
    },
    ...((element.get('prompt') !== undefined || element.get('promptTitle') !== undefined) && {
      prompt: {
        show: isOn(element.get('showInputMessage')),
        title: element.get('promptTitle') ?? '',
        message: element.get('prompt') ?? '',
      },
    }),
    fromFile: true,
  };
};

/** The validations of a sheet, the newer form included. */
export const readValidations = (sheet: XmlElement): FileValidation[] =>
  [
    ...(sheet.find('dataValidations')?.elements('dataValidation') ?? []),
    ...(sheet.find('extLst')?.all('dataValidation') ?? []),
  ].map((element) => ({ element, data: readValidation(element) }));
