import { expect, it } from 'vitest';
import { open, classify } from './openList';
import { HEADER, inventedRows } from './inventedList';
import { bookOf, sheetOf } from './sheetOf';

const ENTRIES = {
  'Internal Medicine': { existing: 600, signals: 15, service: 'ERAS', season: '2026' },
  'OB/GYN': { service: 'ResidencyCAS' },
} as const;

it('keeps what was entered in the workbook, away from every cell, and through a run of Classify', async () => {
  const addin = await open(bookOf(sheetOf('List', [HEADER, ...inventedRows(8)])));
  const before = addin.book.data().sheets;
  expect(structuredClone(await addin.backstop.readEntries())).toEqual({ ok: true, value: {} });
  await addin.backstop.writeEntries(ENTRIES);
  expect(addin.book.data().sheets).toEqual(before);
  await classify(addin);
  expect(structuredClone(await addin.backstop.readEntries())).toEqual({ ok: true, value: ENTRIES });
});

it('takes what a damaged setting holds for nothing', async () => {
  const data = bookOf(sheetOf('List', [HEADER, ...inventedRows(2)]));
  const settings = new Map([['backstopBalance', JSON.stringify({ 'Internal Medicine': { existing: -3 } })]]);
  const addin = await open({ ...data, settings });
  expect(structuredClone(await addin.backstop.readEntries())).toEqual({ ok: true, value: {} });
});
