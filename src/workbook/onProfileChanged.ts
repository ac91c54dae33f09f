import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { readProfile } from './readProfile';
import { PROFILE_SHEET } from './sheetNames';
import type { StoredProfile } from './storedProfile';

/**
 * Calls `handler` with the profile whenever a cell of the Backstop Profile sheet changes, by hand or by us, also when the sheet
 * is made later. However many changes are told at once, they are looked at together. Answers with the way to stop listening.
 */
export async function onProfileChanged(
  handler: (profile: Outcome<StoredProfile | undefined>) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let looking: Promise<void> | undefined;
  const look = async () => {
    while (changed.size > 0) {
      const sheets = new Set(changed);
      changed.clear();
      if (await isProfileAmong(sheets)) handler(await readProfile());
    }
    looking = undefined;
  };
  const registered = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      changed.add(worksheetId);
      looking ??= look();
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

async function isProfileAmong(sheetIds: ReadonlySet<string>): Promise<boolean> {
  const asked = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(PROFILE_SHEET).load('id');
    await context.sync();
    return found(!sheet.isNullObject && sheetIds.has(sheet.id));
  });
  return asked.ok && asked.value;
}
