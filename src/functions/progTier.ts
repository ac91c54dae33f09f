import { programTier } from '../domain/programTier';
import { KIND, LOCATION } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, share, yesOrNo } from './engine/kinds';
import { optional } from './engine/parameter';

export const progTier = defineFunction({
  id: 'PROGTIER',
  parameters: {
    kind: choice(KIND),
    location: optional(choice(LOCATION)),
    newProgram: optional(yesOrNo),
    imgShare: optional(share),
  },
  run: (facts, rules) => programTier(facts, rules),
  show: ({ tier }) => tier,
  why: (say, reading) => say.whyProgramTier(reading),
});

HELP: describe(progTier, {
  summary: 'How attainable a kind of program is, in the words of D2: most realistic, stretch or reach.',
  parameters: {
    kind: 'Kind of program.',
    location: 'How sought-after its place is.',
    newProgram: 'Yes if it is a new program.',
    imgShare: 'Share of international graduates; counts once a threshold for it is set.',
  },
  rules: ['R-461', 'R-467'],
  examples: [
    { given: ['university', 'ordinary'], gives: 'stretch' },
    { given: ['university', 'less-desired'], gives: 'most realistic' },
    { given: ['big-name'], gives: 'reach' },
  ],
});
