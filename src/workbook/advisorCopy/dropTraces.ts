import type { CopyFile } from './copyFile';

/** Parts that show a workbook as it was before anything was left out: its picture, its list of names, and the log of a shared workbook. */
export function dropTraces(file: CopyFile): void {
  dropRelated(file, '', 'thumbnail');
  for (const type of ['revisionHeaders', 'usernames']) dropRelated(file, file.workbook.path, type);
  dropTitles(file);
  file.parts.removeUnreachable();
}

/** The list of sheets and defined names that a file carries for those who do not open it. */
export function dropTitles({ parts }: CopyFile): void {
  for (const { target } of parts.related('', 'extended-properties')) {
    const root = parts.xml(target);
    for (const name of ['HeadingPairs', 'TitlesOfParts'])
      for (const element of root?.elements(name) ?? []) root?.remove(element);
  }
}

/** The order to calculate in names cells that hold no formula now: left out, Excel makes it anew. */
export function dropCalculationChain(file: CopyFile): void {
  dropRelated(file, file.workbook.path, 'calcChain');
}

/** The names and addresses of people who commented; `secrets` hears of the names. */
export function dropPeople(file: CopyFile, secrets: Set<string>): void {
  const { parts, workbook } = file;
  for (const { target } of parts.related(workbook.path, 'person'))
    for (const person of parts.xml(target)?.elements() ?? [])
      secrets.add((person.get('displayName') ?? '').trim());
  dropRelated(file, workbook.path, 'person');
}

/** The folder that the workbook lies in on its owner's machine, which often has their name. */
export function dropOldPath({ workbook: { root } }: CopyFile): void {
  for (const element of root.elements('AlternateContent'))
    if (element.all('absPath').length > 0) root.remove(element);
  for (const element of root.elements('absPath')) root.remove(element);
}

function dropRelated({ parts }: CopyFile, from: string, type: string): void {
  for (const { id, target } of parts.related(from, type)) {
    parts.unrelate(from, id);
    parts.remove(target);
  }
}
