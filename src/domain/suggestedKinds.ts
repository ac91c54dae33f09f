import { NAME_WORDS, type NameWords } from './rules/nameWords';
import type { ProgramKind } from './words';

const anyOf = ({ ofTheRule, ours }: NameWords): RegExp =>
  new RegExp(`\\b(?:${[...ofTheRule.value, ...ours.value].join('|')})\\b`, 'i');

const UNIVERSITY = anyOf(NAME_WORDS.university);
const COMMUNITY = anyOf(NAME_WORDS.community);

/** The kind that a program's name suggests (R-468a); undefined when it suggests none, or two. Counts only once accepted. */
export function suggestKind(program: string): ProgramKind | undefined {
  const university = UNIVERSITY.test(program);
  const community = COMMUNITY.test(program);
  if (university === community) return undefined;
  return university ? 'university' : 'community';
}
