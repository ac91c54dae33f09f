import { allOf } from './answers';
import { LETTER_WRITERS, type LetterWriter } from './rules/materials/letterWriters';
import { MATERIAL_RULES, type MaterialRules } from './rules/materials/materialRules';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
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

/** A letter of an applicant in two fields. */
export interface TargetedLetter {
  /** Field of the writer. */
  readonly from: Specialty;
  /** Field whose programs it goes to. */
  readonly to: Specialty;
  /** A standardized letter of evaluation, which only Emergency Medicine reads. */
  readonly sloe: boolean;
}

export type LetterWarning =
  'too few of the field' | 'too many of the field' | 'too many' | 'a SLOE that cannot be read';

const READS_SLOES: Specialty = 'Emergency Medicine';

/** What is amiss with the letters of each field; a field without warnings is left out. */
export function letterMatrix(
  letters: readonly TargetedLetter[],
  fields: readonly [dream: Specialty, backup: Specialty],
  rules: Rules = RULES,
): ReadonlyMap<Specialty, readonly LetterWarning[]> {
  const { own: ownField, all } = rules.strategy.letters;
  const found = new Map<Specialty, readonly LetterWarning[]>();
  for (const field of fields) {
    const set = letters.filter(({ to }) => to === field);
    const own = set.filter(({ from }) => from === field).length;
    const warnings: LetterWarning[] = [];
    if (own < ownField.low.value) warnings.push('too few of the field');
    if (own > ownField.high.value) warnings.push('too many of the field');
    if (set.length > all.high.value) warnings.push('too many');
    if (field !== READS_SLOES && set.some(({ sloe }) => sloe)) warnings.push('a SLOE that cannot be read');
    if (warnings.length > 0) found.set(field, warnings);
  }
  return found;
}
