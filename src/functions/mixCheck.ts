import { mixCheck as checkMix } from '../domain/mix';
import { BUCKETS } from '../domain/words';
import { MIX_MODE } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice } from './engine/kinds';
import { labels } from './engine/labels';
import { optional } from './engine/parameter';

export const mixCheck = defineFunction({
  id: 'MIXCHECK',
  parameters: {
    labels,
    mode: optional(choice(MIX_MODE)),
  },
  run: ({ labels }, rules) => checkMix(labels.counts, rules),
  show({ shares, reach, verdicts }, { mode }) {
    const { D0, D4, D2 } = verdicts;
    return [...BUCKETS.map((bucket) => shares[bucket]), ...(mode ? [verdicts[mode]] : [reach, D0, D4, D2])];
  },
  why: (say, reading, { mode }, rules) => say.whyMix(reading, mode, rules),
});

HELP: describe(mixCheck, {
  summary:
    'Shares of Reach, Realistic and Safety in a list and what the articles say of them, in cells to the right.',
  parameters: {
    labels: 'The labels of one specialty: Reach, Realistic, Safety, or R, T, S.',
    mode: 'Whose verdict: D0, D4 or D2. Left out: the reach cap, then all three.',
  },
  rules: ['R-452', 'R-456', 'R-460', 'R-462', 'R-471'],
  examples: [
    {
      given: [[['Reach'], ['Realistic'], ['Realistic'], ['Safety']]],
      gives: [[0.25, 0.5, 0.25, 'amber', 'ok', 'off', 'minimum']],
    },
    {
      given: [[['Reach'], ['Realistic'], ['Realistic'], ['Safety']], 'D2'],
      gives: [[0.25, 0.5, 0.25, 'minimum']],
    },
  ],
});
