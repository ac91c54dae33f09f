import type { PressureTest } from '../domain/pressure';
import type { FeeTable } from '../domain/rules/fees';
import type { Rules } from '../domain/rules/rules';
import { cellText } from './cellText';
import { feeFormula, type GradedCells, gradeFormula, pointsFormula } from './gradeFormulas';
import type { CellAt, SummaryFacts, SummarySpecialty } from './summaryCells';
import { SUMMARY_TITLES } from './summaryBlocks';
import {
  feeFigures,
  type FigureKey,
  gradeFigures,
  type SummaryFigure,
  summaryFigures,
} from './summaryFigures';

type Rows = readonly (readonly (string | number)[])[];

/** The pressure tests that a grade goes by, in the order of their columns. */
const TESTS: readonly (readonly [PressureTest, heading: string])[] = [
  ['places', 'Places, R-453'],
  ['kinds', 'Kinds, R-453'],
  ['stronger', 'Stronger, R-453'],
  ['safety', 'Safety, R-454'],
  ['variety', 'Variety, R-463'],
  ['regions', 'States, R-473'],
  ['extremes', 'Extreme, R-466'],
];

/** Every figure that the summary's formulas compare with: those of the mix, of the grade, and of the fee tables in use. */
export function figuresOf({ specialties, rules }: SummaryFacts): readonly SummaryFigure[] {
  const tables = new Set(specialties.flatMap((specialty) => feeTableOf(specialty, rules) ?? []));
  return [...summaryFigures(rules.mix), ...gradeFigures(rules), ...feeFigures([...tables])];
}

function feeTableOf({ balance: { fee } }: SummarySpecialty, rules: Rules): FeeTable | undefined {
  if (!fee.ok) return undefined;
  const { service, season } = fee.value;
  return rules.fees.tables.find((table) => table.service === service && table.season === season);
}

/** Grade, points and fee of each specialty, live; with what was entered on the Balance screen. */
export function gradeRows(
  { specialties, rules }: SummaryFacts,
  at: CellAt,
  figure: (key: FigureKey) => string,
): Rows {
  const last = specialties.length - 1;
  return [
    ['Grade of the list, never of an applicant (R-475, proposed), and what its applications cost'],
    ['Specialty', 'Grade', 'Points', 'Fee, $', 'Service', 'Season', 'Exist', 'Signals'],
    ...specialties.map((specialty, line) => {
      const { entries, signals, fee } = specialty.balance;
      const cells = gradedCells(specialty, line, at);
      const table = feeTableOf(specialty, rules);
      const sent =
        entries.signals === undefined ? signals.used : cellText(`${signals.used} of ${entries.signals}`);
      return [
        cellText(specialty.balance.specialty),
        gradeFormula(cells, at('grades', line, 2), figure),
        pointsFormula(cells, figure),
        table ? feeFormula(cells.programs, table, figure) : '',
        fee.ok ? fee.value.service : '',
        fee.ok ? seasonCell(fee.value.season) : '',
        entries.existing ?? '',
        sent,
      ];
    }),
    ['All specialties', '', '', last < 0 ? '' : `=SUM(${at('grades', 0, 3)}:${at('grades', last, 3)})`],
  ];
}

/** A season that is a year is a number, which no spreadsheet remarks on. */
const seasonCell = (season: string): string | number =>
  /^\d+$/.test(season) ? Number(season) : cellText(season);

function gradedCells({ balance }: SummarySpecialty, line: number, at: CellAt): GradedCells {
  return {
    counts: { Reach: at('labels', line, 2), Realistic: at('labels', line, 3), Safety: at('labels', line, 4) },
    shares: { Reach: at('shares', line, 1), Realistic: at('shares', line, 2), Safety: at('shares', line, 3) },
    total: at('labels', line, 6),
    unknown: at('labels', line, 5),
    programs: at('labels', line, 7),
    cap: at('articles', line, 1),
    D0: at('articles', line, 2),
    D4: at('articles', line, 3),
    least: balance.besideBackup ? null : balance.within.ok ? at('counts', line, 2) : undefined,
    tests: `${at('tests', line, 1)}:${at('tests', line, TESTS.length)}`,
  };
}

/** The results of the pressure tests, in the words that LISTGRADE reads. */
export const testRows = (specialties: readonly SummarySpecialty[]): Rows => [
  [SUMMARY_TITLES.tests],
  ['Specialty', ...TESTS.map(([, heading]) => heading)],
  ...specialties.map(({ balance }) => [
    cellText(balance.specialty),
    ...TESTS.map(([test]) => {
      const reading = balance.pressure.find((one) => one.test === test);
      if (!reading) return '';
      return reading.alarm ? 'alarm' : reading.result;
    }),
  ]),
];
