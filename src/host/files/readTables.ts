import type { TableData } from '../book/bookData';
import type { Parts } from '../../openxml/parts';
import { parseArea } from './references';
import { plainColumnName } from './spelledText';
import type { XmlElement } from '../../openxml/xml';

/** A table of the file, with its part. */
export interface FileTable {
  readonly data: TableData;
  readonly path: string;
  readonly root: XmlElement;
  /** The sheet's relationship to it. */
  readonly relationship: string;
}

/** The tables of a sheet. */
export const readTables = (parts: Parts, sheetPath: string): FileTable[] =>
  parts.related(sheetPath, 'table').flatMap(({ id: relationship, target: path }) => {
    const root = parts.xml(path);
    const area = parseArea(root?.get('ref') ?? '');
    if (root === undefined || area === undefined) return [];
    const name = root.get('displayName') ?? root.get('name') ?? '';
    const style = root.find('tableStyleInfo')?.get('name');
    const data: TableData = {
      id: `table${root.get('id') ?? name}`,
      name,
      area,
      columns: (root.find('tableColumns')?.elements('tableColumn') ?? []).map((column) =>
        plainColumnName(column.get('name') ?? ''),
      ),
      ...(style !== undefined && { style }),
      ...(Number(root.get('totalsRowCount') ?? 0) > 0 && { hasTotals: true }),
    };
    return [{ data, path, root, relationship }];
  });
