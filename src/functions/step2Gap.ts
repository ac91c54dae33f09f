import { gapToNorm } from '../domain/norms';
import { NORM_SOURCE, SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, score, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const step2Gap = defineFunction({
  id: 'STEP2GAP',
  parameters: {
    step2: score,
    specialty,
    setting: optional(choice(SETTING)),
    source: optional(choice(NORM_SOURCE)),
  },
  run: ({ step2, specialty, setting, source }, rules) =>
    gapToNorm(step2, specialty.specialty, { setting, source }, rules),
  show: (reading) => reading.gap,
  why: (say, reading, _, rules) => say.whyGap(reading, rules),
});

HELP: describe(step2Gap, {
  summary: 'How many points a Step 2 score lies under the norm of a specialty; negative when above it.',
  parameters: {
    step2: 'Your Step 2 CK score.',
    specialty: 'The specialty.',
    setting: 'Programs you aim at, where it matters: academic or community.',
    source: 'Whose norms: D1, D4 or working. As usual D1, else working.',
  },
  rules: ['R-157'],
  examples: [
    { given: [238, 'Derm'], gives: 17 },
    { given: [244, 'Ortho'], gives: 6 },
  ],
});
