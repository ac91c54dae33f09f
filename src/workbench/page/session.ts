import * as core from '@univerjs/core';
import * as engine from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import type { Book } from '../../host/book/book';
import type { BookData } from '../../host/book/bookData';
import { bookOverUniver } from '../../host/book/bookOverUniver';
import type { ExcelHost } from '../../host/excelHost';
import { bookFiles } from '../../host/files/bookFiles';
import type { AddIn } from './addInFrame';
import { addInFrame } from './addInFrame';
import type { Grid } from './grid';

/** Events after which a file on disk is no longer what is on the screen. */
const EDITS: readonly string[] = ['changed', 'sheets', 'charts'];

/** One opened workbook with the add-in beside it. */
export interface Session {
  readonly book: Book;
  readonly host: ExcelHost;
  /** The workbook as an .xlsx file: the original with what has changed since it was read. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

export interface SessionParts {
  readonly grid: Grid;
  readonly addIn: AddIn;
  readonly pane: HTMLElement;
  readonly onEdit: () => void;
  readonly onCalculating: (calculating: boolean) => void;
  /** The add-in opens a file of its making, or a blank workbook. */
  readonly onNewWorkbook: (bytes: Uint8Array | undefined) => void;
}

/** Opens a workbook in the grid and starts the add-in over it. `original` is the file it was read from. */
export function openSession(parts: SessionParts, data: BookData, original?: Uint8Array): Session {
  const book = bookOverUniver(parts.grid.univer, { core, engine, sheets }, data);
  const files = bookFiles({
    book,
    ...(original ? { original, before: data } : {}),
    functions: parts.addIn.functionNames,
    addinId: parts.addIn.manifest.id,
    open: parts.onNewWorkbook,
  });
  const frame = addInFrame(parts.addIn, book, files, parts.pane);
  book.on((event) => {
    if (EDITS.includes(event.kind)) parts.onEdit();
    // What the add-in selects is brought into view, as Excel does; a person at the grid sees what they select.
    if (event.kind === 'selected' && parts.pane.contains(document.activeElement)) {
      parts.grid.scrollTo(event.area);
    }
    if (event.kind !== 'changed') return;
    parts.onCalculating(true);
    void book.calculate().then(() => parts.onCalculating(false));
  });
  return {
    book,
    host: frame.host,
    save: async () => new Uint8Array(await files.copy()),
    close: () => {
      frame.close();
      book.dispose();
    },
  };
}
