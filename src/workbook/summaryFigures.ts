import type { Figure } from '../domain/rules/figure';
import type { MixRules } from '../domain/rules/mix';
import { BUCKETS, type Bucket } from '../domain/words';

/** A figure that the summary's formulas compare with, shown with its origin so that an advisor can question and change it. */
export interface SummaryFigure {
  readonly key: FigureKey;
  readonly name: string;
  readonly figure: Figure;
}
export type FigureKey =
  `target ${Bucket}` | 'tolerance' | `low ${Bucket}` | `high ${Bucket}` | 'cap' | 'core minimum' | 'core met';

/** Percent of the labelled programs, all of them. */
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
