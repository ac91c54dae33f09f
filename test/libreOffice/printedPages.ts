import { Parts } from '../../src/openxml/parts';
import { workbookPart } from '../../src/openxml/workbookPart';
import { converted } from './recalculated';

/** On how many pages LibreOffice prints one sheet of a file. */
export async function printedPages(file: Uint8Array, sheet: string): Promise<number> {
  const parts = Parts.open(file);
  for (const { name, element } of workbookPart(parts)?.sheets ?? [])
    // What is hidden is not printed.
    if (name !== sheet) element.set('state', 'hidden');
  const printed = new TextDecoder('latin1').decode(await converted(parts.pack(), 'pdf', 'pdf'));
  return [...printed.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
