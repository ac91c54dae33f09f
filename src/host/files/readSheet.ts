import type { Sheet } from 'hucre';
import type { Area, SheetData } from '../book/bookData';
import { colorOf } from './colors';
import { fileColor } from './differentialStyles';
import { readColumns } from './readColumns';
import type { Parts } from '../../openxml/parts';
import { readCells } from './readCells';
import type { CellContext } from './readCells';
import { readCharts } from './readCharts';
import { readConditionalFormats } from './readConditionalFormats';
import { readPage } from './readPage';
import { readTables } from './readTables';
import { readValidations } from './readValidations';
import { parseArea } from './references';
import { isOn } from '../../openxml/workbookPart';
import type { SheetPart, WorkbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

export interface SheetContext extends CellContext {
  readonly workbook: WorkbookPart;
  readonly looks: Parameters<typeof readConditionalFormats>[1];
}

const visibilities: Readonly<Record<string, SheetData['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const readFilter = (sheet: XmlElement): SheetData['filter'] => {
  const filter = sheet.find('autoFilter');
  const area = parseArea(filter?.get('ref') ?? '');
  return area && { area, filtered: (filter?.elements('filterColumn').length ?? 0) > 0 };
};

/** One sheet: its cells as the library read them, the rest from the part itself. */
export const readSheet = (parts: Parts, part: SheetPart, sheet: Sheet, context: SheetContext): SheetData => {
  const root = parts.xml(part.path);
  if (root === undefined) throw new Error(`${part.path} was listed but is not there`);
  const cells = readCells(sheet, context);
  const used = Math.max(0, ...[...cells.values()].map((row) => Math.max(...row.keys()) + 1));
  const tabColor = colorOf(fileColor(root.find('sheetPr', 'tabColor')), context.theme);
  const frozen = sheet.freezePane && {
    rows: sheet.freezePane.rows ?? 0,
    columns: sheet.freezePane.columns ?? 0,
  };
  const filter = readFilter(root);
  const page = readPage(root, context.workbook, part.index);
  const lines = root.find('sheetViews', 'sheetView')?.get('showGridLines');
  return {
    id: part.id,
    name: part.name,
    visibility: visibilities[part.element.get('state') ?? ''] ?? 'Visible',
    protected: isOn(root.find('sheetProtection')?.get('sheet')),
    ...(tabColor !== undefined && { tabColor }),
    cells,
    ...readColumns(root, used),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row)),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): Area => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    ...(frozen && { frozen }),
    tables: readTables(parts, part.path).map(({ data }) => data),
    charts: readCharts(parts, part.path, root).map(({ data }) => data),
    conditionalFormats: readConditionalFormats(root, context.looks, context.functions).map(
      ({ data }) => data,
    ),
    validations: readValidations(root).map(({ data }) => data),
    ...(filter && { filter }),
    ...(page && { page }),
    ...(lines !== undefined && !isOn(lines) && { withoutGridlines: true }),
  };
};
