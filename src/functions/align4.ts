import { alignment, toleranceOf, type Rating } from '../domain/alignment';
import { found, refused } from '../domain/outcome';
import { findSpecialty } from '../domain/specialties';
import { RATING } from './choiceSets';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice } from './engine/kinds';
import type { CellParameter } from './engine/parameter';

const rating = choice(RATING);

/** How forgiving a field is: a rating, or the field itself for what D2 says of it. */
const tolerance: CellParameter<Rating> = {
  ...rating,
  read(cell, name, rules) {
    const named = typeof cell === 'string' ? findSpecialty(cell) : undefined;
    if (!named?.ok) return rating.read(cell, name, rules);
    const { specialty } = named.value;
    const usual = toleranceOf(specialty, rules);
    return usual === undefined
      ? refused({ code: 'not-stated', what: 'tolerance', subject: specialty, source: 'D2' })
      : found(usual);
  },
};

export const align4 = defineFunction({
  id: 'ALIGN4',
  parameters: { score: tolerance, interest: rating, skills: rating, volume: rating },
  run: (given, rules) => alignment(given, rules),
  show: ({ sum, weakest, caution }) => [sum, weakest.join(', '), caution ? 'caution' : ''],
  why: (say, reading, _, rules) => say.whyAlignment(reading, rules),
});

HELP: describe(align4, {
  summary:
    'How a candidate backup suits you in four dimensions: a sum for sorting, the weakest, and a caution.',
  parameters: {
    score:
      'How forgiving the field is of your score and flags: strong, moderate or weak; or the field itself.',
    interest: 'What you can show for it: rotations, research, service.',
    skills: 'What carries over from the dream.',
    volume: 'How many positions it has, and its record with applicants like you.',
  },
  rules: ['R-217', 'R-109'],
  examples: [
    { given: ['strong', 'moderate', 'strong', 'strong'], gives: [[7, 'interest', '']] },
    { given: ['FM', 'weak', 'moderate', 'strong'], gives: [[5, 'interest', '']] },
    { given: ['weak', 'strong', 'strong', 'strong'], gives: [[6, 'score', 'caution']] },
  ],
});
