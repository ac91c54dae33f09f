import { tierOf } from '../domain/tiers';
import { whyTier } from '../domain/whyFields';
import { SETTING, TIER_SOURCE } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { choice, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const specTier = defineFunction({
  id: 'SPECTIER',
  summary: 'How competitive a specialty is, as a word.',
  parameters: {
    specialty: specialty('The specialty.'),
    setting: optional(choice(SETTING, 'Programs you aim at, where it matters: academic or community.')),
    source: optional(choice(TIER_SOURCE, 'Whose tiers: working (as usual), D0, D4 or 3level.')),
  },
  rules: ['R-102', 'R-105', 'R-107', 'R-115', 'R-117'],
  examples: [
    { given: ['Derm'], gives: 'Ultra' },
    { given: ['IM', 'community'], gives: 'Less' },
  ],
  run: ({ specialty, setting, source }) => tierOf(specialty.specialty, { setting, source }),
  show: (reading) => reading.word,
  why: whyTier,
});
