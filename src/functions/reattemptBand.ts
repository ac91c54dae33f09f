import { gapToNorm } from '../domain/norms';
import { SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, score, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const reattemptBand = defineFunction({
  id: 'REATTEMPTBAND',
  parameters: { step2: score, specialty, setting: optional(choice(SETTING)) },
  run: ({ step2, specialty, setting }, rules) => gapToNorm(step2, specialty.specialty, { setting }, rules),
  show: (reading) => reading.band,
  why: (say, reading, _, rules) => say.whyGap(reading, rules),
});

HELP: describe(reattemptBand, {
  summary: 'How a score stands to a new attempt at a field: At norm, Near, Long shot or Do not reattempt.',
  parameters: {
    step2: 'Your Step 2 CK score.',
    specialty: 'The specialty that you missed.',
    setting: 'Programs you aim at, where it matters: academic or community.',
  },
  rules: ['R-012', 'R-157'],
  examples: [
    { given: [244, 'Ortho'], gives: 'Near' },
    { given: [238, 'Derm'], gives: 'Long shot' },
    { given: [230, 'Ortho'], gives: 'Do not reattempt' },
  ],
});
