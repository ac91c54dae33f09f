import { dropReference } from '../../openxml/references';
import type { CopyFile, CopySheet } from './copyFile';

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** Takes out of the drawings that old programs keep for a sheet (notes, controls, embedded objects) each shape that is meant. */
export function dropShapes(
  { parts }: CopyFile,
  { path, root }: CopySheet,
  isMeant: (shape: string) => boolean,
): void {
  for (const { id, target } of parts.related(path, 'vmlDrawing')) {
    const bytes = parts.bytes(target);
    if (!bytes) continue;
    let [left, dropped] = [0, 0];
    const drawing = new TextDecoder().decode(bytes).replace(SHAPE, (shape) => {
      if (isMeant(shape)) {
        dropped += 1;
        return '';
      }
      left += 1;
      return shape;
    });
    if (dropped === 0) continue;
    if (left > 0) {
      parts.put(target, new TextEncoder().encode(drawing));
      parts.unrelateUnused(target);
    } else {
      for (const name of ['legacyDrawing', 'legacyDrawingHF'])
        for (const element of root.elements(name)) {
          dropReference(element, id);
          if (element.attributes.size === 0) root.remove(element);
        }
      parts.unrelate(path, id);
      parts.remove(target);
    }
  }
}
