import type { Outcome } from '../domain/outcome';
import type { Mapping } from './foundList';

/** Keeps the user's corrections for the list at this address, in the workbook, and drops them when `mapping` is empty. */
export function rememberMapping(sheetId: string, address: string, mapping: Mapping): Promise<Outcome<void>> {
  throw new Error(`not built yet: ${sheetId} ${address} ${Object.keys(mapping).length}`);
}
