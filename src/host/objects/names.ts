import type { Book } from '../book/book';
import type { NameData } from '../book/bookData';

/** A defined name by its text, without regard to case: the sheet's own before the workbook's. */
export function findName(book: Book, text: string, sheetId: string | undefined): NameData | undefined {
  const wanted = text.toLowerCase();
  const same = book.names().filter((name) => name.name.toLowerCase() === wanted);
  return (
    same.find((name) => sheetId !== undefined && name.sheetId === sheetId) ??
    same.find((name) => name.sheetId === undefined)
  );
}
