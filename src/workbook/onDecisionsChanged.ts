import type { Outcome } from '../domain/outcome';
import { onSheetChanged } from './onSheetChanged';
import { readDecisions } from './readDecisions';
import { DECISIONS_SHEET } from './sheetNames';
import type { StoredDecisions } from './storedDecisions';

/** Calls `handler` with the answers whenever a cell of the Backstop Decisions sheet changes. Answers with the way to stop listening. */
export const onDecisionsChanged = (
  handler: (decisions: Outcome<StoredDecisions>) => void,
): Promise<() => Promise<void>> =>
  onSheetChanged(DECISIONS_SHEET, async () => handler(await readDecisions()));
