import { normOf } from '../domain/norms';
import { NORM_SOURCE, SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const step2Norm = defineFunction({
  id: 'STEP2NORM',
  parameters: {
    specialty,
    setting: optional(choice(SETTING)),
    source: optional(choice(NORM_SOURCE)),
  },
  run: ({ specialty, setting, source }, rules) => normOf(specialty.specialty, { setting, source }, rules),
  show: ({ low, high, open }) => [low, high ?? '', open],
  why: (say, reading, _, rules) => say.whyNorm(reading, rules),
});

HELP: describe(step2Norm, {
  summary: 'The usual Step 2 range of a specialty in three cells: low, high, and whether the top is open.',
  parameters: {
    specialty: 'The specialty.',
    setting: 'Programs you aim at, where it matters: academic or community.',
    source: 'Whose norms: working (as usual), D1 or D4.',
  },
  rules: ['R-106', 'R-107', 'R-115'],
  examples: [
    { given: ['IM'], gives: [[235, 245, false]] },
    { given: ['Derm', null, 'D1'], gives: [[255, '', true]] },
  ],
});
