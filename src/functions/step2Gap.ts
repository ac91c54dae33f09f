import { gapToNorm } from '../domain/norms';
import { whyGap } from '../domain/whyFields';
import { NORM_SOURCE, SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { choice, score, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const step2Gap = defineFunction({
  id: 'STEP2GAP',
  summary: 'How many points a Step 2 score lies under the norm of a specialty; negative when above it.',
  parameters: {
    step2: score('Your Step 2 CK score.'),
    specialty: specialty('The specialty.'),
    setting: optional(choice(SETTING, 'Programs you aim at, where it matters: academic or community.')),
    source: optional(choice(NORM_SOURCE, 'Whose norms: D1, D4 or working. As usual D1, else working.')),
  },
  rules: ['R-157'],
  examples: [
    { given: [238, 'Derm'], gives: 17 },
    { given: [244, 'Ortho'], gives: 6 },
  ],
  run: ({ step2, specialty, setting, source }) => gapToNorm(step2, specialty.specialty, { setting, source }),
  show: (reading) => reading.gap,
  why: whyGap,
});
