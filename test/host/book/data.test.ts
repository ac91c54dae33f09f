import { afterEach, expect, it } from 'vitest';
import { cell } from '../../../src/host/book/book';
import type { BookData } from '../../../src/host/book/bookData';
import { emptyBookData } from '../../../src/host/book/emptyBookData';
import { closeBooks, opened, sheetOf, writeAt } from './bookOf';

afterEach(closeBooks);

const area = { row: 0, column: 0, rows: 3, columns: 2 };
const data: BookData = {
  ...emptyBookData('Round trip'),
  sheets: [
    sheetOf(
      'list',
      'My list',
      [
        ['Name', 'Score', cell('007'), cell('#N/A', { error: true }), true],
        [
          'a',
          230,
          cell(0.5, {
            numberFormat: '0%',
            style: { bold: true, italic: true, color: '#112233', wrap: true },
          }),
        ],
        [
          'b',
          cell(460, { formula: '=B2*2' }),
          cell('spilled', { formula: '=SORT(A1:A2)', spill: { rows: 2, columns: 1 } }),
        ],
        ['', '', 'below'],
        [
          cell(45000, { numberFormat: 'yyyy-mm-dd' }),
          cell('', { style: { fill: '#FFEE00', vertical: 'Top', fontSize: 14 } }),
        ],
      ],
      {
        visibility: 'Visible',
        tabColor: '#123456',
        columnWidths: new Map([[0, 120]]),
        hiddenRows: new Set([6, 7]),
        hiddenColumns: new Set([5]),
        merges: [{ row: 8, column: 0, rows: 2, columns: 2 }],
        frozen: { rows: 1, columns: 1 },
        tables: [{ id: 't', name: 'Programs', area, columns: ['Name', 'Score'] }],
        charts: [
          {
            id: 'c',
            name: 'C',
            type: 'Pie',
            series: [{ values: "'My list'!$B$2:$B$3" }],
            left: 1,
            top: 2,
            width: 3,
            height: 4,
          },
        ],
        conditionalFormats: [
          {
            id: 'f',
            areas: [area],
            priority: 0,
            rule: { kind: 'cellValue', operator: 'EqualTo', formula1: '="Reach"' },
          },
        ],
        validations: [
          {
            areas: [area],
            rule: { kind: 'list', source: 'Reach,Safety', dropDown: true },
            ignoreBlanks: true,
          },
        ],
        filter: { area, filtered: false },
      },
    ),
    sheetOf('hidden', 'Hidden', [[1]], { visibility: 'VeryHidden', protected: true }),
  ],
  names: [{ name: 'Step2', formula: "='My list'!$B$2", visible: true, comment: 'score' }],
  settings: new Map([['setting', '{"a":1}']]),
  activeSheetId: 'list',
};

const withoutEmptyCells = (book: BookData): BookData => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map([...sheet.cells].filter(([, line]) => line.size > 0)),
  })),
});

it('gives back what it was opened with', async () => {
  const book = await opened(data);
  expect(book.data()).toEqual(withoutEmptyCells(data));
});

it('opens again as what it was saved as', async () => {
  const book = await opened(data);
  writeAt(book, 'E5', [['=UNIQUE(A1:A3)', '=1/0', "'=HYPERLINK(1)"]]);
  book.sheets()[0]?.insert('rows', 1, 1);
  await book.calculate();
  const saved = book.data();
  expect((await opened(saved)).data()).toEqual(saved);
});
