import { found, type Outcome } from '../domain/outcome';
import { base64Of } from './base64';
import { hostProblem } from './excel';

/** Opens a file as a new workbook beside the open one. Refused where it is too large for that: it can still be saved. */
export async function openWorkbook(bytes: Uint8Array): Promise<Outcome<void>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return found(undefined);
  } catch (error) {
    return hostProblem(error);
  }
}
