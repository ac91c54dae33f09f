import type { ValidationData } from '../book/bookData';
import { invalidArgument, notImplemented } from '../engine/apiError';
import { HostObject, type Cells } from '../engine/hostObject';
import { fullAddress } from './address';
import { booleanArgument, choice, flag, isMissing, recordArgument, textArgument } from './argument';
import type { Session } from './session';

const alertStyles = ['Stop', 'Warning', 'Information'] as const;

/** `Excel.DataValidation` of a range, modelled for lists and for numbers between two ends; a rule of another kind that came with a file is told by its name. */
export function dataValidationObject(session: Session, cells: Cells): HostObject {
  const { sheet } = cells;
  const read = (): ValidationData | undefined => sheet.validation(session.areaOf(cells));
  const write = (validation: Omit<ValidationData, 'areas'>): void =>
    session.edit(sheet).setValidation(session.areaOf(cells), validation);
  /** Changes what goes with a rule. Without a rule it waits for one, as long as the request lasts. */
  let waiting: Partial<Omit<ValidationData, 'areas' | 'rule'>> = {};
  const change = (changes: typeof waiting): void => {
    const before = read();
    session.edit(sheet);
    if (!before) waiting = { ...waiting, ...changes };
    else write({ ...withoutAreas(before), ...changes });
  };
  const source = (value: unknown): string => {
    if (!(value instanceof HostObject)) return textArgument(value);
    if (!value.members.cells) throw invalidArgument();
    return `=${fullAddress(value.members.cells.sheet.name, session.areaOf(value.members.cells), '$')}`;
  };
  const ruleArgument = (value: unknown): ValidationData['rule'] => {
    const { list, wholeNumber, decimal, ...others } = recordArgument(value);
    if (!isMissing(list)) {
      const { inCellDropDown, source: from } = recordArgument(list);
      return { kind: 'list', source: source(from), dropDown: flag(inCellDropDown) };
    }
    const number = isMissing(wholeNumber) ? decimal : wholeNumber;
    if (isMissing(number))
      throw notImplemented(`DataValidation.rule of kind ${Object.keys(others).join(', ')}`);
    const { formula1, formula2, operator } = recordArgument(number);
    if (operator !== 'Between') throw notImplemented(`DataValidation.rule with ${String(operator)}`);
    const end = (given: unknown): string => (typeof given === 'number' ? String(given) : textArgument(given));
    return { kind: 'number', whole: number === wholeNumber, least: end(formula1), most: end(formula2) };
  };
  return new HostObject('DataValidation', {
    scalars: {
      type: () => {
        const rule = read()?.rule;
        if (rule === undefined) return 'None';
        if (rule.kind === 'number') return rule.whole ? 'WholeNumber' : 'Decimal';
        return rule.kind === 'list' ? 'List' : rule.name;
      },
      rule: {
        get: () => {
          const rule = read()?.rule;
          if (rule?.kind === 'list') return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
          if (rule?.kind !== 'number') return {};
          const between = { formula1: shown(rule.least), formula2: shown(rule.most), operator: 'Between' };
          return rule.whole ? { wholeNumber: between } : { decimal: between };
        },
        set: (value) => {
          const before = read();
          write({
            ignoreBlanks: true,
            ...(before && withoutAreas(before)),
            ...waiting,
            rule: ruleArgument(value),
          });
        },
      },
      ignoreBlanks: {
        get: () => read()?.ignoreBlanks ?? true,
        set: (value) => change({ ignoreBlanks: booleanArgument(value) }),
      },
      errorAlert: {
        get: () => {
          const alert = read()?.errorAlert;
          return alert
            ? { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message }
            : { showAlert: true, style: 'Stop', title: '', message: '' };
        },
        set: (value) => {
          const { showAlert, style, title, message } = recordArgument(value);
          const words = { title: textArgument(title ?? ''), message: textArgument(message ?? '') };
          change({
            errorAlert: { show: flag(showAlert), style: choice(style ?? 'Stop', alertStyles), ...words },
          });
        },
      },
      prompt: {
        get: () => {
          const prompt = read()?.prompt;
          return prompt
            ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message }
            : { showPrompt: true, title: '', message: '' };
        },
        set: (value) => {
          const { showPrompt, title, message } = recordArgument(value);
          change({
            prompt: {
              show: flag(showPrompt),
              title: textArgument(title ?? ''),
              message: textArgument(message ?? ''),
            },
          });
        },
      },
    },
    methods: { clear: () => session.edit(sheet).clearValidation(session.areaOf(cells)) },
  });
}

/** An end as Excel gives it: a number, or a formula as text. */
const shown = (end: string): string | number => (Number.isNaN(Number(end)) ? end : Number(end));

const withoutAreas = ({ areas: _areas, ...rest }: ValidationData): Omit<ValidationData, 'areas'> => rest;
