import { found } from '../domain/outcome';
import { runExcel } from './excel';

/**
 * Calls `look` whenever a cell of the sheet of that name changes, by hand or by us, also when the sheet is made later. However
 * many changes are told at once, they are looked at together. Answers with the way to stop listening.
 */
export async function onSheetChanged(name: string, look: () => Promise<void>): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let looking: Promise<void> | undefined;
  const lookAtAll = async () => {
    while (changed.size > 0) {
      const sheets = new Set(changed);
      changed.clear();
      if (await isAmong(name, sheets)) await look();
    }
    looking = undefined;
  };
  const registered = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      changed.add(worksheetId);
      looking ??= lookAtAll();
      return looking;
    });
    await context.sync();
    return found(result);
  });
  return async () => {
    if (!registered.ok) return;
    registered.value.remove();
    await registered.value.context.sync();
  };
}

async function isAmong(name: string, sheetIds: ReadonlySet<string>): Promise<boolean> {
  const asked = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
    await context.sync();
    return found(!sheet.isNullObject && sheetIds.has(sheet.id));
  });
  return asked.ok && asked.value;
}
