import type { FeeTable } from '../domain/rules/fees';
import { BUCKETS, type Bucket } from '../domain/words';
import { feeKey, type FigureKey, GRADE_WORDS } from './summaryFigures';

type Figures = (key: FigureKey) => string;

/** Cells of one specialty that its grade is worked out from. */
export interface GradedCells {
  readonly counts: Readonly<Record<Bucket, string>>;
  readonly shares: Readonly<Record<Bucket, string>>;
  /** Labeled programs, those that need a look, and both together. */
  readonly total: string;
  readonly unknown: string;
  readonly programs: string;
  /** Verdicts of the articles, as the summary words them. */
  readonly cap: string;
  readonly D0: string;
  readonly D4: string;
  /** The least number of programs; undefined where none is known, null where none is asked for (R-512). */
  readonly least: string | undefined | null;
  /** The results of the pressure tests, side by side. */
  readonly tests: string;
}

const counted = (tests: string, word: string): string => `COUNTIF(${tests},"${word}")`;

/** R-475: points of a list, 0 to 100. Labels count live, the results of the tests are those of the last run. */
export function pointsFormula(cells: GradedCells, figure: Figures): string {
  const { shares, total, programs, least, tests, cap } = cells;
  const distance = (target: (bucket: Bucket) => FigureKey): string =>
    `(${BUCKETS.map((bucket) => `ABS(${shares[bucket]}*100-${figure(target(bucket))})`).join('+')})/2`;
  const D0 = distance((bucket) => `target ${bucket}`);
  const D4 = distance((bucket) => `D4 target ${bucket}`);
  const mix = `IF(OR(${cells.D0}="ok",${cells.D4}="ok"),0,MAX(0,MIN(${D0},${D4})-${figure('tolerance')}))`;
  const count = least ? `IF(${programs}<${least},(${least}-${programs})*100/${least},0)` : '0';
  const amber = `(${counted(tests, 'amber')}+IF(${cap}="above band",1,0))*${figure('lost amber')}`;
  const pressure = `(${counted(tests, 'fail')}*${figure('lost fail')}+${amber})`;
  return `=IF(${total}=0,"–",MAX(0,100-${mix}-${count}-${pressure}))`;
}

/** R-475: the grade of so many points, held down by an alarm and by what could not be judged. `points` is their cell. */
export function gradeFormula(cells: GradedCells, points: string, figure: Figures): string {
  const { counts, total, unknown, least, tests, cap } = cells;
  const [worst, ...others] = GRADE_WORDS;
  const earned = others.map((grade) => `IF(${points}>=${figure(`grade ${grade}`)},1,0)`).join('+');
  const best = others.length;
  const words = GRADE_WORDS.map((grade) => `"${grade}"`).join(',');
  const level = (key: FigureKey): string => `MATCH(${figure(key)},{${words}},0)-1`;
  const alarm = `OR(${cap}="over cap",${counts.Safety}=0,${counted(tests, 'alarm')}>0)`;
  const unjudged = `OR(${unknown}>0,${counted(tests, 'not known')}>0)`;
  const held =
    least === undefined ? level('with unknown') : `IF(${unjudged},${level('with unknown')},${best})`;
  const reached = `MIN(${earned},IF(${alarm},${level('with alarm')},${best}),${held})`;
  return `=IF(${total}=0,"–",CHOOSE(1+${reached},${[worst, ...others].map((grade) => `"${grade}"`).join(',')}))`;
}

/** R-476: what the programs of one specialty cost. */
export function feeFormula(programs: string, table: FeeTable, figure: Figures): string {
  const cell = (step: number, part: 'from' | 'dollars') => figure(`fee ${feeKey(table)} ${step} ${part}`);
  const parts = table.steps.map(({ per }, step) => {
    const from = cell(step, 'from');
    if (per === 'step') return `IF(${programs}>=${from},${cell(step, 'dollars')},0)`;
    const last = step === table.steps.length - 1;
    const end = last ? programs : `MIN(${programs},${cell(step + 1, 'from')}-1)`;
    return `MAX(0,${end}-${from}+1)*${cell(step, 'dollars')}`;
  });
  return `=${parts.join('+')}`;
}
