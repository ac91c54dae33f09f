import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { anyCells } from './engine/kinds';

export const flags = defineLateFunction({
  id: 'FLAGS',
  parameters: { range: anyCells },
  run: (say, { range }, rules) => say.answerFlags(range, rules),
  show: ({ cells }) => cells,
  why: (say, { reading }, _, rules) => (reading ? say.whyFlags(reading, rules) : ''),
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
