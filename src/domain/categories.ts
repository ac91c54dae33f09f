import { readLadder, type Ladder } from './bands';
import { readComlex } from './comlex';
import { readCount } from './wholeNumbers';
import { found, type Outcome } from './outcome';
import type { Rank } from './ranks';
import type { Citation, Figure } from './rules/figure';
import { RULES, type Rules } from './rules/rules';
import { readScore } from './scores';
import type { Answer, Category } from './words';

/** The five rows of D0's table, in its order. */
export const METRICS = ['step2', 'comlex2', 'rank', 'research', 'flags'] as const;
export type Metric = (typeof METRICS)[number];

export interface CategoryReading {
  readonly metric: Metric;
  /** What counts in the headline. */
  readonly category: Category;
  /** The worse of two categories where too little is known to tell them apart; else the same. */
  readonly worst: Category;
  /** What was given, in words. */
  readonly given: string;
  /** A failed attempt decided, whatever the number. */
  readonly failed: boolean;
  /** The edge that the value reaches, or the first one that it misses; only figures have edges. */
  readonly edge: Figure | undefined;
  readonly citation: Citation;
}

/** A category as a cell shows it: `Borderline / At-Risk` where a row straddles an edge or awaits a judgement. */
export const categoryText = ({ category, worst }: Pick<CategoryReading, 'category' | 'worst'>): string =>
  category === worst ? category : `${category} / ${worst}`;

/**
 * the category of a Step 2 CK score in points. `failed`: any failed Step 2 attempt, even if later passed, which
 * overrides the number. Refuses what is no score.
 */
export function step2Category(step2: number, failed = false, rules: Rules = RULES): Outcome<CategoryReading> {
  const score = readScore(step2, rules);
  return score.ok ? found(onLadder('step2', score.value, rules.profile.step2, failed)) : score;
}

/**
 * the category of a COMLEX Level 2 score. The only threshold for COMLEX in the articles: there is a category and
 * no zone (C-43). Refuses what is no such score.
 */
export function comlex2Category(
  comlex2: number,
  failed = false,
  rules: Rules = RULES,
): Outcome<CategoryReading> {
  const score = readComlex(comlex2, rules);
  return score.ok ? found(onLadder('comlex2', score.value, rules.profile.comlex2, failed)) : score;
}

/** the category of research outputs, a whole number. A project without a product is no output. */
export function researchCategory(outputs: number, rules: Rules = RULES): Outcome<CategoryReading> {
  const count = readCount(outputs, 'outputs');
  return count.ok ? found(onLadder('research', count.value, rules.profile.research, false)) : count;
}

/** publications, presentations and the like, and as many serious experiences as the rules let count. */
export const researchOutputs = (products: number, seriousExperiences: number, rules: Rules = RULES): number =>
  products + seriousExperiences * rules.profile.seriousExperience.value;

function onLadder(metric: Metric, value: number, ladder: Ladder<Category>, failed: boolean): CategoryReading {
  const category = failed ? 'At-Risk' : readLadder(ladder, value);
  const [first] = ladder.steps;
  const edge = [...ladder.steps].reverse().find(({ from }) => value >= from.value)?.from ?? first!.from;
  return {
    metric,
    category,
    worst: category,
    given: String(value),
    failed,
    edge: failed ? undefined : edge,
    citation: edge,
  };
}

/**
 * the category of a class rank, counted from the top. A quartile that reaches over an edge has two categories, and
 * the better one counts until a person confirms the worse. AOA alone is Strong.
 */
export function rankCategory(
  rank: Rank,
  confirmed: Answer = 'unknown',
  rules: Rules = RULES,
): CategoryReading {
  const { strongTo, borderlineTo } = rules.profile.rank;
  const at = (percent: number): Category =>
    percent <= strongTo.value ? 'Strong' : percent <= borderlineTo.value ? 'Borderline' : 'At-Risk';
  const best = 'aoa' in rank ? 'Strong' : at('percent' in rank ? rank.percent : justInside(rank.quartile));
  const last = 'aoa' in rank ? 'Strong' : at('percent' in rank ? rank.percent : rank.quartile * QUARTER);
  const category = confirmed === 'yes' ? last : best;
  const edge = 'aoa' in rank ? undefined : last === 'Strong' ? strongTo : borderlineTo;
  return {
    metric: 'rank',
    category,
    worst: confirmed === 'no' ? best : last,
    given: rankText(rank),
    failed: false,
    edge,
    citation: edge ?? { ...strongTo, standing: 'proposed' },
  };
}

const HUNDRED = 100;
const QUARTER = HUNDRED / 4;
/** A quartile begins just after the end of the one before; any rank inside it will do. */
const justInside = (quartile: number): number => (quartile - 1) * QUARTER + 1 / HUNDRED;

const rankText = (rank: Rank): string =>
  'aoa' in rank ? 'AOA' : 'percent' in rank ? `top ${rank.percent}%` : `quartile ${rank.quartile}`;
