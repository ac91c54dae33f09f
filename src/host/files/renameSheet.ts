import { plainSheetName } from './cellsAt';
import { formulaTokens } from '../../openxml/formulaTokens';
import type { Parts } from '../../openxml/parts';
import type { XmlElement } from '../../openxml/xml';

/** A sheet's name as a reference spells it: in quotes wherever it is not a plain word. */
export const quotedSheetName = (name: string): string =>
  /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) &&
  !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

const renamed = (formula: string, names: ReadonlyMap<string, string>): string =>
  formulaTokens(formula)
    .map(({ kind, text }) => {
      const name = kind === 'sheet' ? names.get(plainSheetName(text.slice(0, -1))) : undefined;
      return name === undefined ? text : `${quotedSheetName(name)}!`;
    })
    .join('');

const formulaElements = [
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
];

const renameIn = (element: XmlElement, names: ReadonlyMap<string, string>): void => {
  for (const child of element.elements()) {
    if (formulaElements.includes(child.name) && child.elements().length === 0) {
      const formula = renamed(child.text, names);
      if (formula !== child.text) child.text = formula;
    } else renameIn(child, names);
    if (child.name === 'worksheetSource')
      child.set('sheet', names.get(child.get('sheet') ?? '') ?? child.get('sheet'));
    const location = child.name === 'hyperlink' ? child.get('location') : undefined;
    if (location !== undefined) child.set('location', renamed(location, names));
  }
};

/** Follows renamed sheets, old name to new, through every formula and reference of a file. */
export const renameSheets = (parts: Parts, names: ReadonlyMap<string, string>): void => {
  const places =
    /^xl\/(?:workbook|worksheets\/[^/]+|charts\/[^/]+|tables\/[^/]+|pivotCache\/[^/]*Definition[^/]*)\.xml$/;
  for (const path of parts.paths.filter((candidate) => places.test(candidate))) {
    const root = parts.xml(path);
    if (root) renameIn(root, names);
  }
};
