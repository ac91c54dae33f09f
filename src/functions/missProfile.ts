import { RESEARCH } from './choiceSets';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { anyCell, choice, score } from './engine/kinds';
import { maybeBlank } from './engine/parameter';

export const missProfile = defineLateFunction({
  id: 'MISSPROFILE',
  parameters: {
    step2: score,
    research: maybeBlank(choice(RESEARCH)),
    interviews: maybeBlank(anyCell),
  },
  run: (say, { step2, research, interviews = null }, rules) =>
    say.answerMiss(step2, research, interviews, rules),
  show: (reading) => reading.type,
  why: (say, reading) => say.whyMiss(reading),
});

HELP: describe(missProfile, {
  summary: 'What kind of miss a cycle was: Near-competitive, Borderline or Undermatched.',
  parameters: {
    step2: 'Your Step 2 CK score.',
    research: 'Research in the dream field: multiple, limited or minimal. May be blank.',
    interviews: 'How many interviews you were invited to; 0 is an answer. May be blank.',
  },
  rules: ['R-020'],
  examples: [
    { given: [230, 'limited', 2], gives: 'Borderline' },
    { given: [246, 'multiple', 6], gives: 'Near-competitive' },
  ],
});
