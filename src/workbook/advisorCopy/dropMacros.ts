import { contentTypes } from '../../openxml/namespaces';
import type { CopyFile } from './copyFile';

/** Takes the macros out, and makes a plain workbook of the file: only such can be opened as a new one. Answers whether there were any. */
export function dropMacros({ parts, workbook }: CopyFile): boolean {
  const macros = parts.related(workbook.path, 'vbaProject');
  for (const { id, target } of macros) {
    parts.unrelate(workbook.path, id);
    parts.remove(target);
  }
  if (macros.length > 0) parts.removeUnreachable();
  if (/macroEnabled/i.test(parts.contentType(workbook.path) ?? ''))
    parts.declare(workbook.path, contentTypes.workbook);
  return macros.length > 0;
}
