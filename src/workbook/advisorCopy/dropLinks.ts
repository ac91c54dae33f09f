import { refersTo } from '../../openxml/references';
import { relationshipId } from '../../openxml/workbookPart';
import type { CopyFile, CopySheet } from './copyFile';
import type { LinkJudge } from './linkTargets';

/** Links of cells to sheets and names that are left out, and to files of the writer's machine, go; the cells keep their texts. Answers how many. */
export function dropLinks({ parts }: CopyFile, { path, root, name }: CopySheet, judge: LinkJudge): number {
  let dropped = 0;
  const targets = new Map(parts.related(path, 'hyperlink').map(({ id, target }) => [id, target]));
  for (const links of root.elements('hyperlinks')) {
    for (const link of links.elements()) {
      const id = relationshipId(link) ?? '';
      const target = targets.get(id);
      const isKept =
        target === undefined
          ? judge.isPlaceKept(link.get('location') ?? '', name)
          : judge.isTargetKept(target, name);
      if (isKept) continue;
      links.remove(link);
      if (target !== undefined && !links.elements().some((other) => refersTo(other, id)))
        parts.unrelate(path, id);
      dropped += 1;
    }
    if (links.elements().length === 0) root.remove(links);
  }
  return dropped;
}
