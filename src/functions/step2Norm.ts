import { normOf } from '../domain/norms';
import { whyNorm } from '../domain/whyFields';
import { NORM_SOURCE, SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { choice, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const step2Norm = defineFunction({
  id: 'STEP2NORM',
  summary: 'The usual Step 2 range of a specialty in three cells: low, high, and whether the top is open.',
  parameters: {
    specialty: specialty('The specialty.'),
    setting: optional(choice(SETTING, 'Programs you aim at, where it matters: academic or community.')),
    source: optional(choice(NORM_SOURCE, 'Whose norms: working (as usual), D1 or D4.')),
  },
  rules: ['R-106', 'R-107', 'R-115'],
  examples: [
    { given: ['IM'], gives: [[235, 245, false]] },
    { given: ['Derm', null, 'D1'], gives: [[255, '', true]] },
  ],
  run: ({ specialty, setting, source }) => normOf(specialty.specialty, { setting, source }),
  show: ({ low, high, open }) => [low, high ?? '', open],
  why: whyNorm,
});
