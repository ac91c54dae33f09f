import { expect, it } from 'vitest';
import { feeFor } from '../../src/domain/fees';
import { listGrade, type GradedTest } from '../../src/domain/listGrade';
import { mixCheck } from '../../src/domain/mix';
import { RULES } from '../../src/domain/rules/rules';
import { openBook } from '../../src/host/book/openBook';
import { feeFormula, gradeFormula, pointsFormula } from '../../src/workbook/gradeFormulas';
import { feeFigures, gradeFigures, summaryFigures } from '../../src/workbook/summaryFigures';
import { bookOf, sheetOf } from './sheetOf';

const figures = [...summaryFigures(RULES.mix), ...gradeFigures(RULES), ...feeFigures(RULES.fees.tables)];
/** Figures stand in column A. */
const figure = (key: string) => `$A$${figures.findIndex((entry) => entry.key === key) + 1}`;

/** What formulas over these cells, from column C on, give: the first columns are written, the rest are formulas. */
async function evaluate(rows: readonly (readonly (string | number)[])[], columns: number) {
  const book = await openBook(bookOf(sheetOf('Sheet1', [])));
  const sheet = book.activeSheet();
  const width = Math.max(...rows.map((row) => row.length));
  sheet.write(
    { row: 0, column: 0, rows: figures.length, columns: 1 },
    figures.map((entry) => [entry.figure.value]),
  );
  sheet.write({ row: 0, column: 2, rows: rows.length, columns: width }, rows);
  await book.calculate();
  const read = sheet
    .read({ row: 0, column: 2, rows: rows.length, columns: width })
    .map((row) => row.map(({ value }) => value).slice(width - columns));
  book.dispose();
  return read;
}

type Result = 'pass' | 'amber' | 'fail' | 'alarm' | 'not known';
const LISTS: readonly {
  readonly counts: readonly [number, number, number];
  readonly unknown?: number;
  readonly least?: number | null;
  readonly tests?: readonly Result[];
}[] = [
  { counts: [14, 35, 21], least: 60, tests: ['pass', 'pass'] },
  { counts: [15, 60, 25], least: 100, tests: ['pass', 'amber'] },
  { counts: [25, 50, 25], least: 100, tests: ['fail', 'fail'] },
  { counts: [26, 50, 24], least: 100, tests: ['pass', 'pass'] },
  { counts: [14, 35, 21], least: 60, tests: ['pass', 'not known'] },
  { counts: [14, 35, 21], least: 60, tests: ['alarm', 'pass'] },
  { counts: [14, 35, 21], unknown: 3, least: 60, tests: ['pass', 'pass'] },
  { counts: [14, 35, 21], tests: ['pass', 'pass'] },
  { counts: [4, 3, 2], least: null, tests: ['pass', 'pass'] },
  { counts: [7, 18, 11], least: 60, tests: ['pass', 'pass'] },
  { counts: [0, 55, 45], least: 100, tests: ['amber', 'fail'] },
  { counts: [30, 10, 0], least: 70, tests: ['alarm', 'not known'] },
  { counts: [1, 2, 4], unknown: 40, least: 47, tests: ['pass', 'amber'] },
];
const VERDICTS = { 'in band': 'in band', note: 'below band', amber: 'above band', over: 'over cap' };

it('grades lists as the rules do, with alarms and with what could not be judged', async () => {
  const rows = LISTS.map(({ counts, unknown = 0, least, tests = [] }, index) => {
    const at = (column: string) => `${column}${index + 1}`;
    const [Reach, Realistic, Safety] = counts;
    const total = Reach + Realistic + Safety;
    const mix = mixCheck({ Reach, Realistic, Safety });
    if (!mix.ok) throw new Error('no labels');
    const cells = {
      counts: { Reach: at('C'), Realistic: at('D'), Safety: at('E') },
      shares: { Reach: at('F'), Realistic: at('G'), Safety: at('H') },
      total: at('I'),
      unknown: at('J'),
      programs: at('K'),
      cap: at('L'),
      D0: at('M'),
      D4: at('N'),
      least: least === null ? null : least === undefined ? undefined : at('O'),
      tests: `${at('P')}:${at('Q')}`,
    };
    return [
      ...counts,
      ...counts.map((count) => count / total),
      total,
      unknown,
      total + unknown,
      VERDICTS[mix.value.reach],
      mix.value.verdicts.D0,
      mix.value.verdicts.D4,
      least ?? '',
      tests[0] ?? '',
      tests[1] ?? '',
      pointsFormula(cells, figure),
      gradeFormula(cells, at('R'), figure),
    ];
  });
  const expected = LISTS.map(
    ({ counts: [Reach, Realistic, Safety], unknown, least, tests = [] }): readonly unknown[] => {
      const graded = listGrade({
        counts: { Reach, Realistic, Safety },
        unknown,
        count: least === undefined ? undefined : { min: least ?? 0 },
        pressure: tests.map((word): GradedTest =>
          word === 'alarm' ? { result: 'fail', alarm: true } : { result: word, alarm: false },
        ),
      });
      return graded.ok ? [expect.closeTo(graded.value.points, 9), graded.value.grade] : [];
    },
  );
  const answers = await evaluate(rows, 2);
  expect(answers).toEqual(expected);
  expect(new Set(answers.map(([, grade]) => grade)).size).toBeGreaterThan(4);
});

it('grades no list without labels', async () => {
  const cells = {
    counts: { Reach: 'C1', Realistic: 'D1', Safety: 'E1' },
    shares: { Reach: 'F1', Realistic: 'G1', Safety: 'H1' },
    total: 'I1',
    unknown: 'J1',
    programs: 'K1',
    cap: 'L1',
    D0: 'M1',
    D4: 'N1',
    least: 'O1',
    tests: 'P1:Q1',
  };
  const row = [0, 0, 0, 0, 0, 0, 0, 5, 5, '–', '–', '–', 60, 'pass', 'pass'];
  const formulas = [pointsFormula(cells, figure), gradeFormula(cells, 'R1', figure)];
  expect(await evaluate([[...row, ...formulas]], 2)).toEqual([['–', '–']]);
});

it('adds up fees as the rules do, at every step of every table', async () => {
  const numbers = [0, 1, 7, 18, 19, 30, 31, 43, 80, 300];
  const { tables } = RULES.fees;
  const rows = numbers.map((n, index) => [
    n,
    ...tables.map((table) => feeFormula(`C${index + 1}`, table, figure)),
  ]);
  const expected = numbers.map((n) =>
    tables.map(({ service, season }) => {
      const fee = feeFor(n, { service, season });
      return fee.ok ? fee.value.dollars : undefined;
    }),
  );
  expect(await evaluate(rows, tables.length)).toEqual(expected);
});
