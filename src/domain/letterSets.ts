import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';

/** A letter as its writer's field and form tell it. A SLOE is the standardized letter of Emergency Medicine. */
export interface Letter {
  /** The writer's specialty; undefined for a letter from no clinical field, such as a dean's. */
  readonly from?: Specialty | undefined;
  readonly form: 'SLOE' | 'letter';
  /** The field whose programs it is sent to. */
  readonly sentTo: Specialty;
}

export type LetterFault =
  'SLOE outside Emergency Medicine' | 'too few of the field' | 'too many of others' | 'too few' | 'too many';

export interface LetterSet {
  readonly field: Specialty;
  /** Letters from the field itself. */
  readonly own: number;
  readonly other: number;
  readonly faults: readonly LetterFault[];
}

/**
 * The letters of a dual application, field by field: two or three of the field's own, perhaps one of another, and
 * no SLOE to programs that cannot read one. Emergency Medicine counts its SLOEs as its own.
 */
export const letterSets = (
  letters: readonly Letter[],
  fields: readonly Specialty[],
  rules: Rules = RULES,
): readonly LetterSet[] => fields.map((field) => setOf(letters, field, rules));

function setOf(letters: readonly Letter[], field: Specialty, rules: Rules): LetterSet {
  const { own: wanted, other: others, all } = rules.strategy.letters;
  const sent = letters.filter(({ sentTo }) => sentTo === field);
  const own = sent.filter((letter) => isOwn(letter, field)).length;
  const other = sent.length - own;
  const faults: LetterFault[] = [];
  if (field !== 'Emergency Medicine' && sent.some(({ form }) => form === 'SLOE'))
    faults.push('SLOE outside Emergency Medicine');
  if (own < wanted.low.value) faults.push('too few of the field');
  if (other > others.value) faults.push('too many of others');
  if (sent.length < all.low.value) faults.push('too few');
  if (sent.length > all.high.value || own > wanted.high.value) faults.push('too many');
  return { field, own, other, faults };
}

/** D0's Emergency Medicine set consists of SLOEs; another letter from that field is one of the others there. */
const isOwn = ({ from, form }: Letter, field: Specialty): boolean =>
  from === field && (field !== 'Emergency Medicine' || form === 'SLOE');
