import type { AddinOperations } from './addin';

type Problem = Parameters<AddinOperations['explain']>[0];

const SCORE = '--step2 N';
const SPECIALTY = '--specialty S';
const SHEET = '--sheet NAME';
const WITHOUT = '--without';

const OPTIONS: Readonly<Partial<Record<Problem['code'], string>>> = {
  'score-missing': SCORE,
  'score-not-a-number': SCORE,
  'score-not-whole': SCORE,
  'score-out-of-range': SCORE,
  'specialty-missing': SPECIALTY,
  'specialty-unknown': SPECIALTY,
  'not-a-specialty': SPECIALTY,
  'sheet-empty': SHEET,
  'sheet-is-ours': SHEET,
  'sheet-missing': SHEET,
  'list-missing': SHEET,
  'lists-several': '--list ADDRESS',
  'name-missing': '--who NAME',
  'copy-empty': WITHOUT,
  'column-missing': WITHOUT,
  'list-left-out': WITHOUT,
};

/** The option that settles a problem, as a sentence; nothing when the command, by its usage, has none for it. */
export function settlingOption({ code }: Problem, usage: string): string {
  const option = OPTIONS[code];
  return option !== undefined && usage.includes(option.split(' ', 1)[0] ?? '')
    ? ` Here that is the option ${option}.`
    : '';
}
