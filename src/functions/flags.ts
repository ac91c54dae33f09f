import { categoryText } from '../domain/categories';
import { flagsReading } from '../domain/flags';
import { flagText } from '../domain/flagWords';
import { found } from '../domain/outcome';
import { flagCells } from './engine/applicant';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';

export const flags = defineFunction({
  id: 'FLAGS',
  parameters: { range: flagCells },
  run: ({ range }, rules) => found(flagsReading(range, rules)),
  show: (reading) => [
    reading.count,
    categoryText(reading),
    reading.anchors,
    reading.flags.map(flagText).join('; ') || 'none',
  ],
  why: (say, reading, _, rules) => say.whyFlags(reading, rules),
});

HELP: describe(flags, {
  summary:
    'Flags of an application in four cells: how many, their category, how many are anchors, how heavy each is.',
  parameters: {
    range:
      'Cells that name flags: "failed Step 1", "LOA (explained)", "visa", "late paper: mild", or "none".',
  },
  rules: ['R-006', 'R-851', 'R-852', 'R-855'],
  examples: [
    {
      given: [[['failed Step 1'], ['LOA (explained)'], ['visa']]],
      gives: [[2, 'At-Risk', 1, 'failed attempt (failure); leave of absence (mild); visa (risk factor)']],
    },
    { given: [[['none']]], gives: [[0, 'Strong', 0, 'none']] },
  ],
});
