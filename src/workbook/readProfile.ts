import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { readProfileValues } from './profileCells';
import { openProfileSheet } from './profileSheet';
import type { StoredProfile } from './storedProfile';

/** The profile on the Backstop Profile sheet; undefined when the workbook has no such sheet yet. Writes nothing. */
export function readProfile(): Promise<Outcome<StoredProfile | undefined>> {
  return runExcel<StoredProfile | undefined>(async (context) => {
    const opened = await openProfileSheet(context);
    if (!opened.ok || !opened.value) return opened.ok ? found(undefined) : opened;
    return readProfileValues(opened.value.cells.map((cell) => cell?.value ?? ''));
  });
}
