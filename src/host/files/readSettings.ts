import type { Parts } from '../../openxml/parts';
import type { XmlElement } from '../../openxml/xml';

/** The web extension part that belongs to an add-in. */
export interface WebExtension {
  readonly path: string;
  readonly root: XmlElement;
}

const plainId = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();

/** The part in which Excel keeps an add-in's document settings: the web extension that refers to its id. */
export const findWebExtension = (parts: Parts, addinId: string): WebExtension | undefined =>
  parts
    .related('', 'webextensiontaskpanes')
    .flatMap(({ target }) => parts.related(target, 'webextension'))
    .flatMap(({ target: path }) => {
      const root = parts.xml(path);
      return root ? [{ path, root }] : [];
    })
    .find(({ root }) => plainId(root.find('reference')?.get('id') ?? '') === plainId(addinId));

/** An add-in's document settings: name to JSON text. Empty when the file holds none for it. */
export const readSettings = (parts: Parts, addinId: string): Map<string, string> =>
  new Map(
    (findWebExtension(parts, addinId)?.root.find('properties')?.elements('property') ?? []).map(
      (property) => [property.get('name') ?? '', property.get('value') ?? ''],
    ),
  );
