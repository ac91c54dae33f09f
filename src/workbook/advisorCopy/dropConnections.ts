import { tablesOf, type CopyFile, type CopySheet } from './copyFile';

/**
 * Takes out where the workbook fetches data from, which is a folder of the writer's or a server with a name to log in by; what was fetched stays in
 * the cells. Answers how many queries of sheets and tables went. A workbook with a data model keeps its connections: the model is made of them.
 */
export function dropConnections(file: CopyFile, kept: readonly CopySheet[]): number {
  const { parts, workbook } = file;
  if (parts.paths.some((path) => path.startsWith('xl/model/'))) return 0;
  let queries = 0;
  const drop = (from: string, type: string, isMeant = (_: string): boolean => true): number => {
    const gone = parts.related(from, type).filter(({ target }) => isMeant(target));
    for (const { id, target } of gone) {
      parts.unrelate(from, id);
      parts.remove(target);
    }
    return gone.length;
  };
  for (const sheet of kept) {
    queries += drop(sheet.path, 'queryTable');
    for (const { path, root } of tablesOf(file, sheet)) {
      const own = drop(path, 'queryTable');
      if (own === 0) continue;
      queries += own;
      root.set('tableType', undefined).set('connectionId', undefined);
      for (const column of root.find('tableColumns')?.elements() ?? [])
        column.set('queryTableFieldId', undefined);
    }
  }
  const connections = drop(workbook.path, 'connections');
  // Power Query keeps its steps in a part of its own.
  const steps = drop(workbook.path, 'customXml', (path) =>
    parts.text(path).includes('http://schemas.microsoft.com/DataMashup'),
  );
  if (queries + connections + steps > 0) parts.removeUnreachable();
  return queries;
}
