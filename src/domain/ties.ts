import { isMissing, readYesNo, type CellInput, type CellReading } from './cell';

/** What ties the applicant to a program, the strongest first. */
export const TIES = ['home', 'rotated', 'mentor', 'alumni'] as const;
export type Tie = (typeof TIES)[number];

const WRITTEN: Readonly<Record<Tie, RegExp>> = {
  home: /\bhome\b|\bmy (?:school|hospital|program)\b/i,
  rotated: /\brotat|\baway\b|\bsub-?i\b|\baudition|\bextern|\bobserver/i,
  mentor: /\bmentor|\bknows?\b|\bfaculty\b|\bresearch/i,
  alumni: /\balum|\bgraduates? of my\b/i,
};
const NONE = /^(?:no|n|false|0|no tie|✗|✘|☐)$/i;

/** A tie as a list writes it: `home program`, `sub-I`, `mentor trained there`. The strongest counts where a cell names several. */
export function readTie(value: CellInput): CellReading<Tie> {
  const text = String(value).trim();
  if (isMissing(value) || NONE.test(text)) return { state: 'missing' };
  const tie = TIES.find((each) => WRITTEN[each].test(text));
  return tie ? { state: 'read', value: tie } : { state: 'unreadable' };
}

const SENT = /^(?:gold|silver|bronze|signal(?:l?ed)?|sent|used)\b/i;
const NOT_SENT = /^(?:not? (?:signal(?:l?ed)?|sent)|unused)$/i;

/** Whether a signal goes to a program, as a list writes it: yes or no, or which kind of signal. */
export function readSignal(value: CellInput): CellReading<boolean> {
  if (typeof value === 'string' && SENT.test(value.trim())) return { state: 'read', value: true };
  if (typeof value === 'string' && NOT_SENT.test(value.trim())) return { state: 'read', value: false };
  return readYesNo(value);
}
