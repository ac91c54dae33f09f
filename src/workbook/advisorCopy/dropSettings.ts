import { STATE_KEY } from '../storedState';
import type { CopyFile } from './copyFile';

/** The setting that stops Excel from asking whoever opens the file to trust an add-in that they do not have. */
export const TRUST_KEY = 'Office.DisableTrustUX';

/** Our document settings are for the applicant's workbook only: the part that holds them goes, that of other add-ins stays. */
export function dropSettings({ parts }: CopyFile): void {
  for (const panes of parts.related('', 'webextensiontaskpanes')) {
    const root = parts.xml(panes.target);
    for (const { id, target } of parts.related(panes.target, 'webextension')) {
      const properties = parts.xml(target)?.find('properties')?.elements('property') ?? [];
      // All keys of ours begin with the first one. The trust setting may be another add-in's as well.
      const isOurs = properties.some((property) => property.get('name')?.startsWith(STATE_KEY));
      if (!isOurs) continue;
      const pane = root
        ?.elements()
        .find((element) =>
          element.elements().some((reference) => [...reference.attributes.values()].includes(id)),
        );
      if (pane) root?.remove(pane);
      parts.unrelate(panes.target, id);
      parts.remove(target);
    }
    if (root?.elements().length === 0) {
      parts.unrelate('', panes.id);
      parts.remove(panes.target);
    }
  }
}
