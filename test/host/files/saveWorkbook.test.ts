import { beforeAll, describe, expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookData } from '../../../src/host/book/bookData';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../../src/host/files/saveWorkbook';
import { comparable } from './comparable';
import { partChanges } from './partsOf';
import { richWorkbook } from './richWorkbook';
import { typicalChange } from './typicalChange';

const functions = [{ name: 'CONTOSO.RATE' }, { name: 'CONTOSO.RATE.WHY' }];
const addinId = '4f0c2f8a-6c1e-4d7e-9d3a-1b2c3d4e5f60';

const read = async (bytes: Uint8Array): Promise<BookData> => {
  const reading = await readWorkbook(bytes, 'list.xlsx', { functions, addinId });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
};
const fixture = (name: string) => new Uint8Array(readFileSync(path.join('test/fixtures/workbooks', name)));

describe.each([
  ['a file of one library', richWorkbook],
  ...['byLibreOffice.xlsx']
    .filter((name) => existsSync(`test/fixtures/workbooks/${name}`))
    .map((name) => [name, () => Promise.resolve(fixture(name))] as const),
] as const)('saving into %s', (_, open) => {
  let original: Uint8Array;
  let before: BookData;
  let after: BookData;
  let saved: Uint8Array;
  beforeAll(async () => {
    original = await open();
    before = await read(original);
    after = typicalChange(before);
    saved = await saveWorkbook(original, before, after, [], functions, { addinId });
  });

  it('leaves every part as it is when nothing changed', async () => {
    const same = await saveWorkbook(original, before, before, [], functions, { addinId });
    expect(partChanges(original, same)).toEqual({ gone: [], added: [], changed: [] });
  });

  it('reads back as what was saved', async () => {
    expect(comparable(await read(saved))).toEqual(comparable(after));
  });
});
