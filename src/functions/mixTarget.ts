import { mixTarget as targetFor } from '../domain/mix';
import { whyTarget } from '../domain/whyLists';
import { BUCKETS } from '../domain/words';
import { MIX_MODE } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { choice, programs } from './engine/kinds';
import { optional } from './engine/parameter';

export const mixTarget = defineFunction({
  id: 'MIXTARGET',
  summary: 'A number of programs divided into Reach, Realistic and Safety, in three cells.',
  parameters: {
    programs: programs('How many programs.'),
    mode: optional(choice(MIX_MODE, 'Whose split: D0 (as usual) or D4.')),
  },
  rules: ['R-452', 'R-456', 'R-469'],
  examples: [
    { given: [70], gives: [[14, 35, 21]] },
    { given: [40, 'D4'], gives: [[6, 24, 10]] },
  ],
  run: ({ programs, mode }) => targetFor(programs, mode),
  show: ({ counts }) => BUCKETS.map((bucket) => counts[bucket]),
  why: (target) => whyTarget(target),
});
