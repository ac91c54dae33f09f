import type { BookSheet } from '../book/book';
import type { ConditionalFormatData } from '../book/bookData';
import { invalidOperation, itemNotFound } from '../engine/apiError';
import { HostObject, type Scalar } from '../engine/hostObject';
import { booleanArgument, isMissing, recordArgument, textArgument, wholeNumber } from './argument';
import { color } from './color';
import { rangeObject } from './rangeObject';
import type { Session } from './session';

type Rule = ConditionalFormatData['rule'];
type Format = NonNullable<ConditionalFormatData['format']>;

const typeNames: Readonly<Record<Rule['kind'], string>> = {
  formula: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  other: 'PresetCriteria',
};

/** `Excel.ConditionalFormat`: a rule by formula, by cell value or by text, with fill, font colour and bold. */
export function conditionalFormatObject(session: Session, sheet: BookSheet, id: string): HostObject {
  const data = (): ConditionalFormatData => {
    const found = sheet.conditionalFormats().find((format) => format.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (changes: Partial<Omit<ConditionalFormatData, 'id'>>): void => {
    session.edit(sheet).changeConditionalFormat(id, changes);
  };
  const changeFormat = (changes: Partial<Format>): void =>
    change({ format: { ...data().format, ...changes } });
  const formatObject = (): HostObject =>
    new HostObject('ConditionalRangeFormat', {
      navigations: {
        fill: () =>
          new HostObject('ConditionalRangeFill', {
            scalars: {
              color: {
                get: () => data().format?.fill ?? '',
                set: (value) => changeFormat({ fill: color(value) }),
              },
            },
            methods: { clear: () => changeFormat({ fill: undefined }) },
          }),
        font: () =>
          new HostObject('ConditionalRangeFont', {
            scalars: {
              color: {
                get: () => data().format?.color ?? '',
                set: (value) => changeFormat({ color: color(value) }),
              },
              bold: {
                get: () => data().format?.bold ?? null,
                set: (value) => changeFormat({ bold: booleanArgument(value) }),
              },
            },
            methods: { clear: () => changeFormat({ color: undefined, bold: undefined }) },
          }),
      },
    });
  /** A part that only a format of this kind has. */
  const part = (kind: Rule['kind'], make: () => HostObject) => ({
    strict: (): HostObject => {
      if (data().rule.kind !== kind) throw invalidOperation();
      return make();
    },
    lenient: (): HostObject | null => (data().rule.kind === kind ? make() : null),
  });
  const custom = part('formula', () => customPart(data, change, formatObject));
  const cellValue = part('cellValue', () =>
    rulePart('CellValueConditionalFormat', cellValueRule(data, change), formatObject),
  );
  const text = part('containsText', () =>
    rulePart('TextConditionalFormat', textRule(data, change), formatObject),
  );
  return new HostObject('ConditionalFormat', {
    id,
    scalars: {
      id: () => id,
      type: () => typeNames[data().rule.kind],
      priority: { get: () => data().priority, set: (value) => change({ priority: wholeNumber(value) }) },
      stopIfTrue: {
        get: () => data().stopIfTrue ?? false,
        set: (value) => change({ stopIfTrue: booleanArgument(value) }),
      },
    },
    navigations: {
      custom: custom.strict,
      customOrNullObject: custom.lenient,
      cellValue: cellValue.strict,
      cellValueOrNullObject: cellValue.lenient,
      textComparison: text.strict,
      textComparisonOrNullObject: text.lenient,
    },
    methods: {
      delete: () => {
        data();
        session.edit(sheet).removeConditionalFormat(id);
      },
      getRange: () => {
        const [area, ...more] = data().areas;
        if (!area || more.length > 0) throw invalidOperation();
        return rangeObject(session, sheet, area);
      },
      getRangeOrNullObject: () => {
        const [area, ...more] = data().areas;
        return area && more.length === 0 ? rangeObject(session, sheet, area) : null;
      },
    },
  });
}

type Read = () => ConditionalFormatData;
type Change = (changes: { readonly rule: Rule }) => void;

function customPart(data: Read, change: Change, format: () => HostObject): HostObject {
  const formula: Scalar = {
    get: () => {
      const { rule } = data();
      return rule.kind === 'formula' ? rule.formula : '';
    },
    set: (value) => {
      const text = textArgument(value);
      change({ rule: { kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` } });
    },
  };
  return new HostObject('CustomConditionalFormat', {
    navigations: {
      format,
      rule: () => new HostObject('ConditionalFormatRule', { scalars: { formula, formulaLocal: formula } }),
    },
  });
}

const rulePart = (className: string, rule: Scalar, format: () => HostObject): HostObject =>
  new HostObject(className, { scalars: { rule }, navigations: { format } });

const cellValueRule = (data: Read, change: Change): Scalar => ({
  get: () => {
    const { rule } = data();
    if (rule.kind !== 'cellValue') return null;
    return { formula1: rule.formula1, formula2: rule.formula2 ?? null, operator: rule.operator };
  },
  set: (value) => {
    const { formula1, formula2, operator } = recordArgument(value);
    const second = isMissing(formula2) ? {} : { formula2: formulaArgument(formula2) };
    const first = formulaArgument(formula1);
    change({ rule: { kind: 'cellValue', formula1: first, ...second, operator: textArgument(operator) } });
  },
});

/** A formula or a number, given as either. */
const formulaArgument = (value: unknown): string =>
  typeof value === 'number' ? String(value) : textArgument(value);

const textRule = (data: Read, change: Change): Scalar => ({
  get: () => {
    const { rule } = data();
    return rule.kind === 'containsText' ? { operator: rule.operator, text: rule.text } : null;
  },
  set: (value) => {
    const { operator, text } = recordArgument(value);
    change({ rule: { kind: 'containsText', operator: textArgument(operator), text: textArgument(text) } });
  },
});
