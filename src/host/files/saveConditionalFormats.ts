import type { ConditionalFormatData } from '../book/bookData';
import { addDifferentialStyle } from './differentialStyles';
import { fileFormula } from './fileFormula';
import { cellOperators, readConditionalFormats, textOperators } from './readConditionalFormats';
import { areaNames, cellName } from './references';
import { listChanges, sameData, signature } from './sameData';
import { addToSheet } from '../../openxml/sheetElement';
import type { XmlElement } from '../../openxml/xml';

type Format = ConditionalFormatData;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

// A text rule says its test twice: in words, and as the formula that older programs go by.
const textTests: Readonly<
  Record<
    keyof typeof textOperators,
    { readonly operator: string; readonly formula: (text: string, cell: string) => string }
  >
> = {
  containsText: {
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`,
  },
  notContainsText: {
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
  },
  beginsWith: {
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
  },
  endsWith: {
    operator: 'endsWith',
    formula: (text, cell) => `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
  },
};

const keyOf = <T extends Readonly<Record<string, string>>>(names: T, name: string): keyof T | undefined =>
  Object.entries(names).find(([, value]) => value.toLowerCase() === name.toLowerCase())?.[0];

const writeFormulas = (element: XmlElement, formulas: readonly (string | undefined)[]): void => {
  for (const old of element.elements('formula')) element.remove(old);
  const rest = element.elements()[0];
  for (const formula of formulas)
    if (formula !== undefined) element.add('formula', {}, rest).text = fileFormula(formula);
};

const writeRule = (element: XmlElement, { rule, areas }: Format): void => {
  const [first] = areas;
  if (rule.kind === 'formula') {
    element.set('type', 'expression');
    writeFormulas(element, [rule.formula]);
  } else if (rule.kind === 'cellValue') {
    element.set('type', 'cellIs').set('operator', keyOf(cellOperators, rule.operator) ?? 'equal');
    writeFormulas(element, [rule.formula1, rule.formula2]);
  } else if (rule.kind === 'containsText') {
    const type = keyOf(textOperators, rule.operator) ?? 'containsText';
    const test = textTests[type];
    element.set('type', type).set('operator', test.operator).set('text', rule.text);
    writeFormulas(element, [test.formula(rule.text, cellName(first?.row ?? 0, first?.column ?? 0))]);
  }
};

const writeFormat = (element: XmlElement, format: Format, styles: XmlElement): void => {
  element.set('dxfId', format.format === undefined ? undefined : addDifferentialStyle(styles, format.format));
};

const addFormat = (sheet: XmlElement, format: Format, styles: XmlElement, priority: number): void => {
  if (format.rule.kind === 'other') return;
  const block = addToSheet(sheet, 'conditionalFormatting').set('sqref', areaNames(format.areas));
  const rule = block.add('cfRule');
  writeRule(rule, format);
  writeFormat(rule, format, styles);
  rule.set('priority', priority).set('stopIfTrue', format.stopIfTrue ? 1 : undefined);
};

/** Adds, changes and takes away conditional formats; those that nobody touched stay as the file has them. */
export const saveConditionalFormats = (
  sheet: XmlElement,
  styles: XmlElement,
  before: readonly Format[],
  after: readonly Format[],
): void => {
  const files = readConditionalFormats(sheet, []);
  const opened = before.length === files.length ? before : files.map(({ data }) => data);
  const fileOf = (format: Format): (typeof files)[number] | undefined => files[opened.indexOf(format)];
  const { changed, removed, added } = listChanges(opened, after, {
    key: ({ id }) => id,
    says: (format) => signature(format, ['id', 'fromFile', 'priority']),
    alike: (one, other) => one.rule.kind === other.rule.kind,
  });
  for (const [was, is] of changed) {
    const file = fileOf(was);
    if (file === undefined) continue;
    if (!sameData(was.areas, is.areas)) {
      // A block's areas hold for all of its rules: a rule that moves alone gets a block of its own.
      const block =
        file.block.elements('cfRule').length > 1 ? addToSheet(sheet, 'conditionalFormatting') : file.block;
      if (block !== file.block) {
        file.block.remove(file.rule);
        block.insert(file.rule);
      }
      block.set('sqref', areaNames(is.areas));
    }
    if (!sameData(was.rule, is.rule) || (is.rule.kind === 'containsText' && !sameData(was.areas, is.areas)))
      writeRule(file.rule, is);
    if (!sameData(was.format, is.format)) writeFormat(file.rule, is, styles);
    file.rule.set('stopIfTrue', is.stopIfTrue ? 1 : undefined);
  }
  for (const format of removed) {
    const file = fileOf(format);
    file?.block.remove(file.rule);
    if (file?.block.elements('cfRule').length === 0) sheet.remove(file.block);
  }
  const taken = new Set(files.map(({ rule }) => Number(rule.get('priority'))));
  for (const format of added) {
    const priority =
      format.priority > 0 && !taken.has(format.priority) ? format.priority : Math.max(0, ...taken) + 1;
    taken.add(priority);
    addFormat(sheet, format, styles, priority);
  }
};
