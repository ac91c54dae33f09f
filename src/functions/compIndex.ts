import { competitivenessIndex } from '../domain/tiers';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { specialty } from './engine/kinds';

export const compIndex = defineFunction({
  id: 'COMPINDEX',
  parameters: { specialty },
  run: ({ specialty }, rules) => competitivenessIndex(specialty.specialty, rules),
  show: (reading) => reading.index,
  why: (say, reading) => say.whyIndex(reading),
});

HELP: describe(compIndex, {
  summary: 'The competitiveness index of a specialty: no unit, a ballpark, twelve specialties only.',
  parameters: {
    specialty: 'The specialty.',
  },
  rules: ['R-101'],
  examples: [{ given: ['Derm'], gives: 95 }],
});
