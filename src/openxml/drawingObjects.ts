import type { XmlElement } from './xml';

/** What a drawing may hold. */
export const OBJECTS: ReadonlySet<string> = new Set(['sp', 'pic', 'graphicFrame', 'cxnSp', 'contentPart']);
const HOLDERS: ReadonlySet<string> = new Set([
  'twoCellAnchor',
  'oneCellAnchor',
  'absoluteAnchor',
  'relSizeAnchor',
  'absSizeAnchor',
  'grpSp',
  'AlternateContent',
  'Choice',
  'Fallback',
]);

/** Takes objects (shapes, pictures, charts …) out of a drawing, with the anchors and groups that hold no other. Answers how many. */
export function removeObjects(holder: XmlElement, isMeant: (object: XmlElement) => boolean): number {
  let removed = 0;
  for (const child of holder.elements())
    if (OBJECTS.has(child.name)) {
      if (!isMeant(child)) continue;
      holder.remove(child);
      removed += 1;
    } else if (HOLDERS.has(child.name)) {
      const inside = removeObjects(child, isMeant);
      removed += inside;
      if (inside > 0 && isSpent(child)) holder.remove(child);
    }
  return removed;
}

/** Whether a drawing, an anchor or a group holds any object. */
export const holdsObject = (holder: XmlElement): boolean =>
  holder
    .elements()
    .some((child) => OBJECTS.has(child.name) || (HOLDERS.has(child.name) && holdsObject(child)));

/** Alternatives show the same thing: when one is gone the others must not stay. */
function isSpent(holder: XmlElement): boolean {
  if (holder.name !== 'AlternateContent') return !holdsObject(holder);
  const choices = holder.elements('Choice');
  return choices.length === 0 || choices.some((choice) => !holdsObject(choice));
}
