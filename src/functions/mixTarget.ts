import { mixTarget as targetFor } from '../domain/mix';
import { BUCKETS } from '../domain/words';
import { MIX_MODE } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, programs } from './engine/kinds';
import { optional } from './engine/parameter';

export const mixTarget = defineFunction({
  id: 'MIXTARGET',
  parameters: {
    programs,
    mode: optional(choice(MIX_MODE)),
  },
  run: ({ programs, mode }, rules) => targetFor(programs, mode, rules),
  show: ({ counts }) => BUCKETS.map((bucket) => counts[bucket]),
  why: (say, target, _, rules) => say.whyTarget(target, rules),
});

HELP: describe(mixTarget, {
  summary: 'A number of programs divided into Reach, Realistic and Safety, in three cells.',
  parameters: {
    programs: 'How many programs.',
    mode: 'Whose split: D0 (as usual) or D4.',
  },
  rules: ['R-452', 'R-456', 'R-469'],
  examples: [
    { given: [70], gives: [[14, 35, 21]] },
    { given: [40, 'D4'], gives: [[6, 24, 10]] },
  ],
});
