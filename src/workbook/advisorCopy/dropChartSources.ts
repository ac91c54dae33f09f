import { refersTo, removeElements } from '../../openxml/references';
import type { CopyFile } from './copyFile';
import { isLocal } from './localPaths';

/**
 * Charts that came from another program bring the workbook that they were made from, or say where it lies. They keep what they show; the workbook goes
 * once `all` says that anything is left out, and a folder of the writer's always.
 */
export function dropChartSources({ parts }: CopyFile, all: boolean): void {
  let dropped = 0;
  for (const path of parts.paths) {
    if (!/(?:^|\/)charts\/[^/]*\.xml$/.test(path)) continue;
    for (const type of ['package', 'oleObject'])
      for (const { id, target, external } of parts.related(path, type)) {
        const root = parts.xml(path);
        if (!root || (external ? !isLocal(target) : !all)) continue;
        removeElements(root, (element) => element.name === 'externalData' && refersTo(element, id));
        parts.unrelate(path, id);
        dropped += 1;
      }
  }
  if (dropped > 0) parts.removeUnreachable();
}
