import { zoneOf } from '../domain/zones';
import { SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, score, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const riskZone = defineFunction({
  id: 'RISKZONE',
  parameters: {
    step2: score,
    specialty,
    setting: optional(choice(SETTING)),
  },
  run: ({ step2, specialty, setting }, rules) => zoneOf(step2, specialty.specialty, setting, rules),
  show: (reading) => reading.zone,
  why: (say, reading, _, rules) => say.whyZone(reading, {}, rules),
});

HELP: describe(riskZone, {
  summary: 'Where a Step 2 score stands in a specialty: Green, Yellow or Red.',
  parameters: {
    step2: 'Your Step 2 CK score.',
    specialty: 'The specialty, as you would write it: IM, Ortho, OB/GYN.',
    setting: 'Programs you aim at, where it matters: academic or community.',
  },
  rules: ['R-151', 'R-152', 'R-153', 'R-154', 'R-155', 'R-117'],
  examples: [
    { given: [234, 'IM'], gives: 'Yellow' },
    { given: [234, 'IM', 'community'], gives: 'Green' },
    { given: [[[223], [244]], 'Ortho'], gives: [['Red'], ['Yellow']] },
  ],
});
