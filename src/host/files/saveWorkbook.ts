import type { BookData, SheetData, StructuralEdit } from '../book/bookData';
import { CellFormats } from './cellFormats';
import { fileColorOf } from './colors';
import { dynamicArrayMark } from './dynamicArrays';
import { emptyWorkbook } from './emptyWorkbook';
import type { FunctionName } from './fileFormula';
import { freezePanes, sheetView } from './freezePanes';
import { Parts } from '../../openxml/parts';
import { readColumns } from './readColumns';
import { readWorkbook } from './readWorkbook';
import type { FileContext } from './readWorkbook';
import { areaName } from './references';
import { replayEdits } from './replayEdits';
import { sameData } from './sameData';
import { saveCells } from './saveCells';
import type { CellSaving } from './saveCells';
import { saveCharts } from './saveCharts';
import { saveColumns } from './saveColumns';
import { saveConditionalFormats } from './saveConditionalFormats';
import { savePage, savePrintNames } from './savePage';
import { saveNames } from './saveNames';
import { saveSettings } from './saveSettings';
import { saveSheetList } from './saveSheetList';
import { saveTables } from './saveTables';
import { saveValidations } from './saveValidations';
import { sheetElement } from '../../openxml/sheetElement';
import { shiftBook } from './shiftBook';
import { workbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

/** What only the caller knows about a save. */
export interface SaveContext extends Pick<FileContext, 'addinId'> {
  /** Where excelize.wasm.gz lies; needed in a page, and there only when rows or columns were inserted or deleted. */
  readonly engine?: string;
}

const noCells: SheetData['cells'] = new Map();

const saveSheetLook = (root: XmlElement, before: SheetData | undefined, after: SheetData): void => {
  if (!sameData(before?.frozen, after.frozen)) freezePanes(root, after.frozen);
  savePage(root, before?.page, after.page);
  if (before?.withoutGridlines !== after.withoutGridlines)
    sheetView(root).set('showGridLines', after.withoutGridlines ? 0 : undefined);
  if (before?.tabColor !== after.tabColor) {
    const properties = sheetElement(root, 'sheetPr');
    const old = properties.find('tabColor');
    if (old) properties.remove(old);
    if (after.tabColor !== undefined)
      properties.add('tabColor', { rgb: fileColorOf(after.tabColor) }, properties.elements()[0]);
  }
  if ((before?.protected ?? false) !== after.protected) {
    if (after.protected)
      sheetElement(root, 'sheetProtection').set('sheet', 1).set('objects', 1).set('scenarios', 1);
    else root.find('sheetProtection')?.set('sheet', undefined);
  }
  if (!sameData(before?.merges ?? [], after.merges)) {
    const merges = sheetElement(root, 'mergeCells').fill([]).set('count', after.merges.length);
    for (const area of after.merges) merges.add('mergeCell', { ref: areaName(area) });
    if (after.merges.length === 0) root.remove(merges);
  }
};

/** Excel's list of formulas in the order to calculate: left out it is made anew, left wrong it is an error. */
const dropCalculationChain = (parts: Parts, workbookPath: string): void => {
  for (const { id, target } of parts.related(workbookPath, 'calcChain')) {
    parts.unrelate(workbookPath, id);
    parts.remove(target);
  }
};

const openData = async (
  original: Uint8Array,
  before: BookData | undefined,
  functions: readonly FunctionName[],
  { addinId }: SaveContext,
): Promise<BookData> => {
  if (before) return before;
  const reading = await readWorkbook(original, '', { functions, ...(addinId !== undefined && { addinId }) });
  if (!reading.ok) throw new Error(`The file to save into is refused: ${reading.reason}`);
  return reading.data;
};

/**
 * Writes what changed between `before` and `after` into the bytes of the original, so that whatever else the file
 * holds stays as it is, byte for byte in the parts that no change concerns. Without an original it is a new file.
 * `before` is the data as it was when the file was opened; `edits` are the row and column edits since, in order;
 * `functions` are the custom functions, which a file spells in its own way.
 */
export const saveWorkbook = async (
  original: Uint8Array | undefined,
  before: BookData | undefined,
  after: BookData,
  edits: readonly StructuralEdit[],
  functions: readonly FunctionName[],
  context: SaveContext = {},
): Promise<Uint8Array> => {
  const opened = original && (await openData(original, before, functions, context));
  const bytes =
    original && opened && edits.length > 0
      ? await replayEdits(original, opened, edits, context.engine)
      : original;
  const was = opened && shiftBook(opened, edits);
  const parts = Parts.open(bytes ?? emptyWorkbook());
  const workbook = workbookPart(parts);
  if (workbook === undefined) throw new Error('The file to save into holds no workbook');
  const stylesPath = parts.related(workbook.path, 'styles')[0]?.target;
  const styles = stylesPath === undefined ? undefined : parts.xml(stylesPath);
  if (styles === undefined) throw new Error('The file to save into holds no styles');

  const sheets = saveSheetList(parts, workbook, was, after);
  const saving: CellSaving = {
    formats: new CellFormats(styles),
    functions,
    dynamicArray: () => dynamicArrayMark(parts, workbook.path),
  };
  let formulas = (was?.sheets.length ?? 0) > after.sheets.length;
  for (const sheet of after.sheets) {
    const path = sheets.get(sheet.id)?.path ?? '';
    const root = parts.xml(path);
    if (root === undefined) throw new Error(`No part was made for the sheet ${sheet.name}`);
    const old = was?.sheets.find(({ id }) => id === sheet.id);
    const used = Math.max(0, ...[...sheet.cells.values()].map((row) => Math.max(...row.keys()) + 1));
    // A column that is inserted in a file takes after its neighbour: what it became is asked of the file.
    const widths = edits.length > 0 ? readColumns(root, used).columnWidths : old?.columnWidths;
    saveColumns(root, widths ?? new Map(), sheet.columnWidths);
    if (saveCells(root, old?.cells ?? noCells, sheet, saving)) formulas = true;
    saveSheetLook(root, old, sheet);
    saveTables(parts, path, root, old?.tables ?? [], sheet);
    saveConditionalFormats(root, styles, old?.conditionalFormats ?? [], sheet.conditionalFormats);
    saveValidations(root, old?.validations ?? [], sheet.validations);
    saveCharts(parts, path, root, old?.charts ?? [], sheet, after);
  }
  const partIds = new Map([...sheets].map(([id, part]) => [id, part.id]));
  const named = workbookPart(parts) ?? workbook;
  for (const sheet of after.sheets) {
    const old = was?.sheets.find(({ id }) => id === sheet.id);
    const index = named.sheets.find(({ id }) => id === partIds.get(sheet.id))?.index;
    if (index !== undefined && !sameData(old?.page, sheet.page)) savePrintNames(named, index, sheet);
  }
  saveNames(named, partIds, was?.names ?? [], after.names, functions);
  if (context.addinId !== undefined)
    saveSettings(parts, context.addinId, was?.settings ?? new Map(), after.settings);
  if (formulas) dropCalculationChain(parts, workbook.path);
  return parts.pack();
};
