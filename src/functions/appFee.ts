import { FEE_SERVICE } from './choiceSets';
import { defineLateFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, programs, text } from './engine/kinds';
import { optional } from './engine/parameter';

export const appFee = defineLateFunction({
  id: 'APPFEE',
  parameters: {
    programs,
    service: optional(choice(FEE_SERVICE)),
    season: optional(text),
  },
  run: (say, { programs, service, season }, rules) => say.feeFor(programs, { service, season }, rules),
  show: ({ dollars }) => dollars,
  why: (say, reading) => say.whyFee(reading),
});

HELP: describe(appFee, {
  summary: 'What applications in one specialty cost, in US dollars, by a service’s published fees.',
  parameters: {
    programs: 'How many programs of one specialty.',
    service: 'Who takes the applications: ERAS (as usual) or ResidencyCAS.',
    season: 'The season, such as 2026; the newest known when left out.',
  },
  rules: ['R-476'],
  examples: [
    { given: [43], gives: 720 },
    { given: [60, 'ResidencyCAS', '2025'], gives: 1005 },
  ],
});
