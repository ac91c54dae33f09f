import type { XmlElement } from '../../openxml/xml';
import type { CopyFile } from './copyFile';
import { isLocal } from './localPaths';

/** Who made a file, as its properties say it. */
const PERSONS: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Manager', 'Company']);

/** Takes out of the properties of the file what says a left-out text or a folder, and with `person` whoever made, shared, viewed or refreshed it. */
export function dropProperties(
  { parts, workbook }: CopyFile,
  secrets: ReadonlySet<string>,
  person: boolean,
): void {
  for (const type of ['core-properties', 'extended-properties', 'custom-properties'])
    for (const { target } of parts.related('', type)) {
      const root = parts.xml(target);
      for (const property of root?.elements() ?? []) {
        const isGone =
          secrets.has(property.text.trim()) ||
          (person && PERSONS.has(property.name)) ||
          (property.name === 'HyperlinkBase' && isLocal(property.text));
        if (isGone && property.text !== '') root?.remove(property);
      }
    }
  if (!person) return;
  for (const { target } of parts.related(workbook.path, 'pivotCacheDefinition'))
    forget(parts.xml(target), 'refreshedBy');
  forget(workbook.root.find('fileSharing'), 'userName');
  for (const views of workbook.root.elements('customWorkbookViews')) workbook.root.remove(views);
  for (const { path } of workbook.sheets) {
    const root = parts.xml(path);
    for (const views of root?.elements('customSheetViews') ?? []) root?.remove(views);
    for (const scenario of root?.elements('scenarios').flatMap((each) => each.elements()) ?? [])
      for (const name of ['user', 'comment']) forget(scenario, name);
  }
}

function forget(element: XmlElement | undefined, name: string): void {
  if (element?.get(name) !== undefined) element.set(name, undefined);
}
