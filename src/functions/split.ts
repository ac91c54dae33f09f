import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { programs } from './engine/kinds';

export const split = defineLateFunction({
  id: 'SPLIT',
  parameters: { programs },
  run: (say, { programs }, rules) => say.splitOf(programs, rules),
  show: ({ backup, dream }) => [backup, dream],
  why: (say, reading, _, rules) => say.whySplit(reading, rules),
});

HELP: describe(split, {
  summary: 'The programs of a dual application divided into backup and dream field, in two cells.',
  parameters: {
    programs: 'How many programs in both fields together.',
  },
  rules: ['R-509', 'R-514'],
  examples: [
    { given: [60], gives: [[48, 12]] },
    { given: [33], gives: [[27, 6]] },
  ],
});
