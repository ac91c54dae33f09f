import { rangeOf } from './areas';
import type { ConditionalFormatData, ValidationData } from './bookData';

interface ConditionalRule {
  readonly cfId: string;
  readonly ranges: readonly object[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

/** A conditional format for Univer's grid; none for the kinds that we only keep. */
export function conditionalRuleOf(format: ConditionalFormatData): ConditionalRule[] {
  const rule = highlightOf(format);
  if (!rule) return [];
  const { fill, color, bold } = format.format ?? {};
  const style = {
    ...(fill && { bg: { rgb: fill } }),
    ...(color && { cl: { rgb: color } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
  };
  return [
    {
      cfId: format.id,
      ranges: format.areas.map(rangeOf),
      stopIfTrue: format.stopIfTrue ?? false,
      rule: { type: 'highlightCell', style, ...rule },
    },
  ];
}

function highlightOf({ rule }: ConditionalFormatData): object | undefined {
  if (rule.kind === 'formula') return { subType: 'formula', value: withEquals(rule.formula) };
  if (rule.kind === 'containsText')
    return { subType: 'text', operator: textOperator(rule.operator), value: rule.text };
  if (rule.kind === 'other') return undefined;
  const operator = comparisons[rule.operator.toLowerCase()];
  const first = literalOf(rule.formula1);
  const second = rule.formula2 === undefined ? undefined : literalOf(rule.formula2);
  if (typeof first === 'string')
    return operator === 'equal' || operator === 'notEqual'
      ? { subType: 'text', operator, value: first }
      : undefined;
  if (operator === undefined || first === undefined) return undefined;
  return { subType: 'number', operator, value: second === undefined ? first : [first, second] };
}

const comparisons: Readonly<Record<string, string>> = {
  between: 'between',
  notbetween: 'notBetween',
  equalto: 'equal',
  equal: 'equal',
  notequalto: 'notEqual',
  notequal: 'notEqual',
  greaterthan: 'greaterThan',
  greaterthanorequal: 'greaterThanOrEqual',
  lessthan: 'lessThan',
  lessthanorequal: 'lessThanOrEqual',
};

const textOperator = (operator: string): string => {
  const name = operator.toLowerCase();
  if (name.startsWith('not')) return 'notContainsText';
  if (name.startsWith('begin')) return 'beginsWith';
  return name.startsWith('end') ? 'endsWith' : 'containsText';
};

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** `="Reach"` and `5` are literals; anything else is a formula that Univer's comparing rules do not take. */
function literalOf(formula: string): string | number | undefined {
  const plain = formula.replace(/^=/, '');
  if (/^".*"$/s.test(plain)) return plain.slice(1, -1).replaceAll('""', '"');
  const value = Number(plain);
  return plain.trim() === '' || Number.isNaN(value) ? undefined : value;
}

const errorStyles = { Information: 0, Stop: 1, Warning: 2 };

/** A drop-down list or the ends of a number for Univer's grid; none for the kinds that we only keep. */
export function validationRuleOf(validation: ValidationData, uid: string): { uid: string }[] {
  const { rule, errorAlert, prompt, areas, ignoreBlanks } = validation;
  if (rule.kind === 'other') return [];
  const shared = {
    uid,
    ...typeOf(rule),
    allowBlank: ignoreBlanks,
    ranges: areas.map(rangeOf),
  };
  const alert = errorAlert && {
    showErrorMessage: errorAlert.show,
    errorStyle: errorStyles[errorAlert.style],
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
  const message = prompt && {
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  return [{ ...shared, ...alert, ...message }];
}

const typeOf = (rule: Exclude<ValidationData['rule'], { readonly kind: 'other' }>): object =>
  rule.kind === 'number'
    ? {
        type: rule.whole ? 'whole' : 'decimal',
        operator: 'between',
        formula1: rule.least,
        formula2: rule.most,
      }
    : {
        type: 'list',
        formula1: rule.source,
        showDropDown: rule.dropDown,
        // An arrow beside the text; Univer's own way is a coloured chip in every cell, which makes rows grow.
        renderMode: 1,
      };
