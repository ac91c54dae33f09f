import { relationshipId } from '../../openxml/workbookPart';
import type { CopyFile } from './copyFile';
import { dropTitles } from './dropTraces';

/** Takes whole sheets out of the file, and what only they had with them. Names of theirs must be gone already. */
export function dropSheets(file: CopyFile, gone: ReadonlySet<string>): void {
  const { parts, workbook } = file;
  const holder = workbook.root.find('sheets');
  const all = holder?.elements('sheet') ?? [];
  const kept = all.filter((element) => !gone.has((element.get('name') ?? '').toLowerCase()));
  if (kept.length === all.length) return;
  for (const { name, path, element } of [...workbook.sheets, ...workbook.chartSheets]) {
    if (!gone.has(name.toLowerCase())) continue;
    holder?.remove(element);
    parts.unrelate(workbook.path, relationshipId(element) ?? '');
    parts.remove(path);
  }
  const place = (index: number): number => {
    const element = all[index];
    return element ? kept.indexOf(element) : -1;
  };
  const names = workbook.root.find('definedNames');
  for (const name of names?.elements('definedName') ?? []) {
    const local = name.get('localSheetId');
    if (local === undefined) continue;
    const now = place(Number(local));
    if (now < 0) names?.remove(name);
    else name.set('localSheetId', now);
  }
  if (names?.elements().length === 0) workbook.root.remove(names);
  for (const view of workbook.root.find('bookViews')?.elements('workbookView') ?? []) {
    for (const name of ['activeTab', 'firstSheet'])
      if (view.get(name) !== undefined) view.set(name, Math.max(0, place(Number(view.get(name)))));
  }
  dropTitles(file);
  parts.removeUnreachable();
}
