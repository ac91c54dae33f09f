import { found, type Outcome } from '../domain/outcome';
import { openDecisionsSheet } from './decisionsSheet';
import { runExcel } from './excel';
import { NO_DECISIONS, readDecisionRows, type StoredDecisions } from './storedDecisions';

/** The answers on the Backstop Decisions sheet; none when the workbook has no such sheet yet. Writes nothing. */
export function readDecisions(): Promise<Outcome<StoredDecisions>> {
  return runExcel<StoredDecisions>(async (context) => {
    const opened = await openDecisionsSheet(context);
    if (!opened.ok) return opened;
    return opened.value ? readDecisionRows(opened.value.rows) : found(NO_DECISIONS);
  });
}
