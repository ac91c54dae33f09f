import type { CellData, SheetData } from '../book/bookData';
import type { CellFormats } from './cellFormats';
import { fileFormula } from './fileFormula';
import type { FunctionName } from './fileFormula';
import { formulaTokens } from '../../openxml/formulaTokens';
import { moveFormula } from './moveFormula';
import { spillingFunctions } from './newerFunctions';
import { areaName, cellName, parseArea } from './references';
import { sheetElement } from '../../openxml/sheetElement';
import { spelledCellText } from './spelledText';
import { isOn } from '../../openxml/workbookPart';
import { XmlElement } from '../../openxml/xml';

type Cells = SheetData['cells'];

export interface CellSaving {
  readonly formats: CellFormats;
  readonly functions: readonly FunctionName[];
  /** The number that marks a dynamic array, made when it is first needed. */
  readonly dynamicArray: () => number | undefined;
}

const nothing: CellData = { value: '' };

const sameJson = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const sortedStyle = (cell: CellData): string =>
  JSON.stringify(Object.entries(cell.style ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

const sameLook = (one: CellData, other: CellData): boolean =>
  (one.numberFormat ?? 'General') === (other.numberFormat ?? 'General') &&
  sortedStyle(one) === sortedStyle(other);

const sameContent = (one: CellData, other: CellData): boolean =>
  one.value === other.value &&
  (one.error ?? false) === (other.error ?? false) &&
  one.formula === other.formula &&
  sameJson(one.spill, other.spill);

/** The cells that differ, by row and column, with what each was. */
const differences = (
  before: Cells,
  after: Cells,
): Map<number, Map<number, readonly [CellData, CellData]>> => {
  const rows = new Map<number, Map<number, readonly [CellData, CellData]>>();
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(row), after.get(row)];
    if (was === is) continue;
    const changed = new Map<number, readonly [CellData, CellData]>();
    for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const pair = [was?.get(column) ?? nothing, is?.get(column) ?? nothing] as const;
      if (pair[0] !== pair[1] && !(sameContent(...pair) && sameLook(...pair))) changed.set(column, pair);
    }
    if (changed.size > 0) rows.set(row, changed);
  }
  return rows;
};

const isSpilling = (formula: string): boolean =>
  formulaTokens(formula).some(
    ({ kind, text }) => kind === 'function' && spillingFunctions.has(text.toUpperCase()),
  );

const writeContent = (
  cell: XmlElement,
  data: CellData,
  row: number,
  column: number,
  saving: CellSaving,
  table: string | undefined,
): void => {
  cell.fill([]);
  for (const name of ['t', 'cm', 'vm']) cell.set(name, undefined);
  const { value, formula } = data;
  if (formula !== undefined) {
    const element = cell.add('f');
    if (data.spill || isSpilling(formula)) {
      const area = { row, column, rows: data.spill?.rows ?? 1, columns: data.spill?.columns ?? 1 };
      element.set('t', 'array').set('ref', areaName(area));
      cell.set('cm', saving.dynamicArray());
    }
    element.text = fileFormula(formula, saving.functions, table);
  } else if (value === '') return;
  const number = typeof value === 'number' && Number.isFinite(value);
  if (data.error) cell.set('t', 'e');
  else if (typeof value === 'boolean') cell.set('t', 'b');
  else if (!number) cell.set('t', formula === undefined ? 'inlineStr' : 'str');
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
  if (cell.get('t') !== 'inlineStr')
    cell.add('v').text = cell.get('t') === 'str' ? spelledCellText(text) : text;
  else {
    const holder = cell.add('is').add('t', text.trim() === text ? {} : { 'xml:space': 'preserve' });
    holder.text = spelledCellText(text);
  }
};

/** Cells whose formula was said by a cell that now holds something else get it said outright. */
const freeShared = (
  rows: readonly XmlElement[],
  groups: ReadonlyMap<string, { readonly formula: string; readonly at: string }>,
): void => {
  for (const cell of rows.flatMap((row) => row.elements('c'))) {
    const formula = cell.find('f');
    const group =
      formula?.get('t') === 'shared' && formula.text === '' ? groups.get(formula.get('si') ?? '') : undefined;
    const [from, to] = [parseArea(group?.at ?? ''), parseArea(cell.get('r') ?? '')];
    if (formula === undefined || group === undefined || from === undefined || to === undefined) continue;
    formula.text = moveFormula(group.formula, to.row - from.row, to.column - from.column);
    for (const name of ['t', 'si', 'ref']) formula.set(name, undefined);
  }
};

/** Numbers of a sheet's rows or a row's cells; files may leave them out when they simply count up. */
const number = (
  elements: readonly XmlElement[],
  at: (element: XmlElement) => number | undefined,
): Map<number, XmlElement> => {
  const numbered = new Map<number, XmlElement>();
  let next = 0;
  for (const element of elements) {
    const index = at(element) ?? next;
    numbered.set(index, element);
    next = index + 1;
  }
  return numbered;
};

const rowOf = (row: XmlElement): number | undefined =>
  row.get('r') === undefined ? undefined : Number(row.get('r')) - 1;
const columnOf = (cell: XmlElement): number | undefined => parseArea(cell.get('r') ?? '')?.column;
const sorted = (elements: ReadonlyMap<number, XmlElement>): XmlElement[] =>
  [...elements].sort(([a], [b]) => a - b).map(([, element]) => element);

/** Writes the cells that differ into a sheet; all others stay as they were written. Answers whether a formula was among them. */
export const saveCells = (
  sheet: XmlElement,
  before: Cells,
  after: SheetData,
  saving: CellSaving,
): boolean => {
  const changes = differences(before, after.cells);
  if (changes.size === 0) return false;
  const data = sheetElement(sheet, 'sheetData');
  const rows = number(data.elements('row'), rowOf);
  const orphaned = new Map<string, { readonly formula: string; readonly at: string }>();
  const tableAt = (row: number, column: number): string | undefined =>
    after.tables.find(
      ({ area }) =>
        row > area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.name;
  let formulas = false;
  for (const [row, changed] of changes) {
    const line = rows.get(row) ?? new XmlElement(data.tag.replace('sheetData', 'row')).set('r', row + 1);
    rows.set(row, line);
    const cells = number(line.elements('c'), columnOf);
    for (const [column, [was, is]] of changed) {
      const cell = cells.get(column) ?? new XmlElement(data.tag.replace('sheetData', 'c'));
      cell.set('r', cellName(row, column));
      const old = cell.find('f');
      const contentChanges = !sameContent(was, is);
      if (contentChanges && old?.get('t') === 'shared' && old.text !== '')
        orphaned.set(old.get('si') ?? '', { formula: old.text, at: cellName(row, column) });
      if (contentChanges && (old || is.formula !== undefined)) formulas = true;
      if (!sameLook(was, is)) {
        const format = saving.formats.change(Number(cell.get('s') ?? 0), was, is);
        cell.set('s', format === 0 ? undefined : format);
      }
      if (contentChanges) writeContent(cell, is, row, column, saving, tableAt(row, column));
      if (cell.attributes.size > 1 || cell.elements().length > 0) cells.set(column, cell);
      else cells.delete(column);
    }
    line.fill(sorted(cells)).set('spans', undefined);
    // A height nobody chose is worked out again for text that now runs over several lines.
    if (!isOn(line.get('customHeight')) && [...changed.values()].some(([, is]) => is.style?.wrap))
      line.set('ht', undefined);
    if (line.attributes.size === 1 && cells.size === 0) rows.delete(row);
  }
  const lines = sorted(rows);
  if (orphaned.size > 0) freeShared(lines, orphaned);
  data.fill(lines);
  growDimension(
    sheet,
    [...changes].flatMap(([row, changed]) => [...changed.keys()].map((column) => [row, column] as const)),
  );
  return formulas;
};

/** What the sheet says its used block is grows with it. */
const growDimension = (sheet: XmlElement, cells: readonly (readonly [number, number])[]): void => {
  const dimension = sheet.find('dimension');
  const area = parseArea(dimension?.get('ref') ?? '');
  if (dimension === undefined || area === undefined) return;
  let [top, left, bottom, right] = [
    area.row,
    area.column,
    area.row + area.rows - 1,
    area.column + area.columns - 1,
  ];
  for (const [row, column] of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  dimension.set(
    'ref',
    areaName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }),
  );
};
