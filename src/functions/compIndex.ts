import { competitivenessIndex } from '../domain/tiers';
import { whyIndex } from '../domain/whyFields';
import { defineFunction } from './engine/defineFunction';
import { specialty } from './engine/kinds';

export const compIndex = defineFunction({
  id: 'COMPINDEX',
  summary: 'The competitiveness index of a specialty: no unit, a ballpark, twelve specialties only.',
  parameters: { specialty: specialty('The specialty.') },
  rules: ['R-101'],
  examples: [{ given: ['Derm'], gives: 95 }],
  run: ({ specialty }) => competitivenessIndex(specialty.specialty),
  show: (reading) => reading.index,
  why: whyIndex,
});
