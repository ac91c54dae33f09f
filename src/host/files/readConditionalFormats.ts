import type { ConditionalFormatData } from '../book/bookData';
import type { FunctionName } from './fileFormula';
import { typedFormula } from './fileFormula';
import { parseAreas } from './references';
import { isOn } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

/** Comparisons as Office.js names them, by the file's word. */
export const cellOperators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

/** Text comparisons as Office.js names them, by the file's rule type. */
export const textOperators = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

export const isKeyOf = <T extends object>(key: string, of: T): key is string & keyof T =>
  Object.hasOwn(of, key);

const readRule = (rule: XmlElement, functions: readonly FunctionName[]): ConditionalFormatData['rule'] => {
  const type = rule.get('type') ?? '';
  const [first, second] = rule.elements('formula').map((formula) => typedFormula(formula.text, functions));
  const operator = rule.get('operator') ?? '';
  if (type === 'expression' && first !== undefined) return { kind: 'formula', formula: first };
  if (type === 'cellIs' && first !== undefined && isKeyOf(operator, cellOperators))
    return {
      kind: 'cellValue',
      operator: cellOperators[operator],
      formula1: first,
      ...(second !== undefined && { formula2: second }),
    };
  if (isKeyOf(type, textOperators))
    return { kind: 'containsText', operator: textOperators[type], text: rule.get('text') ?? '' };
  return { kind: 'other', name: type };
};

/** A rule of the file, with the elements that hold it. */
export interface FileConditionalFormat {
  readonly data: ConditionalFormatData;
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

/** The conditional formats of a sheet in the order of the file. `looks` are the differential styles by number. */
export const readConditionalFormats = (
  sheet: XmlElement,
  looks: readonly ConditionalFormatData['format'][],
  functions: readonly FunctionName[] = [],
): FileConditionalFormat[] =>
  sheet
    .elements('conditionalFormatting')
    .flatMap((block) => block.elements('cfRule').map((rule) => ({ block, rule })))
    .map(({ block, rule }, index) => {
      const format = looks[Number(rule.get('dxfId') ?? -1)];
      return {
        block,
        rule,
        data: {
          id: `rule${index + 1}`,
          areas: parseAreas(block.get('sqref') ?? ''),
          priority: Number(rule.get('priority') ?? index + 1),
          ...(isOn(rule.get('stopIfTrue')) && { stopIfTrue: true }),
          rule: readRule(rule, functions),
          ...(format && { format }),
          fromFile: true,
        },
      };
    });
