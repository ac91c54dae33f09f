import type { Book } from '../book/book';
import type { BookData } from '../book/bookData';
import type { DocumentFiles } from '../documentFiles';
import type { FunctionName } from './fileFormula';
import { readWorkbook } from './readWorkbook';
import { saveWorkbook, type SaveContext } from './saveWorkbook';

export interface BookFilesParts extends SaveContext {
  readonly book: Book;
  /** The file that the book was read from, and the data as read; neither for a new workbook. */
  readonly original?: Uint8Array;
  readonly before?: BookData;
  /** The add-in's functions, as typed in a cell. */
  readonly functions: readonly FunctionName[];
  readonly open: DocumentFiles['open'];
}

/** Whole files of a book, made and read by our own reader and writer. */
export function bookFiles(parts: BookFilesParts): DocumentFiles {
  const { book, original, before, functions, open, ...context } = parts;
  return {
    copy: async () => {
      await book.calculate();
      return saveWorkbook(original, before, book.data(), book.structuralEdits(), functions, context);
    },
    read: (bytes) =>
      readWorkbook(bytes, 'inserted.xlsx', {
        functions,
        ...(context.addinId === undefined ? {} : { addinId: context.addinId }),
      }),
    open,
  };
}
