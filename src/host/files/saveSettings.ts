import { contentTypes, namespaces, relations } from '../../openxml/namespaces';
import type { Parts } from '../../openxml/parts';
import { findWebExtension } from './readSettings';
import type { XmlElement } from '../../openxml/xml';

const newExtension = (parts: Parts, addinId: string): XmlElement | undefined => {
  const known = parts.related('', 'webextensiontaskpanes')[0]?.target;
  const panes = known ?? 'xl/webextensions/taskpanes.xml';
  if (known === undefined) {
    parts.put(
      panes,
      `<wetp:taskpanes xmlns:wetp="${namespaces.taskpanes}"></wetp:taskpanes>`,
      contentTypes.taskpanes,
    );
    parts.relate('', relations.taskpanes, panes);
  }
  const path = parts.freePath('xl/webextensions/webextension#.xml');
  parts.put(
    path,
    `<we:webextension xmlns:we="${namespaces.extension}" id="{${addinId.toUpperCase()}}"><we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties></we:properties><we:bindings/><we:snapshot xmlns:r="${namespaces.office}"/></we:webextension>`,
    contentTypes.extension,
  );
  // `visibility` 0: the settings must not make the pane open by itself for whoever opens the file.
  const pane = parts
    .xml(panes)
    ?.add('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 1 });
  pane?.add('wetp:webextensionref', {
    'xmlns:r': namespaces.office,
    'r:id': parts.relate(panes, relations.extension, path),
  });
  return parts.xml(path);
};

/** Writes an add-in's document settings where Excel keeps them; what other add-ins keep there is left alone. */
export const saveSettings = (
  parts: Parts,
  addinId: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void => {
  const changed = [...after].filter(([name, value]) => before.get(name) !== value);
  const removed = [...before.keys()].filter((name) => !after.has(name));
  if (changed.length === 0 && removed.length === 0) return;
  const root = findWebExtension(parts, addinId)?.root ?? newExtension(parts, addinId);
  const holder = root?.find('properties') ?? root?.add('properties', {}, root.find('bindings'));
  const propertyOf = (name: string): XmlElement | undefined =>
    holder?.elements('property').find((property) => property.get('name') === name);
  for (const [name, value] of changed)
    (propertyOf(name) ?? holder?.add('property', { name }))?.set('value', value);
  for (const name of removed) {
    const property = propertyOf(name);
    if (property) holder?.remove(property);
  }
};
