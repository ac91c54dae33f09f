import type { BalanceEntries } from '../domain/balanceEntries';
import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { ENTRIES_KEY } from './storedEntries';

/** Keeps what was entered on the Balance screen in the workbook, beside its cells; one sync. */
export function writeEntries(entries: BalanceEntries): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    context.workbook.settings.add(ENTRIES_KEY, entries);
    await context.sync();
    return found(undefined);
  });
}
