import { cell } from '../book/book';
import type { BookData, CellData } from '../book/bookData';
import { emptyBookData, emptySheetData } from '../book/emptyBookData';
import { saveWorkbook } from './saveWorkbook';

/** What a plain number looks like. Leading zeros mark a number that is a name, and stay. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
const LONGEST_SHEET_NAME = 31;

export const isCsv = (name: string): boolean => /\.csv$/i.test(name);

/** The name under which a list of values is saved as a workbook. */
export const workbookName = (name: string): string => name.replace(/\.csv$/i, '.xlsx');

/**
 * The workbook that a file of comma-separated values becomes, as the bytes of an .xlsx: one sheet named after the file, numbers as
 * numbers, all else as text. Commas, semicolons and tabs are told by themselves; what is not UTF-8 is taken as Windows-1252.
 */
export async function csvWorkbook(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(decoded(bytes));
  const cells = new Map(
    rows.map((row, index) => [
      index,
      new Map(
        row.flatMap((value, column): readonly (readonly [number, CellData])[] =>
          typeof value === 'string' && value !== '' ? [[column, cellOf(value)]] : [],
        ),
      ),
    ]),
  );
  const data: BookData = {
    ...emptyBookData(workbookName(name)),
    sheets: [{ ...emptySheetData('sheet1', sheetName(name)), cells }],
  };
  return saveWorkbook(undefined, undefined, data, [], []);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cellOf(value: string): CellData {
  const trimmed = value.trim();
  if (NUMBER.test(trimmed)) return cell(Number(trimmed));
  return ERROR.test(trimmed) ? cell(trimmed, { error: true }) : cell(value);
}

/** The file's name without what Excel refuses in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.csv$/i, '')
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, LONGEST_SHEET_NAME) || 'Sheet1';
