import { allOf } from './answers';
import { LETTER_WRITERS, type LetterWriter } from './rules/materials/letterWriters';
import { MATERIAL_RULES, type MaterialRules } from './rules/materials/materialRules';
import type { Answer } from './words';

/** Where a request for a letter stands. */
export const LETTER_STATES = ['asked', 'strong yes', 'lukewarm', 'drop'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Whether another writer has to be found: whoever hesitates is replaced. */
export const needsAnotherWriter = (state: LetterState): boolean => state === 'lukewarm' || state === 'drop';

/** Writers in the order in which they are asked, from 1. */
export const byPriority = (
  writers: readonly LetterWriter[],
  { writers: rows }: MaterialRules = MATERIAL_RULES,
): readonly LetterWriter[] =>
  [...writers].sort((one, other) => rows[one].priority.value - rows[other].priority.value);

/** All writers, the most wanted first. */
export const writersByPriority = (rules: MaterialRules = MATERIAL_RULES): readonly LetterWriter[] =>
  byPriority(LETTER_WRITERS, rules);

/** What one letter says. */
export interface LetterContent {
  readonly better: Answer;
  readonly behaviours: Answer;
  readonly improvement: Answer;
}

/** Whether there is a must-have letter: one that does all three; three letters with one each do not make it. */
export function mustHaveLetter(letters: readonly LetterContent[]): Answer {
  const each = letters.map(({ better, behaviours, improvement }) => allOf([better, behaviours, improvement]));
  if (each.includes('yes')) return 'yes';
  return each.length > 0 && each.every((answer) => answer === 'no') ? 'no' : 'unknown';
}

export interface LetterSet {
  readonly light: 'red' | 'amber' | 'green';
  /** Still missing from what is aimed at; letters of the field, and others. */
  readonly missing: { readonly field: number; readonly other: number };
  /** Whether the set holds the must-have letter; asked for inside it, never instead of a number. */
  readonly mustHave: Answer;
}

/**
 * A set of letters (R-658, C-24): red without the letters of the field that every article asks for, amber when nothing
 * comes on top, green when the set is complete, whoever wrote the rest.
 */
export function letterSet(
  letters: { readonly field: number; readonly other: number; readonly mustHave?: Answer },
  rules: MaterialRules = MATERIAL_RULES,
): LetterSet {
  const { field, complete, target } = rules.letters;
  const total = letters.field + letters.other;
  const light = letters.field < field.value ? 'red' : total < complete.value ? 'amber' : 'green';
  return {
    light,
    missing: {
      field: Math.max(0, target.field.value - letters.field),
      other: Math.max(0, target.other.value - letters.other),
    },
    mustHave: letters.mustHave ?? 'unknown',
  };
}

/** The packet for a writer is ready: CV, and as many cases as the article asks for. A draft of the statement helps and is no condition. */
export function packetReady(
  { cv, cases }: { readonly cv: Answer; readonly cases: number },
  rules: MaterialRules = MATERIAL_RULES,
): Answer {
  const items = rules.checklists.flatMap((list) => list.items);
  const amount = [items.find(({ key }) => key === 'writer packet.cases')?.amount?.value ?? []].flat();
  return allOf([cv, cases >= Math.min(...amount) && cases <= Math.max(...amount) ? 'yes' : 'no']);
}
