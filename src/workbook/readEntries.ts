import type { BalanceEntries } from '../domain/balanceEntries';
import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { ENTRIES_KEY, readStoredEntries } from './storedEntries';

/** What was entered on the Balance screen of this workbook before, by specialty; one sync. */
export function readEntries(): Promise<Outcome<BalanceEntries>> {
  return runExcel(async (context) => {
    const entries = loadEntries(context);
    await context.sync();
    return found(entries());
  });
}

/** Asks for what was entered; to be read after the next sync. */
export function loadEntries(context: Excel.RequestContext): () => BalanceEntries {
  const setting = context.workbook.settings.getItemOrNullObject(ENTRIES_KEY).load('value');
  return () => readStoredEntries(setting.isNullObject ? undefined : setting.value);
}
