import type { Univer, Workbook } from '@univerjs/core';
import type { Book } from './book';
import type { BookData } from './bookData';
import { showCachedSpills } from './cachedSpills';
import { snapshotOf } from './snapshotOf';
import { UniverBook } from './univerBook';
import { UniverModel } from './univerModel';
import type { UniverParts } from './univerParts';

let opened = 0;

/**
 * Opens a workbook in a Univer that is already running, with its grid or without. Disposing the book closes the
 * workbook there and leaves Univer running.
 */
export function bookOverUniver(univer: Univer, parts: UniverParts, data: BookData): Book {
  opened++;
  const unitId = `book-${opened}`;
  const workbook = univer.createUnit<ReturnType<typeof snapshotOf>, Workbook>(
    parts.core.UniverInstanceType.UNIVER_SHEET,
    snapshotOf(data, unitId),
  );
  const model = new UniverModel(univer, parts, workbook);
  showCachedSpills(model, data);
  return new UniverBook(model, data, () => {
    model.injector.get(parts.core.IUniverInstanceService).disposeUnit(unitId);
  });
}
