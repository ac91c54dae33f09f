import type { BookData, SheetData, StructuralEdit } from '../book/bookData';
import { shiftIndex } from './shiftReferences';

const shiftMap = <T>(map: ReadonlyMap<number, T>, edit: StructuralEdit): Map<number, T> =>
  new Map(
    [...map].flatMap(([index, value]) => {
      const moved = shiftIndex(index, edit);
      return moved === undefined ? [] : [[moved, value] as const];
    }),
  );

const shiftSheet = (sheet: SheetData, edit: StructuralEdit): SheetData =>
  edit.kind === 'insertRows' || edit.kind === 'deleteRows'
    ? { ...sheet, cells: shiftMap(sheet.cells, edit) }
    : {
        ...sheet,
        cells: new Map([...sheet.cells].map(([row, cells]) => [row, shiftMap(cells, edit)])),
      };

/**
 * The cells of a workbook where row and column edits have moved them. Formulas are left as they were: what
 * they became is in the data that is saved, and everything else on a sheet is compared by what it says.
 */
export const shiftBook = (book: BookData, edits: readonly StructuralEdit[]): BookData => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    edits.filter(({ sheetId }) => sheetId === sheet.id).reduce(shiftSheet, sheet),
  ),
});
