import type { SheetData, TableData } from '../book/bookData';
import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import type { Parts } from '../../openxml/parts';
import { readTables } from './readTables';
import type { FileTable } from './readTables';
import { areaName } from './references';
import { sameData } from './sameData';
import { sheetElement } from '../../openxml/sheetElement';
import { spelledColumnName } from './spelledText';
import { relationshipId } from '../../openxml/workbookPart';
import { parseXml } from '../../openxml/xml';
import type { XmlElement } from '../../openxml/xml';

/** Excel takes a table apart whose column names differ from its header cells, so that the cells have the word. */
const columnNames = ({ area, columns }: TableData, { cells }: SheetData): string[] =>
  columns.map((column, index) => {
    const header = String(cells.get(area.row)?.get(area.column + index)?.value ?? '');
    return spelledColumnName(header === '' ? column : header);
  });

const writeTable = (root: XmlElement, table: TableData, sheet: SheetData): void => {
  const { area } = table;
  root.set('name', table.name).set('displayName', table.name).set('ref', areaName(area));
  root.set('totalsRowCount', table.hasTotals ? 1 : undefined);
  if (table.hasTotals) root.set('totalsRowShown', undefined);
  root.find('autoFilter')?.set('ref', areaName({ ...area, rows: area.rows - (table.hasTotals ? 1 : 0) }));
  const holder = root.find('tableColumns') ?? root.add('tableColumns', {}, root.find('tableStyleInfo'));
  const known = holder.elements('tableColumn');
  const names = columnNames(table, sheet);
  const byName = new Map(known.map((column) => [column.get('name'), column]));
  const renamed = known.filter((column) => !names.includes(column.get('name') ?? ''));
  let id = Math.max(0, ...known.map((column) => Number(column.get('id'))));
  holder.fill(
    names.map((name, index) => {
      const same =
        byName.get(name) ??
        (known.length === names.length ? renamed.find((column) => column === known[index]) : undefined);
      return (same ?? holder.add('tableColumn', { id: ++id })).set('name', name);
    }),
  );
  holder.set('count', names.length);
  const style = root.find('tableStyleInfo');
  if (table.style !== undefined && style) style.set('name', table.style);
  else if (table.style !== undefined)
    root.add('tableStyleInfo', {
      name: table.style,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    });
};

const nextTableId = (parts: Parts): number =>
  1 +
  Math.max(
    0,
    ...parts.paths
      .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
      .map((path) => Number(parts.xml(path)?.get('id') ?? 0)),
  );

const addTable = (
  parts: Parts,
  sheetPath: string,
  root: XmlElement,
  table: TableData,
  sheet: SheetData,
): void => {
  const path = parts.freePath('xl/tables/table#.xml');
  const id = nextTableId(parts);
  const part = parseXml(
    `<table xmlns="${namespaces.main}" id="${id}" totalsRowShown="0"><autoFilter ref="A1"/></table>`,
  );
  writeTable(part.root, table, sheet);
  parts.put(path, part.toString(), contentTypes.table);
  const holder = sheetElement(root, 'tableParts');
  holder.add('tablePart', { [relationshipAttribute(root)]: parts.relate(sheetPath, relations.table, path) });
  holder.set('count', holder.elements('tablePart').length);
};

/** `r:id` by the prefix the sheet uses for relationships; declared when it uses none yet. */
export const relationshipAttribute = (root: XmlElement): string => {
  const prefix = [...root.attributes]
    .find(([name, value]) => name.startsWith('xmlns:') && value === namespaces.office)?.[0]
    .slice('xmlns:'.length);
  if (prefix === undefined) root.set('xmlns:r', namespaces.office);
  return `${prefix ?? 'r'}:id`;
};

const removeTable = (
  parts: Parts,
  sheetPath: string,
  root: XmlElement,
  { relationship, path }: FileTable,
): void => {
  const holder = root.find('tableParts');
  const part = holder?.elements('tablePart').find((element) => relationshipId(element) === relationship);
  if (part) holder?.remove(part);
  holder?.set('count', holder.elements('tablePart').length);
  if (holder?.elements('tablePart').length === 0) root.remove(holder);
  parts.unrelate(sheetPath, relationship);
  parts.remove(path);
};

/** Adds, changes and takes away tables. A changed one keeps its part, and its columns the formulas they calculate by. */
export const saveTables = (
  parts: Parts,
  sheetPath: string,
  root: XmlElement,
  before: readonly TableData[],
  after: SheetData,
): void => {
  const files = readTables(parts, sheetPath);
  const fileOf = (table: TableData): FileTable | undefined =>
    files.find(({ data }) => data.name.toLowerCase() === table.name.toLowerCase());
  const kept = new Set<FileTable>();
  for (const table of after.tables) {
    const old = before.find(({ id }) => id === table.id) ?? before.find(({ name }) => name === table.name);
    const file = fileOf(old ?? table);
    if (file === undefined) addTable(parts, sheetPath, root, table, after);
    else {
      kept.add(file);
      if (!sameData(file.data, table, ['id'])) writeTable(file.root, table, after);
    }
  }
  for (const file of files) if (!kept.has(file)) removeTable(parts, sheetPath, root, file);
};
