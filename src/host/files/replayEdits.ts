import type { BookData, StructuralEdit } from '../book/bookData';
import { excelize } from './excelize';
import { columnName } from './references';
import { followEdits } from './followEdits';
import type { NamedEdit } from './shiftReferences';

const must = <T extends { readonly error: string | null }>(result: T): T => {
  if (result.error) throw new Error(result.error);
  return result;
};

/** Inserts and deletes rows and columns in the file itself, in order, with all that hangs on them. */
export const replayEdits = async (
  original: Uint8Array,
  before: BookData,
  edits: readonly StructuralEdit[],
  engineLocation?: string,
): Promise<Uint8Array> => {
  const named = edits.flatMap((edit): NamedEdit[] => {
    const sheet = before.sheets.find(({ id }) => id === edit.sheetId);
    return sheet ? [{ ...edit, sheet: sheet.name }] : [];
  });
  if (named.length === 0) return original;
  const engine = await excelize(engineLocation);
  const file = engine.OpenReader(original);
  if ('error' in file && typeof file.error === 'string') throw new Error(file.error);
  for (const { sheet, kind, at, count } of named) {
    if (kind === 'insertRows') must(file.InsertRows(sheet, at + 1, count));
    else if (kind === 'insertColumns') must(file.InsertCols(sheet, columnName(at), count));
    else
      for (let done = 0; done < count; done++)
        must(kind === 'deleteRows' ? file.RemoveRow(sheet, at + 1) : file.RemoveCol(sheet, columnName(at)));
  }
  const { buffer } = must(file.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('The spreadsheet engine answered no bytes');
  return followEdits(original, buffer, named);
};
