import { expect, test } from 'vitest';
import { HEADER, inventedRows } from './inventedList';
import { classify, open, profile, sheetIn } from './openList';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

test('a list is classified the same whichever of the requests Excel first finds too large', async () => {
  const book = () => bookOf(sheetOf('List', [HEADER, ...inventedRows(12)]));
  const addin = await open(book());
  await addin.backstop.writeProfile(profile);
  addin.log.reset();
  expect(await classify(addin)).toMatchObject({ ok: true });
  const requests = addin.log.syncs;
  const wanted = cellsOf(sheetIn(addin, 'List'));
  const outcomes: boolean[] = [];
  for (let after = 0; after < requests; after += 1) {
    const other = await open(book());
    await other.backstop.writeProfile(profile);
    other.faults.failNext('ResponsePayloadSizeLimitExceeded', after);
    const outcome = await classify(other);
    if (outcome.ok) expect([after, cellsOf(sheetIn(other, 'List'))]).toEqual([after, wanted]);
    else expect([after, outcome.problem.code]).toEqual([after, 'too-much-data']);
    outcomes.push(outcome.ok);
  }
  expect(outcomes).toContain(true);
}, 120_000);
