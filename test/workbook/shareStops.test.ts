import { expect, test } from 'vitest';
import type { OpenAddin } from '../../src/cli/openAddin';
import { openAddin } from '../../src/cli/openAddin';
import type { Outcome } from '../../src/domain/outcome';
import { transportErrors, type TransportErrorName } from '../../src/host/transport/faults';
import { fillReview } from './advisorCopy/fillReview';
import { cancelAt } from './cancelAt';
import { HEADER, inventedRows } from './inventedList';
import { classify, profile, today } from './openList';
import { bookOf, sheetOf } from './sheetOf';

const ALL = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };
const FAULTS = Object.keys(transportErrors) as TransportErrorName[]; // the keys of that record are its names
const ANSWERS = { 'Invented Hospital 1': { bucket: 'Reach' }, 'Invented Hospital 3': { bucket: 'Safety' } };

async function classified(): Promise<OpenAddin> {
  const addin = await openAddin(bookOf(sheetOf('List', [HEADER, ...inventedRows(12)])), {
    requirements: ALL,
  });
  await addin.backstop.writeProfile(profile);
  await classify(addin);
  return addin;
}

async function returnedTo({ backstop }: OpenAddin): Promise<Uint8Array> {
  const copy = await backstop.makeAdvisorCopy({ today });
  if (!copy.ok) throw new Error(copy.problem.code);
  return fillReview(new Uint8Array(copy.value.bytes), ANSWERS);
}

/** Cancels at every look in turn until the work comes through, and holds the whole workbook against what it was. */
async function cancelledAtEachStep(
  addin: OpenAddin,
  work: (signal: AbortSignal) => Promise<Outcome<unknown>>,
): Promise<number> {
  const before = structuredClone(addin.book.data());
  for (let look = 0; ; look += 1) {
    const outcome = await work(cancelAt(look));
    if (outcome.ok) return look;
    expect([look, outcome.problem.code]).toEqual([look, 'cancelled']);
    expect(addin.backstop.explain(outcome.problem)).toMatch(/^[^.]+\. [^.]+\.$/);
    expect([look, structuredClone(addin.book.data())]).toEqual([look, before]);
  }
}

/** Has Excel refuse every request in turn, in each of its ways. */
async function refusedAtEachRequest(
  addin: OpenAddin,
  work: () => Promise<Outcome<unknown>>,
  mayPass: readonly TransportErrorName[] = [],
): Promise<void> {
  addin.log.reset();
  expect((await work()).ok).toBe(true);
  const requests = addin.log.syncs;
  const before = structuredClone(addin.book.data());
  expect(requests).toBeGreaterThan(1);
  for (const fault of FAULTS)
    for (let after = 0; after < requests; after += 1) {
      addin.faults.failNext(fault, after);
      const outcome = await work();
      if (!outcome.ok) expect(addin.backstop.explain(outcome.problem)).toMatch(/\.$/);
      else expect([fault, after, mayPass.includes(fault)]).toEqual([fault, after, true]);
      expect([fault, after, structuredClone(addin.book.data())]).toEqual([fault, after, before]);
    }
}

test('a copy that is cancelled, at whatever step, leaves the workbook as it was', async () => {
  const addin = await classified();
  const steps = await cancelledAtEachStep(addin, (signal) =>
    addin.backstop.makeAdvisorCopy({ today, signal }),
  );
  expect(steps).toBeGreaterThan(9);
  addin.end();
}, 120_000);

test('a review that is cancelled while it is read, at whatever step, leaves the workbook as it was, without the sheet it was read on', async () => {
  const addin = await classified();
  const file = await returnedTo(addin);
  const steps = await cancelledAtEachStep(addin, (signal) => addin.backstop.readReview({ file, signal }));
  expect(steps).toBeGreaterThan(4);
  addin.end();
}, 120_000);

test('taking answers over can be cancelled until the first of them is written', async () => {
  const addin = await classified();
  const note = { who: 'Dr. Lee', when: today, why: '' };
  const rows = [{ index: 0, program: 'Invented Hospital 1', bucket: 'Reach' }] as const;
  const steps = await cancelledAtEachStep(addin, (signal) =>
    addin.backstop.writeOverrides(rows, note, {}, signal),
  );
  expect(steps).toBeGreaterThan(0);
  addin.end();
}, 120_000);

test('a copy that Excel refuses at any request, for any reason, leaves the workbook as it was', async () => {
  const addin = await classified();
  await refusedAtEachRequest(
    addin,
    () => addin.backstop.makeAdvisorCopy({ today }),
    // A reading that is too large for one answer is taken in smaller ones.
    ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'InvalidOperationInCellEditMode'],
  );
  addin.end();
}, 240_000);

test('a review that Excel refuses at any request, for any reason, leaves the workbook as it was', async () => {
  const addin = await classified();
  const file = await returnedTo(addin);
  await refusedAtEachRequest(
    addin,
    () => addin.backstop.readReview({ file }),
    // Answers that are too large come from the file; cleaning up is asked for twice.
    [...FAULTS],
  );
  addin.end();
}, 240_000);
