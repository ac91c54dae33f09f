import type { FieldFacts } from '../../../domain/fieldFacts';
import type { Citation } from '../../../domain/rules/figure';
import { REASONS } from '../../../domain/rules/reasons';
import { FIELD_REASONS } from '../../../domain/rules/fieldReasons';
import { PATHWAYS } from '../../../domain/rules/pathways';
import type { Rules } from '../../../domain/rules/rules';
import { rangeText } from '../../../domain/whyFields';
import { compareStrings } from './compareStrings';

/** A fact of one field as it is shown: the text, and whose it is. Without a text nobody knows it. */
export interface ComparedFact {
  readonly text: string | undefined;
  readonly citations: readonly Citation[];
  /** True for what a person looked up. */
  readonly yours?: boolean;
}

export type FactName = keyof typeof compareStrings.facts;

const inferred = (text: string, isInferred: boolean) => (isInferred ? compareStrings.inferred(text) : text);

const gapText = ({ gap }: FieldFacts): string | undefined => {
  if (!gap) return undefined;
  if (gap.gap === 0) return compareStrings.level(gap.band);
  return gap.gap > 0 ? compareStrings.under(gap.gap, gap.band) : compareStrings.above(-gap.gap, gap.band);
};

/** What is shown of each fact of a field, in the order of the table. */
export const COMPARED: Readonly<Record<FactName, (facts: FieldFacts, rules: Rules) => ComparedFact>> = {
  norm: ({ norm }) => ({
    text: inferred(
      norm.own ? compareStrings.ofYear(rangeText(norm), norm.own.year) : rangeText(norm),
      norm.inferred,
    ),
    citations: [norm.citation, ...(norm.inferred ? [REASONS.inferred] : [])],
  }),
  mean: ({ mean }) => ({ text: mean && rangeText(mean), citations: mean ? [mean.citation] : [] }),
  gap: (facts) => ({
    text: gapText(facts),
    citations: facts.gap ? [REASONS.reattempt, facts.gap.norm.citation] : [],
  }),
  tier: ({ tier }) => ({
    text: inferred(tier.word, tier.inferred),
    citations: [tier.figure, ...(tier.inferred ? [REASONS.inferred] : [])],
  }),
  index: ({ index }) => ({ text: index && String(index.index), citations: index ? [index.figure] : [] }),
  keystone: ({ keystone }, { backups }) => ({
    text: compareStrings.keystone[keystone ? 'yes' : 'no'],
    citations: [backups.keystones],
  }),
  leadsTo: ({ specialty }) => {
    const paths = PATHWAYS.filter(({ from }) => from.includes(specialty));
    return {
      text: paths.length === 0 ? undefined : [...new Set(paths.map(({ end }) => end))].join(', '),
      citations: paths,
    };
  },
  tolerance: ({ tolerance }, { backups }) => ({
    text: tolerance && compareStrings.tolerance[tolerance],
    citations: tolerance ? [backups.tolerance[tolerance === 'weak' ? 'not' : 'flexible']] : [],
  }),
  positions: ({ lookedUp: { positions } }) => ({
    text: positions === undefined ? undefined : positions.toLocaleString('en'),
    citations: [FIELD_REASONS.positions],
    yours: true,
  }),
  filled: ({ lookedUp: { filled } }) => ({
    text: filled === undefined ? undefined : compareStrings.percent(filled),
    citations: [FIELD_REASONS.lookUp],
    yours: true,
  }),
  imgShare: ({ lookedUp: { imgShare } }) => ({
    text: imgShare === undefined ? undefined : compareStrings.percent(imgShare),
    citations: [FIELD_REASONS.lookUp],
    yours: true,
  }),
  pattern: ({ pattern }, { backups }) => ({
    text: compareStrings.pattern[pattern],
    citations: [backups.pattern.filled, backups.pattern.imgShare],
  }),
};
