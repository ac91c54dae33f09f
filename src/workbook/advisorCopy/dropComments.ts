import { columnLetter, type GridArea } from '../gridAddress';
import type { CopyFile, CopySheet } from './copyFile';
import { dropShapes } from './dropShapes';
import { readReference } from './readReference';
import { isInside } from './sheetCells';

/** Comments and notes go: all of them, or those on left-out cells only. `secrets` hears of what they say. Answers how many. */
export function dropComments(
  file: CopyFile,
  sheet: CopySheet,
  where: 'all' | readonly GridArea[],
  secrets: Set<string>,
): number {
  const { parts } = file;
  const isMeant = (reference: string): boolean => {
    const cell = readReference(reference);
    return (
      where === 'all' || (cell !== undefined && where.some((area) => isInside(area, cell.row, cell.column)))
    );
  };
  let dropped = 0;
  for (const type of ['comments', 'threadedComment'])
    for (const { id, target } of parts.related(sheet.path, type)) {
      const root = parts.xml(target);
      const list = type === 'comments' ? root?.find('commentList') : root;
      const comments = list?.elements() ?? [];
      const meant = comments.filter((comment) => isMeant(comment.get('ref') ?? ''));
      if (type === 'comments') dropped += meant.length;
      for (const comment of meant) secrets.add(comment.text.trim());
      if (where === 'all')
        for (const author of root?.find('authors')?.elements() ?? []) secrets.add(author.text.trim());
      if (meant.length > 0 && meant.length === comments.length) {
        parts.unrelate(sheet.path, id);
        parts.remove(target);
      } else for (const comment of meant) list?.remove(comment);
    }
  // The boxes that old programs draw notes in.
  if (dropped > 0)
    dropShapes(file, sheet, (shape) => shape.includes('ObjectType="Note"') && isMeant(cellOfShape(shape)));
  return dropped;
}

function cellOfShape(shape: string): string {
  const row = Number(/<x:Row>(\d+)</.exec(shape)?.[1] ?? NaN);
  const column = Number(/<x:Column>(\d+)</.exec(shape)?.[1] ?? NaN);
  return `${columnLetter(column)}${row + 1}`;
}
