import type { XmlElement } from './xml';

/** The attributes of an element that may name relationships of its part, under whatever prefix. */
const references = (element: XmlElement): readonly (readonly [name: string, id: string])[] =>
  [...element.attributes].filter(([name]) => name.includes(':') && !name.startsWith('xmlns:'));

/** Whether an element names this relationship of its part. */
export const refersTo = (element: XmlElement, id: string): boolean =>
  references(element).some(([, value]) => value === id);

/** Takes the relationship away from an element that can do without it. */
export function dropReference(element: XmlElement, id: string): void {
  for (const [name, value] of references(element)) if (value === id) element.set(name, undefined);
}

/**
 * Takes out every element below this one that is meant, with what is left empty by that and the other spellings of it. Answers how
 * many. The cells of a sheet are not looked into: they refer to no other part.
 */
export function removeElements(parent: XmlElement, isMeant: (element: XmlElement) => boolean): number {
  let removed = 0;
  for (const child of parent.elements()) {
    if (child.name === 'sheetData') continue;
    if (isMeant(child)) {
      parent.remove(child);
      removed += 1;
      continue;
    }
    const inside = removeElements(child, isMeant);
    removed += inside;
    if (inside > 0 && (child.name === 'AlternateContent' || child.elements().length === 0))
      parent.remove(child);
  }
  return removed;
}
