import { expect, it } from 'vitest';
import { openAddin } from '../../src/cli/openAddin';
import { bookOf, cellsOf, sheetOf } from './sheetOf';

const own = ['Sample list', [['my own cells'], ['and more']]] as const;

it('is the first run until the greeting is closed, and the workbook remembers that it was', async () => {
  const addin = await openAddin(bookOf(sheetOf('List', [['Program']])));
  expect(structuredClone(await addin.backstop.isFirstRun())).toEqual({ ok: true, value: true });
  expect((await addin.backstop.endFirstRun()).ok).toBe(true);
  expect(structuredClone(await addin.backstop.isFirstRun())).toEqual({ ok: true, value: false });
  const again = await openAddin(addin.book.data());
  expect(structuredClone(await again.backstop.isFirstRun())).toEqual({ ok: true, value: false });
  addin.end();
  again.end();
});

it('greets nobody in a workbook that has a profile', async () => {
  const addin = await openAddin(bookOf(sheetOf('List', [['Program']])));
  await addin.backstop.writeProfile({ status: 'first', anchors: false, step2: 240 });
  expect(structuredClone(await addin.backstop.isFirstRun())).toEqual({ ok: true, value: false });
  addin.end();
});

it('writes the sample list on a sheet of its own, never over one that is there, and can classify it', async () => {
  const addin = await openAddin(bookOf(sheetOf(...own), sheetOf('sample LIST 2', [['mine too']])));
  const before = addin.book.data().sheets.map(cellsOf);
  expect(structuredClone(await addin.backstop.writeSampleList())).toEqual({
    ok: true,
    value: 'Sample list 3',
  });
  expect(addin.book.data().sheets.slice(0, 2).map(cellsOf)).toEqual(before);
  const report = await addin.backstop.classifyList({
    profile: { status: 'first', anchors: false, step2: 240, dream: 'IM' },
  });
  expect(report.ok && report.value.list.sheet).toBe('Sample list 3');
  expect(report.ok && report.value.reading.rows.length).toBe(24);
  const labels = report.ok ? new Set(report.value.reading.rows.map(({ label }) => label)) : new Set();
  expect([...labels]).toEqual(expect.arrayContaining(['Reach', 'Realistic', 'Safety']));
  addin.end();
});
