import { beforeAll, expect, test } from 'vitest';
import { cell } from '../../../src/host/book/book';
import type { BookData } from '../../../src/host/book/bookData';
import { emptyBookData, emptySheetData } from '../../../src/host/book/emptyBookData';
import { openBook } from '../../../src/host/book/openBook';
import { bookFiles } from '../../../src/host/files/bookFiles';
import { readWorkbook } from '../../../src/host/files/readWorkbook';
import { saveWorkbook } from '../../../src/host/files/saveWorkbook';
import { openWindow } from '../../../src/host/headless/openWindow';
import { type OfficeError, plain, refusal } from '../startExcel';

const NEW = { ExcelApi: '1.13', SharedRuntime: '1.1' };
const OLD = { ExcelApi: '1.9', SharedRuntime: '1.1' };

async function start(data: BookData, requirements = NEW) {
  const book = await openBook(data);
  const opened: (Uint8Array | undefined)[] = [];
  const files = bookFiles({ book, functions: [], open: (bytes) => opened.push(bytes) });
  const excel = await openWindow({ book, files, requirements });
  return { book, excel, opened };
}

const list = (rows: number): BookData => ({
  ...emptyBookData('list.xlsx'),
  sheets: [
    {
      ...emptySheetData('sheet1', 'Sheet1'),
      cells: new Map(
        Array.from({ length: rows }, (_, row) => [
          row,
          new Map([
            [0, cell(`=Program ${row}`)],
            [1, cell(row, { numberFormat: '0.0' })],
            [2, cell(row * 2, { formula: `=B${row + 1}*2` })],
            [3, cell(3, { formula: '=Other!A1' })],
          ]),
        ]),
      ),
      columnWidths: new Map([[0, 200]]),
    },
    { ...emptySheetData('sheet2', 'Other'), cells: new Map([[0, new Map([[0, cell(3)]])]]) },
  ],
  names: [
    { name: 'Third', formula: "='Sheet1'!$B$3", visible: true },
    { name: 'Own', formula: "='Sheet1'!$A$1", sheetId: 'sheet1', visible: true },
  ],
});

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

let file: Uint8Array;

beforeAll(async () => {
  const data = list(4);
  file = await saveWorkbook(undefined, undefined, data, [], []);
});

type Started = Awaited<ReturnType<typeof start>>;

const openCopy = (
  { excel }: Started,
  kind: 'compressed' | 'text',
  sliceSize = 4096,
): Promise<{ file: Office.File | undefined; error: OfficeError | undefined }> =>
  new Promise((resolve) => {
    excel.Office.context.document.getFileAsync(
      kind as unknown as Office.FileType,
      { sliceSize },
      ({ value, error, status }) =>
        resolve(
          String(status) === 'succeeded'
            ? { file: value, error: undefined }
            : { file: undefined, error: error as unknown as OfficeError },
        ),
    );
  });
const slice = (copy: Office.File, index: number): Promise<Office.Slice> =>
  new Promise((resolve) => copy.getSliceAsync(index, ({ value }) => resolve(value)));
const close = (copy: Office.File): Promise<string> =>
  new Promise((resolve) => copy.closeAsync(({ status }) => resolve(String(status))));

test('the slices of a copy are the workbook as it is now', async () => {
  const started = await start(list(300));
  started.book.sheet('Sheet1')?.write({ row: 0, column: 5, rows: 1, columns: 1 }, [['typed since']]);
  const { file: copy } = await openCopy(started, 'compressed', 1000);
  expect(copy!.sliceCount).toBe(Math.ceil(copy!.size / 1000));
  const bytes: number[] = [];
  for (let index = 0; index < copy!.sliceCount; index += 1)
    bytes.push(...((await slice(copy!, index)).data as number[]));
  expect(bytes).toHaveLength(copy!.size);
  const reading = await readWorkbook(Uint8Array.from(bytes), 'copy.xlsx');
  expect(reading.ok && reading.data.sheets[0]?.cells.get(0)?.get(5)?.value).toBe('typed since');
  expect(await close(copy!)).toBe('succeeded');
});

test('a third copy is refused until one of the two is closed, and a closed one cannot be read', async () => {
  const started = await start(list(2));
  const [one] = [await openCopy(started, 'compressed'), await openCopy(started, 'compressed')];
  expect((await openCopy(started, 'compressed')).error?.code).toBe(11_000);
  await close(one.file!);
  expect(await slice(one.file!, 0)).toBeUndefined();
  expect((await openCopy(started, 'compressed')).file).toBeDefined();
});

test('a workbook is not given as text', async () => {
  expect((await openCopy(await start(list(2)), 'text')).error?.code).toBe(5000);
});

test('a new workbook is opened beside the open one, and something else is refused', async () => {
  const { excel, opened } = await start(list(2));
  await excel.Excel.createWorkbook(base64Of(file));
  expect(Buffer.from(opened[0]!)).toEqual(Buffer.from(file));
  expect((await refusal(excel.Excel.createWorkbook(btoa('no workbook')))).code).toBe('InvalidArgument');
  await excel.Excel.createWorkbook();
  expect(opened.slice(1)).toEqual([undefined]);
});

const insert = (
  { excel }: Started,
  base64: string,
  options?: Excel.InsertWorksheetOptions,
): Promise<string[]> =>
  excel.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    return plain(ids.value);
  });

test('sheets of a file come in at the end, with text as text, formulas, looks and names', async () => {
  const started = await start(list(2));
  const { book } = started;
  const ids = await insert(started, base64Of(file), { sheetNamesToInsert: ['sheet1'], positionType: 'End' });
  expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Other', 'Sheet1 (2)']);
  expect(ids).toEqual([book.sheets()[2]!.id]);
  const [row] = book.sheet('Sheet1 (2)')!.read({ row: 3, column: 0, rows: 1, columns: 4 });
  expect(row!.map(({ value, formula }) => [value, formula])).toEqual([
    ['=Program 3', ''],
    [3, ''],
    [6, '=B4*2'],
    [3, ''],
  ]);
  expect(row![1]!.numberFormat).toBe('0.0');
  expect(book.sheet('Sheet1 (2)')!.columnWidth(0)).toBeCloseTo(200, -1);
  const added = book.names().filter(({ formula }) => formula.includes('Sheet1 (2)'));
  expect(added).toMatchObject([
    { name: 'Third', sheetId: ids[0] },
    { name: 'Own', sheetId: ids[0] },
  ]);
});

test('a sheet that the file does not hold, and a file that cannot be read, are refused and change nothing', async () => {
  const started = await start(list(2));
  const before = structuredClone(started.book.data());
  const locked = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  for (const base64 of [base64Of(locked), btoa('PK\u0003\u0004 broken'), 'ä'])
    expect((await refusal(insert(started, base64))).code).toBe('InvalidArgument');
  const missing = insert(started, base64Of(file), { sheetNamesToInsert: ['Nowhere'] });
  expect((await refusal(missing)).code).toBe('InvalidArgument');
  expect(started.book.data()).toEqual(before);
});

test('before ExcelApi 1.13 no sheet can be inserted', async () => {
  const started = await start(list(2), OLD);
  expect((await refusal(insert(started, base64Of(file)))).code).toBe('ApiNotFound');
});
