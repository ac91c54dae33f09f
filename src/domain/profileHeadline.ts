import {
  comlex2Category,
  METRICS,
  rankCategory,
  researchCategory,
  step2Category,
  type CategoryReading,
  type Metric,
} from './categories';
import { flagsReading, type FlagsReading, type ToldFlag } from './flags';
import { found, type Outcome } from './outcome';
import type { Rank } from './ranks';
import type { Citation } from './rules/figure';
import type { HeadlineWay } from './rules/profile';
import { RULES, type Rules } from './rules/rules';
import { CATEGORIES, type Answer, type Category } from './words';

/** The figures of D0's table as far as they are known; what is missing stays out of the headline. */
export interface ProfileFigures {
  readonly step2?: number | undefined;
  /** Any failed Step 2 attempt. */
  readonly failedStep2?: boolean | undefined;
  readonly comlex2?: number | undefined;
  readonly failedComlex2?: boolean | undefined;
  readonly rank?: Rank | undefined;
  /** Whether a rank that reaches over an edge is the worse of the two. */
  readonly rankConfirmed?: Answer | undefined;
  readonly outputs?: number | undefined;
  readonly flags?: readonly ToldFlag[] | undefined;
}

export interface ProfileReading {
  readonly rows: Readonly<Partial<Record<Metric, CategoryReading>>>;
  /** `undefined` when no row is filled in. */
  readonly headline: Category | undefined;
  /** The rows that have the headline's category. */
  readonly deciding: readonly Metric[];
  readonly way: HeadlineWay;
  readonly citation: Citation;
}

/** the category of the flags. */
export function flagsCategory(
  told: readonly ToldFlag[],
  rules: Rules = RULES,
): CategoryReading & FlagsReading {
  const reading = flagsReading(told, rules);
  const firm = reading.category === 'Strong' || reading.flags.some(({ severity }) => severity === 'failure');
  const { mildAtMost } = rules.flags;
  return {
    ...reading,
    metric: 'flags',
    given: reading.count === 0 ? 'no flag' : String(reading.count),
    failed: false,
    edge: undefined,
    citation:
      firm || reading.category === 'Borderline'
        ? mildAtMost
        : { ...mildAtMost, rule: 'R-855', standing: 'proposed' },
  };
}

/**
 * The rows of D0's table and the headline over them (R-007, G-01): the worst of the rows that are filled in, or what most
 * of them say, a tie going to the worse. USMLE and COMLEX count as one row, the worse of the two. A failed attempt
 * without a score is At-Risk all the same. Refuses a figure that cannot be meant.
 */
export function profileReading(figures: ProfileFigures, rules: Rules = RULES): Outcome<ProfileReading> {
  const rows: Partial<Record<Metric, CategoryReading>> = {};
  for (const metric of METRICS) {
    const reading = rowOf(metric, figures, rules);
    if (reading && !reading.ok) return reading;
    if (reading) rows[metric] = reading.value;
  }
  const way = rules.profile.headline.value;
  const headline = way === 'worst' ? worst(Object.values(rows)) : majority(rows);
  return found({
    rows,
    headline,
    deciding: METRICS.filter((metric) => rows[metric]?.category === headline && headline !== undefined),
    way,
    citation: rules.profile.headline,
  });
}

function rowOf(metric: Metric, figures: ProfileFigures, rules: Rules): Outcome<CategoryReading> | undefined {
  const { step2, failedStep2, comlex2, failedComlex2, rank, rankConfirmed, outputs, flags } = figures;
  switch (metric) {
    case 'step2':
      if (step2 !== undefined) return step2Category(step2, failedStep2, rules);
      return failedStep2 ? found(failedOnly(metric, rules)) : undefined;
    case 'comlex2':
      if (comlex2 !== undefined) return comlex2Category(comlex2, failedComlex2, rules);
      return failedComlex2 ? found(failedOnly(metric, rules)) : undefined;
    case 'rank':
      return rank && found(rankCategory(rank, rankConfirmed, rules));
    case 'research':
      return outputs === undefined ? undefined : researchCategory(outputs, rules);
    case 'flags':
      return flags && found(flagsCategory(flags, rules));
  }
}

function failedOnly(metric: 'step2' | 'comlex2', rules: Rules): CategoryReading {
  const [edge] = rules.profile[metric].steps;
  return {
    metric,
    category: 'At-Risk',
    worst: 'At-Risk',
    given: '',
    failed: true,
    edge: undefined,
    citation: edge!.from,
  };
}

const worst = (rows: readonly CategoryReading[]): Category | undefined =>
  [...CATEGORIES].reverse().find((category) => rows.some((row) => row.category === category));

function majority({ step2, comlex2, rank, research, flags }: ProfileReading['rows']): Category | undefined {
  const exam = worst([step2, comlex2].filter((row) => row !== undefined));
  const votes = [exam, rank?.category, research?.category, flags?.category].filter(
    (vote) => vote !== undefined,
  );
  const count = (category: Category) => votes.filter((vote) => vote === category).length;
  const most = Math.max(...CATEGORIES.map(count));
  return votes.length === 0
    ? undefined
    : [...CATEGORIES].reverse().find((category) => count(category) === most);
}
