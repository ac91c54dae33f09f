import { refersTo, removeElements } from '../../openxml/references';
import type { CopyFile } from './copyFile';

/**
 * Takes out what the file keeps of other workbooks that its formulas read: where they lie, which is a folder of the writer's, and a copy of all that
 * was read. No formula may read them any more.
 */
export function breakLinks({ parts, workbook }: CopyFile): void {
  const links = parts.related(workbook.path, 'externalLink');
  for (const { id, target } of links) {
    removeElements(workbook.root, (entry) => refersTo(entry, id));
    parts.unrelate(workbook.path, id);
    parts.remove(target);
  }
  if (links.length > 0) parts.removeUnreachable();
}
