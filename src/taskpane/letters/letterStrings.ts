import type { DualDate, Lateness } from '../../domain/dualDates';
import type { LetterFault } from '../../domain/letterSets';
import type { LetterState } from '../../domain/letters';
import type { Answer } from '../../domain/words';

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
  dates: 'Days that can be too late',
  dateLabels: {
    'second field added': 'You added the second field',
    'first letter asked': 'You asked for the first letter',
    'rank rules written': 'You wrote down how you will rank',
  } satisfies Record<DualDate, string>,
  late: {
    'second field': {
      yes: 'The second field comes too late: two weak applications.',
      no: 'The second field was added in time.',
      unknown: 'The second field: enter the day you added it and, above, the day applications open.',
    },
    'after the letters': {
      yes: 'A field was added after the first letter was asked for. Its writers tell another story; tell them.',
      no: 'The fields stood before the first letter was asked for.',
      unknown: 'Letters: needs the day of the second field and of the first letter.',
    },
    'rank rules': {
      yes: 'The rules for ranking were written after the first interview.',
      no: 'The rules for ranking stood before the first interview.',
      unknown: 'Ranking: needs the day of its rules, and of the first interview, above.',
    },
  } satisfies Record<Lateness, Record<Answer, string>>,
  lateWords: { yes: 'Too late', no: 'In time', unknown: 'Open' } satisfies Record<Answer, string>,
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
