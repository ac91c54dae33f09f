import { rulesBy } from '../domain/chosenNorms';
import { zoneOf } from '../domain/zones';
import { SETTING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, score, specialty, text } from './engine/kinds';
import { optional } from './engine/parameter';

export const riskZone = defineFunction({
  id: 'RISKZONE',
  parameters: {
    step2: score,
    specialty,
    setting: optional(choice(SETTING)),
    norms: optional(text),
  },
  run: ({ step2, specialty, setting, norms }, rules) => {
    const by = rulesBy(norms, rules);
    return by.ok ? zoneOf(step2, specialty.specialty, setting, by.value) : by;
  },
  show: (reading) => reading.zone,
  why: (say, reading, { norms }, rules) => {
    const by = rulesBy(norms, rules);
    return say.whyZone(reading, {}, by.ok ? by.value : rules);
  },
});

HELP: describe(riskZone, {
  summary: 'Where a Step 2 score stands in a specialty: Green, Yellow or Red.',
  parameters: {
    step2: 'Your Step 2 CK score.',
    specialty: 'The specialty, as you would write it: IM, Ortho, OB/GYN.',
    setting: 'Programs you aim at, where it matters: academic or community.',
    norms: 'A norm set of the sheet Backstop Rules by its name, or "The articles". Left out: the chosen one.',
  },
  rules: ['R-151', 'R-152', 'R-153', 'R-154', 'R-155', 'R-117', 'R-118'],
  examples: [
    { given: [234, 'IM'], gives: 'Yellow' },
    { given: [234, 'IM', 'community'], gives: 'Green' },
    { given: [[[223], [244]], 'Ortho'], gives: [['Red'], ['Yellow']] },
    { given: [234, 'IM', null, 'The articles'], gives: 'Yellow' },
  ],
});
