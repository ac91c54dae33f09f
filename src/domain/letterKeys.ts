import type { DecisionText } from './decisionTexts';
import { DUAL_DATES, type DualDate } from './dualDates';
import type { Letter } from './letterSets';
import { LETTER_STATES, needsAnotherWriter, type LetterState } from './letters';
import { CYCLE_REASONS } from './rules/cycleReasons';
import type { Citation } from './rules/figure';
import { SPECIALTIES, type Specialty } from './specialties';
import type { Answer } from './words';

/** What is told of one letter in words. */
export const LETTER_FACTS = ['writer', 'field', 'form', 'state'] as const;
export type LetterFact = (typeof LETTER_FACTS)[number];

/** More letters than any system takes from one applicant in two fields. */
export const MOST_LETTERS = 10;

/** Keys of the sheet of answers; letters are counted from 1. */
export const letterKey = (n: number, fact: LetterFact): string => `letter ${n}: ${fact}`;
export const sentKey = (n: number, field: Specialty): string => `letter ${n}: to ${field}`;

const FACT = new RegExp(`^letter (\\d+): (${LETTER_FACTS.join('|')})$`);
const SENT = /^letter (\d+): to (.+)$/;

/** A day of an application in two fields, as `2026-09-24`. */
export const dualDateKey = (date: DualDate): string => `date: ${date}`;

const isDualDate = (key: string): boolean => DUAL_DATES.some((date) => dualDateKey(date) === key);

/** Whether a key holds words about letters or a day that goes with them. */
export const isLetterFact = (key: string): boolean => FACT.test(key) || isDualDate(key);

const DATE_REASONS: Readonly<Record<DualDate, Citation>> = {
  'second field added': CYCLE_REASONS.secondField,
  'first letter asked': CYCLE_REASONS.commitEarly,
  'rank rules written': CYCLE_REASONS.rankRules,
};

/** What a key about a letter asks; undefined for other keys. */
export function letterText(key: string): DecisionText | undefined {
  const date = DUAL_DATES.find((each) => dualDateKey(each) === key);
  if (date) return { text: `Day: ${date}`, citation: DATE_REASONS[date] };
  const [, n, what] = FACT.exec(key) ?? SENT.exec(key) ?? [];
  if (n === undefined || what === undefined) return undefined;
  const text = FACT.test(key) ? `Letter ${n}: ${what}` : `Letter ${n}: goes to ${what}`;
  return { text, citation: CYCLE_REASONS.letters };
}

/** A letter as it was told. */
export interface ToldLetter {
  readonly n: number;
  readonly writer: string;
  /** Undefined while it is not told, or no clinical field. */
  readonly from: Specialty | undefined;
  readonly form: Letter['form'];
  readonly state: LetterState | undefined;
  readonly to: readonly Specialty[];
}

/** The letters that were told, in their order; one is there once its writer is named. */
export function toldLetters(
  words: Readonly<Partial<Record<string, string>>>,
  answers: Readonly<Partial<Record<string, Answer>>>,
  fields: readonly Specialty[],
): readonly ToldLetter[] {
  return Array.from({ length: MOST_LETTERS }, (_, index) => index + 1).flatMap((n) => {
    const writer = words[letterKey(n, 'writer')];
    if (writer === undefined) return [];
    return [
      {
        n,
        writer,
        from: SPECIALTIES.find((each) => each === words[letterKey(n, 'field')]),
        form: words[letterKey(n, 'form')] === 'SLOE' ? 'SLOE' : 'letter',
        state: LETTER_STATES.find((each) => each === words[letterKey(n, 'state')]),
        to: fields.filter((field) => answers[sentKey(n, field)] === 'yes'),
      },
    ];
  });
}

/** The letters that count: a writer who hesitates is replaced and not counted. */
export const countedLetters = (told: readonly ToldLetter[]): readonly Letter[] =>
  told
    .filter(({ state }) => state === undefined || !needsAnotherWriter(state))
    .flatMap(({ from, form, to }) => to.map((sentTo) => ({ from, form, sentTo })));
