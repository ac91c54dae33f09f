import { dropReference } from '../../openxml/references';
import type { CopyFile } from './copyFile';

/** What a printer's driver keeps names the printer, the network and often the person; paper and orientation stand in the sheets themselves and stay. */
export function dropPrinterSettings({ parts }: CopyFile): void {
  for (const path of parts.paths)
    for (const { id, target } of parts.related(path, 'printerSettings')) {
      const root = parts.xml(path);
      const views = root?.elements('customSheetViews').flatMap((each) => each.all('pageSetup')) ?? [];
      for (const setup of [...(root?.elements('pageSetup') ?? []), ...views]) dropReference(setup, id);
      parts.unrelate(path, id);
      parts.remove(target);
    }
}
