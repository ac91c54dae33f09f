import type { Outcome } from '../domain/outcome';

/** Goes to a cell such as `Sheet1!B7` or `'My list'!B7` and selects it. */
export function showCell(address: string): Promise<Outcome<void>> {
  throw new Error(`not built yet: ${address}`);
}
