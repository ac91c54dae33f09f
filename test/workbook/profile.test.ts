import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAddin, type OpenAddin } from '../../src/cli/openAddin';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

let addin: OpenAddin;
beforeAll(async () => {
  addin = await openAddin(bookOf(sheetOf('List', [['Program']])));
});
afterAll(() => addin.end());

const profile = {
  step2: 234,
  dream: '=Derm',
  status: 'reapplicant',
  anchors: true,
  setting: 'community',
} as const;
const sheet = () => {
  const found = addin.book.data().sheets.find(({ name }) => name === 'Backstop Profile');
  if (!found) throw new Error('no profile sheet');
  return found;
};

it('has no profile, and makes no sheet, until one is written', async () => {
  expect(await addin.backstop.readProfile()).toEqual({ ok: true, value: undefined });
  expect(addin.book.sheets()).toHaveLength(1);
});

it('writes the profile into named cells, reads it back, and writes nothing the second time', async () => {
  expect(structuredClone(await addin.backstop.writeProfile(profile))).toEqual({ ok: true, value: 5 });
  expect(structuredClone(await addin.backstop.readProfile())).toEqual({ ok: true, value: profile });
  expect(addin.book.names().map(({ name, formula }) => [name, formula])).toContainEqual([
    'Step2',
    "='Backstop Profile'!$B$4",
  ]);
  const before = cellsOf(sheet());
  expect(structuredClone(await addin.backstop.writeProfile(profile))).toEqual({ ok: true, value: 0 });
  expect(cellsOf(sheet())).toEqual(before);
});

it('tells of an edit in a cell, wherever the user has moved it', async () => {
  const heard: unknown[] = [];
  const stop = await addin.backstop.onProfileChanged((outcome) => heard.push(structuredClone(outcome)));
  addin.book.sheet('Backstop Profile')?.insert('rows', 0, 2);
  addin.book.sheet('Backstop Profile')?.write({ row: 5, column: 1, rows: 1, columns: 1 }, [[251]]);
  await expect
    .poll(() => heard.at(-1), { timeout: 10_000 })
    .toEqual({ ok: true, value: { ...profile, step2: 251 } });
  await stop();
});

it('looks no more often at twenty changes told together than at two', async () => {
  const heard: unknown[] = [];
  const stop = await addin.backstop.onProfileChanged((outcome) => heard.push(outcome));
  addin.book.asAddIn(() => {
    for (let row = 20; row < 40; row++)
      addin.book.sheet('Backstop Profile')?.write({ row, column: 5, rows: 1, columns: 1 }, [[row]]);
  });
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(0);
  await stop();
  expect(heard.length).toBeLessThanOrEqual(2);
});

it('refuses a cell that cannot be meant, with what stands in it', async () => {
  addin.book.sheet('Backstop Profile')?.write({ row: 5, column: 1, rows: 1, columns: 1 }, [['high']]);
  expect(structuredClone(await addin.backstop.readProfile())).toEqual({
    ok: false,
    problem: { code: 'score-not-a-number', given: 'high' },
  });
});
