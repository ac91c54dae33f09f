import type { Figure } from '../domain/rules/figure';
import type { FeeTable } from '../domain/rules/fees';
import { LIST_GRADES, type ListGrade } from '../domain/rules/grades';
import type { MixRules } from '../domain/rules/mix';
import type { Rules } from '../domain/rules/rules';
import { BUCKETS, type Bucket } from '../domain/words';

/** A figure that the summary's formulas compare with, shown with its origin so that an advisor can question and change it. */
export interface SummaryFigure {
  readonly key: FigureKey;
  readonly name: string;
  readonly figure: Figure<number | string>;
}
type MixKey =
  `target ${Bucket}` | 'tolerance' | `low ${Bucket}` | `high ${Bucket}` | 'cap' | 'core minimum' | 'core met';
type GradeKey =
  `D4 target ${Bucket}` | 'lost fail' | 'lost amber' | `grade ${ListGrade}` | 'with alarm' | 'with unknown';
/** A step of a fee table, by its place in it. */
type FeeKey = `fee ${string} ${number} ${'from' | 'dollars'}`;
export type FigureKey = MixKey | GradeKey | FeeKey;

/** Percent of the labeled programs, all of them. */
export function summaryFigures(mix: MixRules): readonly SummaryFigure[] {
  return [
    ...BUCKETS.map((bucket) => ({
      key: `target ${bucket}` as const,
      name: `${bucket}: target share, %`,
      figure: mix.target.D0[bucket],
    })),
    { key: 'tolerance', name: 'Off target by at most, points', figure: mix.tolerance },
    ...BUCKETS.flatMap((bucket) => [
      { key: `low ${bucket}` as const, name: `${bucket}: band from, %`, figure: mix.bands[bucket].low },
      { key: `high ${bucket}` as const, name: `${bucket}: band to, %`, figure: mix.bands[bucket].high },
    ]),
    { key: 'cap', name: 'Reach cap: at most, %', figure: mix.reachCap },
    { key: 'core minimum', name: 'Realistic + Safety: least, %', figure: mix.core.minimum },
    { key: 'core met', name: 'Realistic + Safety: met, %', figure: mix.core.met },
  ];
}

/** What the grade of a list goes by beside the figures of the mix. */
export function gradeFigures({ mix, grades }: Rules): readonly SummaryFigure[] {
  const { minimums, lost, withAlarm, withUnknown } = grades;
  return [
    ...BUCKETS.map((bucket) => ({
      key: `D4 target ${bucket}` as const,
      name: `${bucket}: middle of D4’s band, %`,
      figure: mix.target.D4[bucket],
    })),
    { key: 'lost fail', name: 'Points for a test that fails', figure: lost.fail },
    { key: 'lost amber', name: 'Points for a test barely met', figure: lost.amber },
    ...minimums.steps.map(({ from, label }) => ({
      key: `grade ${label}` as const,
      name: `Grade ${label} from, points`,
      figure: from,
    })),
    { key: 'with alarm', name: 'Best grade with an alarm', figure: withAlarm },
    { key: 'with unknown', name: 'Best grade while unjudged', figure: withUnknown },
  ];
}

export const feeKey = ({ service, season }: FeeTable): string => `${service} ${season}`;

/** What programs cost by the tables that the list uses, in US dollars. */
export const feeFigures = (tables: readonly FeeTable[]): readonly SummaryFigure[] =>
  tables.flatMap((table) =>
    table.steps.flatMap(({ from, dollars, per }, step) => [
      {
        key: `fee ${feeKey(table)} ${step} from` as const,
        name: `${feeKey(table)}: from program`,
        figure: from,
      },
      {
        key: `fee ${feeKey(table)} ${step} dollars` as const,
        name: `${feeKey(table)}: $ ${per === 'step' ? 'together' : 'each'}`,
        figure: dollars,
      },
    ]),
  );

/** Grades worst first, as the formulas number them. */
export const GRADE_WORDS: readonly ListGrade[] = LIST_GRADES;
