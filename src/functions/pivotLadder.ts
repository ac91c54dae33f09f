import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { specialty } from './engine/kinds';

export const pivotLadder = defineLateFunction({
  id: 'PIVOTLADDER',
  parameters: { specialty },
  run: (say, { specialty }, rules) => say.pivotLadder(specialty.specialty, rules),
  show: (steps) =>
    steps.map(({ base, end, rung, pay }) => [
      base,
      end,
      rung.note ?? '',
      pay.map(({ low, high }) => `$${low}k–${high}k+`).join(' or '),
    ]),
  why: (say, steps) => steps.map((step) => [say.whyStep(step)]),
});

HELP: describe(pivotLadder, {
  summary:
    'Ways on after a missed dream: base specialty, end point, note, and pay a year as one article prints it.',
  parameters: { specialty: 'The dream specialty.' },
  rules: ['R-222', 'R-223', 'R-224', 'R-225', 'R-228'],
  examples: [
    {
      given: ['Derm'],
      gives: [
        ['Internal Medicine', 'rheumatology', 'clinic-heavy, predictable', ''],
        ['Internal Medicine', 'allergy', 'clinic-heavy, predictable', ''],
        ['Internal Medicine', 'endocrinology', 'clinic-heavy, predictable', ''],
        ['Family Medicine', 'aesthetics', 'business skills matter most', ''],
        ['Internal Medicine', 'aesthetics', 'business skills matter most', ''],
        ['Pathology', 'dermatopathology', 'niche: needs a strong record and networking', ''],
      ],
    },
  ],
});
