import { findSpecialty } from '../domain/specialties';
import { whySpecialty } from '../domain/why';
import { defineFunction } from './engine/defineFunction';
import { text } from './engine/kinds';

export const specName = defineFunction({
  id: 'SPECNAME',
  summary: 'The full name of a specialty, however it is written.',
  parameters: { text: text('A specialty as written in a list.') },
  rules: ['section 14'],
  examples: [
    { given: ['ortho'], gives: 'Orthopedic Surgery' },
    { given: [[['IM'], ['OB-GYN']]], gives: [['Internal Medicine'], ['OB/GYN']] },
  ],
  run: ({ text }) => findSpecialty(text),
  show: (match) => match.specialty,
  why: (match, { text }) => whySpecialty(text, match),
});
