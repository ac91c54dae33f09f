import { METRIC } from './choiceSets';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { anyCell, choice, yesOrNo } from './engine/kinds';
import { optional } from './engine/parameter';

export const profileCat = defineLateFunction({
  id: 'PROFILECAT',
  parameters: { metric: choice(METRIC), value: anyCell, failed: optional(yesOrNo) },
  run: (say, { metric, value, failed }, rules) => say.answerCategory(metric, value, failed, rules),
  show: ({ cells }) => cells,
  why: (say, { reading }, _, rules) => (reading ? say.whyCategory(reading, rules) : ''),
});

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
