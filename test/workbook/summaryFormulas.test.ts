import { afterAll, beforeAll, expect, it } from 'vitest';
import { mixCheck, mixTarget } from '../../src/domain/mix';
import { RULES } from '../../src/domain/rules/rules';
import { BUCKETS } from '../../src/domain/words';
import type { Book } from '../../src/host/book/book';
import { openBook } from '../../src/host/book/openBook';
import { summaryFigures } from '../../src/workbook/summaryFigures';
import {
  bandsFormula,
  capFormula,
  coreFormula,
  countFormula,
  targetFormula,
  targetVerdictFormula,
} from '../../src/workbook/summaryFormulas';
import { bookOf, sheetOf } from './sheetOf';

let book: Book;
beforeAll(async () => {
  book = await openBook(bookOf(sheetOf('Sheet1', [])));
});
afterAll(() => book.dispose());

const figures = summaryFigures(RULES.mix);
/** Figures stand in column H from row 1 on. */
const figure = (key: (typeof figures)[number]['key']) =>
  `$H$${figures.findIndex((entry) => entry.key === key) + 1}`;

async function evaluate(
  rows: readonly (readonly (string | number)[])[],
): Promise<readonly (readonly unknown[])[]> {
  const sheet = book.activeSheet();
  const width = Math.max(...rows.map((row) => row.length));
  sheet.write(
    { row: 0, column: 7, rows: figures.length, columns: 1 },
    figures.map((entry) => [entry.figure.value]),
  );
  sheet.write({ row: 0, column: 9, rows: rows.length, columns: width }, rows);
  await book.calculate();
  return sheet
    .read({ row: 0, column: 9, rows: rows.length, columns: width })
    .map((row) => row.map(({ value }) => value));
}

it('aims for the whole numbers of R-469, whatever the length of the list', async () => {
  const lengths = [1, 2, 3, 7, 10, 15, 25, 33, 40, 47, 60, 61, 70, 80, 90, 99, 100];
  const answers = await evaluate(
    lengths.map((n, row) => [n, ...BUCKETS.map((bucket) => targetFormula(bucket, `J${row + 1}`, figure))]),
  );
  const targets = lengths.map((n) => {
    const target = mixTarget(n);
    return target.ok ? [n, ...BUCKETS.map((bucket) => target.value.counts[bucket])] : [];
  });
  expect(answers).toEqual(targets);
});

it('says of the sample lists of R-470 what the rules say', async () => {
  const lists = [
    [14, 35, 21],
    [15, 60, 25],
    [10, 60, 30],
    [21, 50, 29],
    [25, 50, 25],
    [26, 50, 24],
    [17, 35, 15],
    [30, 40, 30],
    [31, 40, 29],
    [5, 65, 30],
  ] as const;
  const answers = await evaluate(
    lists.map((counts, row) => {
      const at = row + 1;
      const cells = { Reach: `J${at}`, Realistic: `K${at}`, Safety: `L${at}` };
      const total = `SUM(J${at}:L${at})`;
      return [
        ...counts,
        capFormula(cells.Reach, total, figure),
        targetVerdictFormula(cells, total, figure),
        bandsFormula(cells, total, figure),
        coreFormula(cells, total, figure),
      ];
    }),
  );
  const words = { 'in band': 'in band', note: 'below band', amber: 'above band', over: 'over cap' };
  const expected = lists.map(([Reach, Realistic, Safety]) => {
    const check = mixCheck({ Reach, Realistic, Safety });
    return check.ok
      ? [
          Reach,
          Realistic,
          Safety,
          words[check.value.reach],
          check.value.verdicts.D0,
          check.value.verdicts.D4,
          check.value.verdicts.D2,
        ]
      : [];
  });
  expect(answers).toEqual(expected);
});

it('counts an override over a label, in every word for it, and rows without a label never', async () => {
  const rows = [
    ['IM', 'Reach', ''],
    ['im', 'Reach', 'S'],
    ['IM ', 'Reach', ''],
    ['IM', '?', 'target'],
    ['IM', '?', ''],
    ['IM', '', 'Reach'],
    ['IM', 'Safety', 'perhaps'],
  ];
  const sheet = await openBook(bookOf(sheetOf('L', [['IM'], [], ...rows])));
  const references = { specialty: 'L!$A$3:$A$9', bucket: 'L!$B$3:$B$9', override: 'L!$C$3:$C$9' };
  sheet
    .activeSheet()
    .write({ row: 0, column: 4, rows: 1, columns: 4 }, [
      [...BUCKETS, '?' as const].map((label) => countFormula(label, references, '$A$1')),
    ]);
  await sheet.calculate();
  expect(
    sheet
      .activeSheet()
      .read({ row: 0, column: 4, rows: 1, columns: 4 })[0]
      ?.map(({ value }) => value),
  ).toEqual([1, 1, 2, 1]);
  sheet.dispose();
});
