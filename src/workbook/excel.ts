import { type Outcome, refused } from '../domain/outcome';
import type { Problem } from '../domain/problem';

const PROBLEMS_BY_CODE: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: { code: 'cell-being-edited' },
  RequestPayloadSizeLimitExceeded: { code: 'too-much-data' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-much-data' },
  OperationCellsExceedLimit: { code: 'too-much-data' },
  RangeExceedsLimit: { code: 'too-much-data' },
  InvalidOrTimedOutSession: { code: 'session-lost' },
  AccessDenied: { code: 'read-only' },
};

/** Codes that say that our request was wrong: a defect, and none of the user's business to put right. */
const DEFECTS: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'RunMustReturnPromise',
  'InvalidArgument',
  'NotImplemented',
  'ApiNotFound',
]);

/**
 * Runs one batch against the workbook, after the user has finished typing in a cell. What the host refuses becomes a problem; what is
 * our own mistake is thrown.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    return hostProblem(error);
  }
}

/** What the host refused, as a problem. Throws on what is our own mistake. */
export function hostProblem(error: unknown): Extract<Outcome<never>, { ok: false }> {
  const code = hostCodeOf(error);
  if (code === undefined || DEFECTS.has(code)) throw error;
  return refused(PROBLEMS_BY_CODE[code] ?? { code: 'host-refused', hostCode: code });
}

/** Whether the host refused a request or an answer for its size, so that smaller ones may pass. */
export function isTooLarge(error: unknown): boolean {
  return PROBLEMS_BY_CODE[hostCodeOf(error) ?? '']?.code === 'too-much-data';
}

function hostCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
