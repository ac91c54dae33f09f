import { found, type Outcome } from '../domain/outcome';
import { SUMMARY_SHEET } from './sheetNames';
import { showSheet } from './showSheet';

/** Goes to the Backstop Summary sheet; answers `false` when there is none yet. */
export async function showSummary(): Promise<Outcome<boolean>> {
  const shown = await showSheet(SUMMARY_SHEET);
  if (shown.ok) return found(true);
  return shown.problem.code === 'sheet-missing' ? found(false) : shown;
}
