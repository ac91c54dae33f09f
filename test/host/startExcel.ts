import { afterAll } from 'vitest';
import type { Book } from '../../src/host/book/book';
import type { BookData } from '../../src/host/book/bookData';
import { emptyBookData } from '../../src/host/book/emptyBookData';
import { openBook } from '../../src/host/book/openBook';
import { openWindow, type HeadlessExcel, type OpenWindowOptions } from '../../src/host/headless/openWindow';

/** A blank workbook with the genuine Office.js on it, for the tests of one file. */
export interface StartedExcel extends HeadlessExcel {
  readonly book: Book;
  /** `Excel.run`, shorter. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** Starts it, and ends it when the tests of the file are over. */
export async function startExcel(
  options: Omit<OpenWindowOptions, 'book'> & { readonly data?: BookData } = {},
): Promise<StartedExcel> {
  const { data = emptyBookData('Book1.xlsx'), ...rest } = options;
  const book = await openBook(data);
  const excel = await openWindow({ book, ...rest });
  afterAll(() => {
    excel.close();
    book.dispose();
  });
  return { ...excel, book, run: (batch) => excel.Excel.run(batch) };
}

/** Arrays from the add-in's window belong to another realm: this makes them comparable. */
export const plain = <T>(value: T): T => structuredClone(value);

/** What an add-in's catch sees of a refused request. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** The error that a promise is rejected with; fails when it is not. */
export async function refusal(promise: Promise<unknown>): Promise<OfficeError> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeError;
  }
  throw new Error('Nothing was refused.');
}
