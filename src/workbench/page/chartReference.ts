import type { Book } from '../../host/book/book';
import type { CellReading } from '../../host/book/book';
import { parseArea } from '../../host/files/references';

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The cells that a chart's reference names, such as `'My sheet'!$B$5:$B$7`, in reading order; none for one that cannot be read. */
export function referencedCells(book: Book, reference: string): readonly CellReading[] {
  const [, quoted, plain, address] = REFERENCE.exec(reference) ?? [];
  const sheet = book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  const area = parseArea(address ?? '');
  return sheet && area ? sheet.read(area).flat() : [];
}
