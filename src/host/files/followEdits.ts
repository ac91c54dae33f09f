import { Parts } from '../../openxml/parts';
import { areaNames, parseAreas } from './references';
import { shiftArea, shiftReferences } from './shiftReferences';
import type { NamedEdit } from './shiftReferences';
import { workbookPart } from '../../openxml/workbookPart';
import type { XmlElement } from '../../openxml/xml';

const shiftText = (element: XmlElement, home: string | undefined, edits: readonly NamedEdit[]): void => {
  const shifted = edits.reduce((formula, edit) => shiftReferences(formula, home, edit), element.text);
  if (shifted !== element.text) element.text = shifted;
};

const shiftPlaces = (element: XmlElement, home: string, edits: readonly NamedEdit[]): void => {
  const own = edits.filter(({ sheet }) => sheet === home);
  const areas = parseAreas(element.text).flatMap((area) => {
    const moved = own.reduce<typeof area | undefined>((at, edit) => at && shiftArea(at, edit), area);
    return moved ? [moved] : [];
  });
  if (own.length > 0 && areas.length > 0) element.text = areaNames(areas);
};

/**
 * Makes good what the engine that replays row and column edits leaves behind: formulas inside conditional formats,
 * sparklines and the newer rules with their places, and what charts draw from.
 */
export const followEdits = (
  original: Uint8Array,
  replayed: Uint8Array,
  edits: readonly NamedEdit[],
): Uint8Array => {
  const parts = Parts.open(replayed);
  for (const { name, path } of workbookPart(parts)?.sheets ?? []) {
    const root = parts.xml(path);
    for (const block of root?.elements('conditionalFormatting') ?? [])
      for (const formula of block.all('formula')) shiftText(formula, name, edits);
    const extension = root?.find('extLst');
    for (const formula of extension?.all('f') ?? []) shiftText(formula, name, edits);
    for (const place of extension?.all('sqref') ?? []) shiftPlaces(place, name, edits);
  }
  for (const path of parts.paths.filter((candidate) => /^xl\/charts\/[^/]+\.xml$/.test(candidate)))
    for (const formula of parts.xml(path)?.all('f') ?? []) shiftText(formula, undefined, edits);
  // Parts that say nothing of rows and columns were only written anew.
  const source = Parts.open(original);
  for (const path of parts.paths.filter((candidate) =>
    /^xl\/(?:theme\/|media\/|styles\.xml|sharedStrings\.xml)/.test(candidate),
  )) {
    const bytes = source.bytes(path);
    if (bytes) parts.put(path, bytes);
  }
  return parts.pack();
};
