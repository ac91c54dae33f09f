import type { LetterFault } from '../../domain/letterSets';
import type { LetterState } from '../../domain/letters';

/** The words of the letter matrix. */
export const letterStrings = {
  title: 'Letters for two fields',
  intro:
    'Who writes for which field. Each field wants letters of its own, and no program a letter that it cannot read.',
  kept: 'Kept on the sheet Backstop Decisions.',
  own: (own: number, other: number) => `${own} of its own, ${other} of others`,
  complete: 'In order',
  faults: {
    'SLOE outside Emergency Medicine':
      'A SLOE goes to programs that cannot read it. Ask for an ordinary letter.',
    'too few of the field': 'Too few of its own field.',
    'too many of others': 'Too many from other fields.',
    'too few': 'Too few in all.',
    'too many': 'Too many in all.',
  } satisfies Record<LetterFault, string>,
  missing: (n: number) => (n === 1 ? '1 more of its own is missing.' : `${n} more of its own are missing.`),
  letter: (n: number, writer: string) => (writer === '' ? `Letter ${n}` : `Letter ${n}: ${writer}`),
  another: 'Find another writer',
  writer: 'Writer',
  writerHelp: 'A name or a role, such as program director.',
  field: 'Field of the writer',
  noField: 'No clinical field, or not known',
  form: 'Form',
  forms: { letter: 'Letter', SLOE: 'SLOE, the standardized letter of Emergency Medicine' },
  state: 'Where it stands',
  notAsked: 'Not asked yet',
  states: {
    asked: 'Asked',
    'strong yes': 'A clear yes',
    lukewarm: 'Lukewarm',
    drop: 'Dropped',
  } satisfies Record<LetterState, string>,
  to: 'Goes to programs of',
} as const;
