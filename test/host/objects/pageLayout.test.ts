import { beforeAll, expect, test } from 'vitest';
import { plain, refusal, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

const onSheet = <T>(
  name: string,
  batch: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => T,
): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const answer = batch(sheet.pageLayout, sheet);
    await context.sync();
    return answer;
  });

const addSheet = (name: string): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test('a new sheet is printed upright on Letter, at its own size', async () => {
  const layout = await onSheet('Sheet1', (page) =>
    page.load(
      'orientation,paperSize,zoom,leftMargin,topMargin,headerMargin,printGridlines,centerHorizontally',
    ),
  );
  expect(plain(layout.toJSON())).toEqual({
    centerHorizontally: false,
    headerMargin: 21.6,
    leftMargin: 50.4,
    orientation: 'Portrait',
    paperSize: 'Letter',
    printGridlines: false,
    topMargin: 54,
    zoom: { horizontalFitToPages: null, scale: 100, verticalFitToPages: null },
  });
  expect(excel.book.data().sheets[0]?.page).toBeUndefined();
});

test('what is set is read back, and the book keeps it', async () => {
  await addSheet('Set');
  const read = await onSheet('Set', (page) => {
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.printGridlines = true;
    page.setPrintMargins('Inches', { left: 0.5, header: 0.25 });
    page.headersFooters.defaultForAllPages.leftFooter = '&A';
    page.headersFooters.defaultForAllPages.rightFooter = '&P of &N';
    page.setPrintTitleRows('$1:$4');
    page.setPrintTitleColumns('A:B');
    page.setPrintArea('A1:F40');
    return {
      zoom: page.load('zoom,orientation,paperSize,leftMargin,rightMargin'),
      footer: page.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter'),
      rows: page.getPrintTitleRows().load('address'),
      columns: page.getPrintTitleColumnsOrNullObject().load('address'),
    };
  });
  expect(read.zoom.zoom).toMatchObject({ horizontalFitToPages: 1, scale: null, verticalFitToPages: null });
  expect([read.zoom.orientation, read.zoom.paperSize]).toEqual(['Landscape', 'A4']);
  expect([read.zoom.leftMargin, read.zoom.rightMargin]).toEqual([36, 50.4]);
  expect([read.footer.leftFooter, read.footer.centerFooter, read.footer.rightFooter]).toEqual([
    '&A',
    '',
    '&P of &N',
  ]);
  expect([read.rows.address, read.columns.address]).toEqual(['Set!1:4', 'Set!A:B']);
  expect(excel.book.data().sheets.find(({ name }) => name === 'Set')?.page).toEqual({
    landscape: true,
    paper: 9,
    fit: { wide: 1 },
    gridlines: true,
    centerHorizontally: true,
    margins: { left: 36, header: 18 },
    texts: { leftFooter: '&A', rightFooter: '&P of &N' },
    areas: [{ row: 0, column: 0, rows: 40, columns: 6 }],
    titleRows: { first: 0, count: 4 },
    titleColumns: { first: 0, count: 2 },
  });
});

test('titles and print area move with inserted and deleted rows and columns', async () => {
  await addSheet('Moved');
  await onSheet('Moved', (page, sheet) => {
    page.setPrintTitleRows('2:3');
    page.setPrintTitleColumns('B:B');
    page.setPrintArea('B2:D9');
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('4:4').delete('Up');
  });
  expect(excel.book.data().sheets.find(({ name }) => name === 'Moved')?.page).toEqual({
    areas: [{ row: 3, column: 2, rows: 7, columns: 3 }],
    titleRows: { first: 3, count: 1 },
    titleColumns: { first: 2, count: 1 },
  });
});

const refused: readonly (readonly [string, (page: Excel.PageLayout) => void])[] = [
  ['a scale under 10', (page) => (page.zoom = { scale: 9 })],
  ['a scale over 400', (page) => (page.zoom = { scale: 401 })],
  ['a scale together with pages', (page) => (page.zoom = { scale: 80, horizontalFitToPages: 1 })],
  ['no pages at all', (page) => (page.zoom = { horizontalFitToPages: 0 })],
  ['a zoom that says nothing', (page) => (page.zoom = {})],
  ['a negative margin', (page) => (page.leftMargin = -1)],
  ['title rows that are not whole rows', (page) => page.setPrintTitleRows('A1:B2')],
  ['title columns that are not whole columns', (page) => page.setPrintTitleColumns('1:2')],
  ['an area on another sheet', (page) => page.setPrintArea('Refusing!A1:B2')],
];

test.each(refused)('%s is InvalidArgument, and changes nothing', async (_, set) => {
  const before = excel.book.data();
  if (!before.sheets.some(({ name }) => name === 'Refusing')) await addSheet('Refusing');
  const error = await refusal(onSheet('Sheet1', (page) => set(page)));
  expect(error.code).toBe('InvalidArgument');
  expect(excel.book.data().sheets[0]?.page).toBeUndefined();
});

test('gridlines are switched off and on again', async () => {
  await addSheet('Lines');
  const shown = (): unknown =>
    excel.book.data().sheets.find(({ name }) => name === 'Lines')?.withoutGridlines;
  await onSheet('Lines', (_, sheet) => (sheet.showGridlines = false));
  expect(shown()).toBe(true);
  const sheet = await onSheet('Lines', (_, lines) => lines.load('showGridlines'));
  expect(sheet.showGridlines).toBe(false);
  await onSheet('Lines', (_, lines) => (lines.showGridlines = true));
  expect(shown()).toBeUndefined();
});
