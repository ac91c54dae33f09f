import type { NameData } from '../book/bookData';
import type { FunctionName } from './fileFormula';
import { fileFormula } from './fileFormula';
import { readNames } from './readNames';
import { listChanges, signature } from './sameData';
import { workbookElement } from '../../openxml/sheetElement';
import type { WorkbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

const write = (
  element: XmlElement,
  name: NameData,
  functions: readonly FunctionName[],
  scope: number | undefined,
): void => {
  element
    .set('name', name.name)
    .set('localSheetId', scope)
    .set('comment', name.comment)
    .set('hidden', name.visible ? undefined : 1);
  element.text = fileFormula(name.formula, functions);
};

/** Adds, changes and takes away defined names. `partIds` tells which sheet of the file a sheet's id stands for. */
export const saveNames = (
  workbook: WorkbookPart,
  partIds: ReadonlyMap<string, string>,
  before: readonly NameData[],
  after: readonly NameData[],
  functions: readonly FunctionName[],
): void => {
  const inFile = (name: NameData): NameData => ({
    ...name,
    ...(name.sheetId !== undefined && { sheetId: partIds.get(name.sheetId) ?? name.sheetId }),
  });
  const key = (name: NameData): string => `${name.sheetId ?? ''}!${name.name.toLowerCase()}`;
  const files = new Map(readNames(workbook, functions).map(({ data, element }) => [key(data), element]));
  const { changed, removed, added } = listChanges(before.map(inFile), after.map(inFile), {
    key,
    says: (name) => signature(name),
    alike: (one, other) => key(one) === key(other),
  });
  const holder = (): XmlElement => workbookElement(workbook.root, 'definedNames');
  const scopeOf = (name: NameData): number | undefined =>
    workbook.sheets.find(({ id }) => id === name.sheetId)?.index;
  for (const name of removed) {
    const element = files.get(key(name));
    if (element) holder().remove(element);
  }
  for (const name of [...changed.map(([, is]) => is), ...added])
    write(files.get(key(name)) ?? holder().add('definedName'), name, functions, scopeOf(name));
  const left = workbook.root.find('definedNames');
  if (left?.elements().length === 0) workbook.root.remove(left);
};
