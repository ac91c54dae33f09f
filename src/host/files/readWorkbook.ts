import type { BookData } from '../book/bookData';
import { readDifferentialStyles } from './differentialStyles';
import type { FunctionName } from './fileFormula';
import { Parts } from '../../openxml/parts';
import { readNames } from './readNames';
import { readSettings } from './readSettings';
import { readSheet } from './readSheet';
import { refuseFile } from '../../openxml/refuseFile';
import type { FileRefusal } from '../../openxml/refuseFile';
import { workbookPart } from '../../openxml/workbookPart';
import type { WorkbookPart } from '../../openxml/workbookPart';

/** A file as data, or why it is refused: no workbook at all, locked with a password, the format before 2007, or without a sheet. */
export type FileReading =
  { readonly ok: true; readonly data: BookData } | { readonly ok: false; readonly reason: FileRefusal };

/** What only the caller knows about a file. */
export interface FileContext {
  /** The add-in whose document settings are read and written: the id of its manifest. */
  readonly addinId?: string;
  /** Its custom functions, to tell in a formula where the dots of a name were. */
  readonly functions?: readonly FunctionName[];
}

/** Reads a workbook file (.xlsx, .xlsm). Never throws for what a file holds. */
export const readWorkbook = async (
  bytes: Uint8Array,
  name: string,
  context: FileContext = {},
): Promise<FileReading> => {
  const refusal = refuseFile(bytes);
  if (refusal) return { ok: false, reason: refusal };
  try {
    const parts = Parts.open(bytes);
    const workbook = workbookPart(parts);
    if (workbook === undefined) return { ok: false, reason: 'not-a-workbook' };
    if (workbook.sheets.length === 0) return { ok: false, reason: 'empty' };
    return { ok: true, data: await readParts(parts, workbook, bytes, name, context) };
  } catch {
    // Whatever is broken in there (zip, markup, numbers out of range), the answer to the person is the same.
    return { ok: false, reason: 'not-a-workbook' };
  }
};

const readParts = async (
  parts: Parts,
  workbook: WorkbookPart,
  bytes: Uint8Array,
  name: string,
  { addinId, functions = [] }: FileContext,
): Promise<BookData> => {
  const { readXlsx } = await import('hucre/xlsx');
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  const read = await readXlsx(bytes, { readStyles: true, sheets: (sheet) => names.has(sheet.name) });
  const theme = read.themeColors ?? [];
  const context = {
    workbook,
    theme,
    font: read.defaultFont,
    date1904: workbook.date1904,
    functions,
    looks: readDifferentialStyles(parts, parts.related(workbook.path, 'styles')[0]?.target, theme),
  };
  const sheets = workbook.sheets.map((part) => {
    const sheet = read.sheets.find((candidate) => candidate.name === part.name);
    if (sheet === undefined) throw new Error(`${part.name} was not read`);
    return readSheet(parts, part, sheet, context);
  });
  const active = Number(workbook.root.find('bookViews', 'workbookView')?.get('activeTab') ?? 0);
  const activeSheetId = workbook.sheets.find(({ index }) => index === active)?.id;
  return {
    name,
    sheets,
    names: readNames(workbook, functions).map(({ data }) => data),
    settings: addinId === undefined ? new Map() : readSettings(parts, addinId),
    ...(activeSheetId !== undefined && { activeSheetId }),
  };
};
