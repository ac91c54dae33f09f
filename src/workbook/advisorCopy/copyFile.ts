import { Parts } from '../../openxml/parts';
import { workbookPart, type WorkbookPart } from '../../openxml/workbookPart';
import { refuseFile } from '../../openxml/refuseFile';
import type { XmlElement } from '../../openxml/xml';
import { XmlFault } from '../../openxml/xml';
import { found, type Outcome, refused } from '../../domain/outcome';

/** A worksheet of a file that is being changed. */
export interface CopySheet {
  readonly name: string;
  readonly path: string;
  readonly root: XmlElement;
}

/** A workbook file taken into its parts. */
export interface CopyFile {
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
}

/** Takes a workbook file apart. Refuses what is no workbook, is locked with a password, or is broken. */
export function openCopyFile(bytes: Uint8Array): Outcome<CopyFile> {
  const reason = refuseFile(bytes);
  if (reason !== undefined) return refused({ code: 'file-unreadable', reason });
  try {
    const parts = Parts.open(bytes);
    const workbook = workbookPart(parts);
    if (workbook) return found({ parts, workbook });
  } catch (error) {
    // fflate throws errors of its own for a broken zip, our reader XmlFault for broken markup: both are the file's fault.
    if (!(error instanceof XmlFault) && !isZipFault(error)) throw error;
  }
  return refused({ code: 'file-unreadable', reason: 'not-a-workbook' });
}

const isZipFault = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

export function sheetsOf({ parts, workbook }: CopyFile): readonly CopySheet[] {
  return workbook.sheets.flatMap(({ name, path }) => {
    const root = parts.xml(path);
    return root ? [{ name, path, root }] : [];
  });
}

/** Tables of a sheet: the table parts and their root elements. */
export function tablesOf(
  { parts }: CopyFile,
  { path }: Pick<CopySheet, 'path'>,
): readonly { readonly path: string; readonly root: XmlElement }[] {
  return parts.related(path, 'table').flatMap(({ target }) => {
    const root = parts.xml(target);
    return root ? [{ path: target, root }] : [];
  });
}

/** The texts that cells of type `s` point at, by their number. */
export function sharedTexts({ parts, workbook }: CopyFile): {
  readonly path?: string;
  readonly items: readonly XmlElement[];
} {
  const [strings] = parts.related(workbook.path, 'sharedStrings');
  if (!strings) return { items: [] };
  return { path: strings.target, items: parts.xml(strings.target)?.elements('si') ?? [] };
}

/** The text that a cell holds, of whatever kind; undefined for a number or nothing. */
export function textOfCell(cell: XmlElement, shared: readonly XmlElement[]): string | undefined {
  const type = cell.get('t');
  if (type === 'inlineStr') return cell.find('is')?.text;
  const value = cell.find('v')?.text;
  if (value === undefined) return undefined;
  if (type === 's') return shared[Number(value)]?.text;
  return type === 'str' ? value : undefined;
}
