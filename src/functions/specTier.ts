import { tierOf } from '../domain/tiers';
import { SETTING, TIER_SOURCE } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice, specialty } from './engine/kinds';
import { optional } from './engine/parameter';

export const specTier = defineFunction({
  id: 'SPECTIER',
  parameters: {
    specialty,
    setting: optional(choice(SETTING)),
    source: optional(choice(TIER_SOURCE)),
  },
  run: ({ specialty, setting, source }, rules) => tierOf(specialty.specialty, { setting, source }, rules),
  show: (reading) => reading.word,
  why: (say, reading) => say.whyTier(reading),
});

HELP: describe(specTier, {
  summary: 'How competitive a specialty is, as a word.',
  parameters: {
    specialty: 'The specialty.',
    setting: 'Programs you aim at, where it matters: academic or community.',
    source: 'Whose tiers: working (as usual), D0, D4 or 3level.',
  },
  rules: ['R-102', 'R-105', 'R-107', 'R-115', 'R-117'],
  examples: [
    { given: ['Derm'], gives: 'Ultra' },
    { given: ['IM', 'community'], gives: 'Less' },
  ],
});
