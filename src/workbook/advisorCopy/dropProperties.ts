import type { CopyFile } from './copyFile';

/** Who made a file, as its properties say it. */
const PERSONS: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Manager', 'Company']);

/** Takes out of the properties of the file what says a left-out text, and with `person` whoever made it. */
export function dropProperties({ parts }: CopyFile, secrets: ReadonlySet<string>, person: boolean): void {
  for (const type of ['core-properties', 'extended-properties', 'custom-properties'])
    for (const { target } of parts.related('', type)) {
      const root = parts.xml(target);
      for (const property of root?.elements() ?? []) {
        const isGone = secrets.has(property.text.trim()) || (person && PERSONS.has(property.name));
        if (isGone && property.text !== '') root?.remove(property);
      }
    }
}
