import { expect, it } from 'vitest';
import type { BookData, SheetData } from '../../../src/host/book/bookData';
import { emptyBookData, emptySheetData } from '../../../src/host/book/emptyBookData';
import type { PageData } from '../../../src/host/book/pageData';
import { splitPrinted } from '../../../src/host/files/readPage';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../../src/host/files/saveWorkbook';
import { partsOf } from './partsOf';

const page: PageData = {
  landscape: true,
  paper: 9,
  fit: { wide: 1 },
  headings: true,
  centerVertically: true,
  margins: { left: 36, bottom: 40.5 },
  texts: { leftHeader: 'Q&&A', centerFooter: '&A', rightFooter: '&P of &N' },
  areas: [{ row: 0, column: 0, rows: 40, columns: 6 }],
  titleRows: { first: 0, count: 4 },
  titleColumns: { first: 1, count: 2 },
};
const sheet = (id: string, name: string, more: Partial<SheetData> = {}): SheetData => ({
  ...emptySheetData(id, name),
  ...more,
});
const bookOf = (...sheets: readonly SheetData[]): BookData => ({
  ...emptyBookData('list.xlsx'),
  sheets,
  activeSheetId: sheets[0]?.id ?? '',
});
const save = (original: Uint8Array | undefined, before: BookData | undefined, after: BookData) =>
  saveWorkbook(original, before, after, [], []);
const read = async (bytes: Uint8Array): Promise<BookData> => {
  const reading = await readWorkbook(bytes, 'list.xlsx');
  if (!reading.ok) throw new Error(reading.reason);
  return reading.data;
};
const pagesOf = ({ sheets }: BookData) => sheets.map((each) => each.page);
const mine = bookOf(sheet('a', 'Plain'), sheet('b', "My 'own', list", { page, withoutGridlines: true }));

it('keeps in a file how each sheet is printed, and whether it shows its lines', async () => {
  const again = await read(await save(undefined, undefined, mine));
  expect(pagesOf(again)).toEqual([undefined, page]);
  expect(again.sheets.map(({ withoutGridlines }) => withoutGridlines)).toEqual([undefined, true]);
  // Excel keeps them as names, and a person sees them under none.
  expect(again.names).toEqual([]);
});

it('leaves the page of a sheet byte for byte as it was when something else changes', async () => {
  const file = await save(undefined, undefined, mine);
  const data = await read(file);
  const [plain, own] = data.sheets;
  if (!plain || !own) throw new Error('two sheets were saved');
  const next = await save(file, data, { ...data, sheets: [{ ...plain, page: { landscape: true } }, own] });
  const part = 'xl/worksheets/sheet2.xml';
  expect(partsOf(next).get(part)).toBe(partsOf(file).get(part));
  expect(pagesOf(await read(next))).toEqual([{ landscape: true }, page]);
});

it('takes a page setup and its names away again', async () => {
  const file = await save(undefined, undefined, mine);
  const data = await read(file);
  const bare = data.sheets.map(({ page: _page, withoutGridlines: _lines, ...rest }) => rest);
  const next = await save(file, data, { ...data, sheets: bare });
  expect(pagesOf(await read(next))).toEqual([undefined, undefined]);
  expect(partsOf(next).get('xl/workbook.xml')).not.toContain('_xlnm');
});

it('keeps areas and titles of a sheet that is renamed, and of one before which a sheet goes', async () => {
  const file = await save(undefined, undefined, mine);
  const data = await read(file);
  const renamed = data.sheets.map((each) => (each.page ? { ...each, name: 'Renamed' } : each));
  const next = await save(file, data, { ...data, sheets: renamed });
  expect(pagesOf(await read(next))).toEqual([undefined, page]);
  expect(partsOf(next).get('xl/workbook.xml')).toContain('Renamed');
  expect(partsOf(next).get('xl/workbook.xml')).not.toContain('own');
  const alone = await save(file, data, {
    ...data,
    sheets: data.sheets.slice(1),
    activeSheetId: data.sheets[1]?.id ?? '',
  });
  expect(pagesOf(await read(alone))).toEqual([page]);
});

it.each([
  [{ row: 0, column: 0, rows: 1_048_576, columns: 7 }, '$A:$G'],
  [{ row: 2, column: 0, rows: 3, columns: 16_384 }, '$3:$5'],
  [{ row: 2, column: 1, rows: 1, columns: 1 }, '$B$3:$B$3'],
])('writes the area %j as a file does', async (area, text) => {
  const file = await save(undefined, undefined, bookOf(sheet('a', 'List', { page: { areas: [area] } })));
  expect(partsOf(file).get('xl/workbook.xml')).toContain(`'List'!${text}<`);
  expect(pagesOf(await read(file))).toEqual([{ areas: [area] }]);
});

it.each([
  ['&Lleft&Cmiddle&Rright', ['left', 'middle', 'right']],
  ['middle', ['', 'middle', '']],
  ['&LQ&&A &P&Rx', ['Q&&A &P', '', 'x']],
  ['', ['', '', '']],
] as const)('splits the printed line %j into its parts', (text, parts) => {
  expect(splitPrinted(text)).toEqual(parts);
});
