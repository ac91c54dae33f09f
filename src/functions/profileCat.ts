import {
  categoryText,
  comlex2Category,
  rankCategory,
  researchCategory,
  step2Category,
  type CategoryReading,
  type Metric,
} from '../domain/categories';
import { found, type Outcome } from '../domain/outcome';
import { flagsCategory } from '../domain/profileHeadline';
import type { Rules } from '../domain/rules/rules';
import { METRIC } from './choiceSets';
import { comlex, countOf, flagWords, rank } from './engine/applicant';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, score, yesOrNo } from './engine/kinds';
import { optional, type CellParameter, type PlainCell } from './engine/parameter';

/** What a value is depends on the metric, so that it is read when both are there. */
const value: CellParameter<PlainCell> = {
  takes: 'cell',
  optional: false,
  needed: true,
  read: (cell) => (cell === null || cell === '' ? undefined : found(cell)),
};

export const profileCat = defineFunction({
  id: 'PROFILECAT',
  parameters: { metric: choice(METRIC), value, failed: optional(yesOrNo) },
  run: ({ metric, value, failed }, rules) => categoryFor(metric, value, failed, rules),
  show: (reading) => (reading ? categoryText(reading) : ''),
  why: (say, reading, _, rules) => (reading ? say.whyCategory(reading, rules) : ''),
});

const READERS = {
  step2: score,
  comlex2: comlex,
  rank,
  research: countOf('outputs'),
  flags: flagWords,
} as const;

/** `undefined` when the value says that nothing is known. */
function categoryFor(
  metric: Metric,
  cell: PlainCell,
  failed: boolean | undefined,
  rules: Rules,
): Outcome<CategoryReading | undefined> {
  const nothing = found(undefined);
  const then = <Value>(
    parameter: CellParameter<Value>,
    category: (value: Value) => Outcome<CategoryReading>,
  ): Outcome<CategoryReading | undefined> => {
    const reading = parameter.read(cell, metric, rules);
    if (!reading) return nothing;
    return reading.ok ? category(reading.value) : reading;
  };
  switch (metric) {
    case 'step2':
      return then(READERS.step2, (step2) => step2Category(step2, failed, rules));
    case 'comlex2':
      return then(READERS.comlex2, (comlex2) => comlex2Category(comlex2, failed, rules));
    case 'rank':
      return then(READERS.rank, (place) => found(rankCategory(place, 'unknown', rules)));
    case 'research':
      return then(READERS.research, (outputs) => researchCategory(outputs, rules));
    case 'flags':
      return then(READERS.flags, (told) => found(flagsCategory(told, rules)));
  }
}

HELP: describe(profileCat, {
  summary: 'The category of one figure of yours, apart from any specialty: Strong, Borderline or At-Risk.',
  parameters: {
    metric: 'What the value is: step2, comlex2, rank, research or flags.',
    value: 'A score, a rank such as "top 20%", a number of outputs, or flags in words.',
    failed: 'Yes if an attempt at this exam was ever failed.',
  },
  rules: ['R-002', 'R-003', 'R-004', 'R-005', 'R-006', 'R-855'],
  examples: [
    { given: ['step2', 244], gives: 'Borderline' },
    { given: ['step2', 260, true], gives: 'At-Risk' },
    { given: ['comlex2', 620], gives: 'Strong' },
    { given: ['rank', 'Q3'], gives: 'Borderline / At-Risk' },
    { given: ['research', 0], gives: 'At-Risk' },
    { given: ['flags', 'LOA, explained'], gives: 'Borderline' },
  ],
});
