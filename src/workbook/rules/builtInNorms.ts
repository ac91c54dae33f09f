import { cite } from '../../domain/citations';
import { normOf, zoneEdges } from '../../domain/norms';
import { BUILT_IN_SET } from '../../domain/chosenNorms';
import { asOf } from '../../domain/rules/articles';
import { RULES, type Rules } from '../../domain/rules/rules';
import { SPECIALTIES } from '../../domain/rules/specialties';
import type { CellValue } from '../cellGrid';
import type { NormColumn } from './layout';

/** A row of the built-in set as the table shows it. */
export interface BuiltInNorm {
  readonly key: string;
  readonly cells: Readonly<Record<NormColumn, CellValue>>;
}

/** What tells the rows of a set apart. */
export const normKey = (set: string, specialty: string, setting: string): string =>
  [set, specialty, setting].join('|').toLowerCase();

/** The norms of the articles: a row for each specialty, and one more for those whose norm is another at community programs. */
export function builtInNorms(rules: Rules = RULES): readonly BuiltInNorm[] {
  return SPECIALTIES.flatMap((specialty) => {
    const settings = rules.tiers.rows[specialty].community ? (['', 'community'] as const) : ([''] as const);
    return settings.map((setting): BuiltInNorm => {
      const asked = setting === '' ? undefined : setting;
      const norm = normOf(specialty, { setting: asked }, rules);
      if (!norm.ok) throw new Error(`${specialty} has no norm`);
      const { low, high, inferred, citation } = norm.value;
      const { green } = zoneEdges(specialty, asked, rules);
      return {
        key: normKey(BUILT_IN_SET, specialty, setting),
        cells: {
          'Norm set': BUILT_IN_SET,
          Year: asOf(citation.source),
          Population: 'not stated',
          n: '',
          Specialty: specialty,
          Setting: setting,
          Low: low,
          Median: '',
          High: high ?? '',
          Remark: `Green from ${green.value}.${inferred ? ' Inferred.' : ''} ${cite([citation, green])}`,
        },
      };
    });
  });
}
