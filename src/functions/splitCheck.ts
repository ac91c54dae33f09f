import { countOf } from './engine/counts';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice } from './engine/kinds';
import { optional } from './engine/parameter';
import { ZONE } from './strategyChoices';

export const splitCheck = defineLateFunction({
  id: 'SPLITCHECK',
  parameters: {
    nBackup: countOf('programs'),
    nDream: countOf('programs'),
    dreamZone: optional(choice(ZONE)),
  },
  run: (say, { nBackup, nDream, dreamZone }, rules) => say.splitCheck(nBackup, nDream, dreamZone, rules),
  show: ({ verdict }) => verdict,
  why: (say, reading, _, rules) => say.whySplitCheck(reading, rules),
});

HELP: describe(splitCheck, {
  summary: 'How the programs of a dual application are divided between backup and dream field, in words.',
  parameters: {
    nBackup: 'Programs in the backup field.',
    nDream: 'Programs in the dream field; 0 is an answer.',
    dreamZone: 'Your zone in the dream field: Green, Yellow or Red.',
  },
  rules: ['R-514', 'R-506', 'R-509', 'R-413'],
  examples: [
    { given: [48, 12], gives: 'on target' },
    { given: [40, 30], gives: 'above the example' },
    { given: [10, 40, 'Red'], gives: 'alarm' },
  ],
});
