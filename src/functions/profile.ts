import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { anyCell, score, yesOrNo } from './engine/kinds';
import { maybeBlank, optional } from './engine/parameter';

export const profile = defineLateFunction({
  id: 'PROFILE',
  parameters: {
    step2: maybeBlank(score),
    comlex2: maybeBlank(anyCell),
    rank: maybeBlank(anyCell),
    outputs: maybeBlank(anyCell),
    flags: maybeBlank(anyCell),
    failed: optional(yesOrNo),
  },
  run: (say, { step2, comlex2 = null, rank = null, outputs = null, flags = null, failed }, rules) =>
    say.answerProfile({ step2, comlex2, rank, outputs, flags, failed }, rules),
  show: ({ cells }) => cells,
  why: (say, { reading }) => (reading ? say.whyProfile(reading) : ''),
});

HELP: describe(profile, {
  summary:
    'Your headline category, then those of Step 2, COMLEX, rank, research and flags, in cells to the right.',
  parameters: {
    step2: 'Your Step 2 CK score. May be blank.',
    comlex2: 'Your COMLEX Level 2 score. May be blank.',
    rank: 'Your class rank from the top: 20, "12/100", "Q2" or "AOA". May be blank.',
    outputs: 'How many publications, presentations, posters and abstracts. May be blank.',
    flags: 'What weighs on the application, in words, or "none". May be blank.',
    failed: 'Yes if Step 2 or Level 2 was ever failed.',
  },
  rules: ['R-002', 'R-003', 'R-004', 'R-005', 'R-006', 'R-007'],
  examples: [
    { given: [223, null, 50, 0, null], gives: [['At-Risk', 'At-Risk', '', 'Borderline', 'At-Risk', '']] },
    {
      given: [250, 600, 'Q1', 5, 'none'],
      gives: [['Borderline', 'Strong', 'Borderline', 'Strong', 'Strong', 'Strong']],
    },
  ],
});
