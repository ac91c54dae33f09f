import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { readProfile } from './readProfile';
import { PROFILE_SHEET } from './sheetNames';
import type { StoredProfile } from './storedProfile';

/**
 * Calls `handler` with the profile whenever a cell of the Backstop Profile sheet changes, by hand or by us, also when the sheet
 * is made later. Answers with the way to stop listening.
 */
export async function onProfileChanged(
  handler: (profile: Outcome<StoredProfile | undefined>) => void,
): Promise<() => Promise<void>> {
  const registered = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      if (await isProfileSheet(worksheetId)) handler(await readProfile());
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

async function isProfileSheet(worksheetId: string): Promise<boolean> {
  const asked = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(PROFILE_SHEET).load('id');
    await context.sync();
    return found(!sheet.isNullObject && sheet.id === worksheetId);
  });
  return asked.ok && asked.value;
}
