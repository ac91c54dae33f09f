import type { ValidationData } from '../book/bookData';
import { invalidArgument, invalidOperation, notImplemented } from '../engine/apiError';
import { HostObject, type Cells } from '../engine/hostObject';
import { fullAddress } from './address';
import { booleanArgument, choice, flag, recordArgument, textArgument } from './argument';
import type { Session } from './session';

const alertStyles = ['Stop', 'Warning', 'Information'] as const;

/** `Excel.DataValidation` of a range, modelled for lists; a rule of another kind that came with a file is told by its name. */
export function dataValidationObject(session: Session, cells: Cells): HostObject {
  const { sheet } = cells;
  const read = (): ValidationData | undefined => sheet.validation(session.areaOf(cells));
  const write = (validation: Omit<ValidationData, 'areas'>): void =>
    session.edit(sheet).setValidation(session.areaOf(cells), validation);
  /** Changes what goes with a rule. Excel takes these without a rule, too; this host wants the rule first. */
  const change = (changes: Partial<Omit<ValidationData, 'areas' | 'rule'>>): void => {
    const before = read();
    if (!before) throw invalidOperation('Set the rule before what goes with it.');
    const { areas: _areas, ...rest } = before;
    write({ ...rest, ...changes });
  };
  const source = (value: unknown): string => {
    if (!(value instanceof HostObject)) return textArgument(value);
    if (!value.members.cells) throw invalidArgument();
    return `=${fullAddress(value.members.cells.sheet.name, session.areaOf(value.members.cells), '$')}`;
  };
  return new HostObject('DataValidation', {
    scalars: {
      type: () => {
        const rule = read()?.rule;
        return rule === undefined ? 'None' : rule.kind === 'list' ? 'List' : rule.name;
      },
      rule: {
        get: () => {
          const rule = read()?.rule;
          return rule?.kind === 'list'
            ? { list: { inCellDropDown: rule.dropDown, source: rule.source } }
            : {};
        },
        set: (value) => {
          const { list, ...others } = recordArgument(value);
          if (list === undefined || list === null) {
            throw notImplemented(`DataValidation.rule of kind ${Object.keys(others).join(', ')}`);
          }
          const { inCellDropDown, source: from } = recordArgument(list);
          const before = read();
          write({
            ignoreBlanks: before?.ignoreBlanks ?? true,
            errorAlert: before?.errorAlert,
            prompt: before?.prompt,
            rule: { kind: 'list', source: source(from), dropDown: flag(inCellDropDown) },
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
