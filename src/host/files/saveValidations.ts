import type { ValidationData } from '../book/bookData';
import { fileFormula } from './fileFormula';
import { readValidations } from './readValidations';
import { areaNames } from './references';
import { listChanges, signature } from './sameData';
import { sheetElement } from '../../openxml/sheetElement';
import type { XmlElement } from '../../openxml/xml';

const writeValidation = (
  element: XmlElement,
  { areas, rule, ignoreBlanks, errorAlert, prompt }: ValidationData,
): void => {
  if (rule.kind === 'list') {
    element.set('type', 'list').set('showDropDown', rule.dropDown ? undefined : 1);
    const formula = element.find('formula1') ?? element.add('formula1', {}, element.find('formula2'));
    const source = rule.source.startsWith('=')
      ? fileFormula(rule.source)
      : `"${rule.source.replaceAll('"', '""')}"`;
    (formula.find('f') ?? formula).text = source;
  }
  if (rule.kind === 'number') {
    element.set('type', rule.whole ? 'whole' : 'decimal').set('operator', undefined);
    const ends = [
      ['formula1', rule.least],
      ['formula2', rule.most],
    ] as const;
    for (const [name, end] of ends) {
      const formula = element.find(name) ?? element.add(name);
      formula.text = end.startsWith('=') ? fileFormula(end) : end;
    }
  }
  element
    .set('allowBlank', ignoreBlanks ? 1 : undefined)
    .set('showInputMessage', prompt === undefined || prompt.show ? 1 : undefined)
    .set('showErrorMessage', errorAlert === undefined || errorAlert.show ? 1 : undefined)
    .set(
      'errorStyle',
      errorAlert === undefined || errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
    )
    .set('errorTitle', errorAlert?.title || undefined)
    .set('error', errorAlert?.message || undefined)
    .set('promptTitle', prompt?.title || undefined)
    .set('prompt', prompt?.message || undefined);
  const outside = element.find('sqref');
  if (outside) outside.text = areaNames(areas);
  else element.set('sqref', areaNames(areas));
};

/** Adds, changes and takes away validations; those that nobody touched stay as the file has them. */
export const saveValidations = (
  sheet: XmlElement,
  before: readonly ValidationData[],
  after: readonly ValidationData[],
): void => {
  const files = readValidations(sheet);
  const says = (validation: ValidationData): string => signature(validation, ['fromFile']);
  const body = (validation: ValidationData): string => signature(validation, ['fromFile', 'areas']);
  const opened = before.length === files.length ? before : files.map(({ data }) => data);
  const { changed, removed, added } = listChanges(opened, after, {
    key: body,
    says,
    alike: (one, other) => body(one) === body(other),
  });
  for (const [was, is] of changed) {
    const element = files[opened.indexOf(was)]?.element;
    const outside = element?.find('sqref');
    if (outside) outside.text = areaNames(is.areas);
    else element?.set('sqref', areaNames(is.areas));
  }
  const holder = (): XmlElement => sheetElement(sheet, 'dataValidations');
  for (const validation of removed) {
    const element = files[opened.indexOf(validation)]?.element;
    const parent = [sheet, ...sheet.all('dataValidations')].find(
      (candidate) => element && candidate.children.includes(element),
    );
    if (element === undefined || parent === undefined) continue;
    parent.remove(element);
    parent.set('count', parent.elements('dataValidation').length);
    if (parent.elements().length === 0) sheet.remove(parent);
  }
  for (const validation of added)
    if (validation.rule.kind !== 'other') writeValidation(holder().add('dataValidation'), validation);
  if (added.length > 0) holder().set('count', holder().elements('dataValidation').length);
};
