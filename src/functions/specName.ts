import { findSpecialty } from '../domain/specialties';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { text } from './engine/kinds';

export const specName = defineFunction({
  id: 'SPECNAME',
  parameters: { text },
  run: ({ text }) => findSpecialty(text),
  show: (match) => match.specialty,
  why: (say, match, { text }) => say.whySpecialty(text, match),
});

HELP: describe(specName, {
  summary: 'The full name of a specialty, however it is written.',
  parameters: {
    text: 'A specialty as written in a list.',
  },
  rules: ['section 14'],
  examples: [
    { given: ['ortho'], gives: 'Orthopedic Surgery' },
    { given: [[['IM'], ['OB-GYN']]], gives: [['Internal Medicine'], ['OB/GYN']] },
  ],
});
