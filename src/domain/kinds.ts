import { isMissing, type CellReading } from './cell';
import { PROGRAM_KINDS, type ProgramKind } from './words';

/** Whole phrases that a Type column writes for the kinds that are more than academic or community (R-468a). */
const PHRASES: Readonly<Partial<Record<ProgramKind, readonly string[]>>> = {
  'big-name': ['big name', 'powerhouse', 'academic powerhouse', 'research heavy', 'top tier', 'top academic'],
  'community-strong': ['community strong', 'strong community'],
  new: ['new', 'newer'],
};

/** What a word of a Type column says; the others that may stand beside it say nothing. */
const ACADEMIC = /^(?:university|univ|u|academic|acad)$/;
const COMMUNITY = /^(?:community|comm|c|county|hca)$/;
const BOTH = /^(?:affil|affiliate|affiliated|affiliation|hybrid|military)$/;
const BESIDE = /^(?:based|with|w|an?|the|and|to|medical|cent(?:er|re))$/;

/** Letters and digits only, single spaces, without the words that every kind may carry. */
const kindKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:programs?|hospitals?|settings?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const kindsByPhrase = new Map(
  PROGRAM_KINDS.flatMap((kind) => (PHRASES[kind] ?? []).map((text) => [text, kind] as const)),
);

/** Academic, community, or both at once, which is an affiliate; undefined as soon as one word is not known. */
function kindOfWords(words: readonly string[]): ProgramKind | undefined {
  const says = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (!words.every((word) => [ACADEMIC, COMMUNITY, BOTH, BESIDE].some((pattern) => pattern.test(word))))
    return undefined;
  const academic = says(ACADEMIC);
  const community = says(COMMUNITY);
  if (says(BOTH) || (academic && community)) return 'affiliate';
  if (academic) return 'university';
  return community ? 'community' : undefined;
}

/** The kind of a program from its Type column (R-468a). "Big-name" only when the cell says so; it is never inferred. */
export function readKind(text: string): CellReading<ProgramKind> {
  const key = kindKey(text);
  const kind = kindsByPhrase.get(key) ?? kindOfWords(key.split(' '));
  return kind ? { state: 'read', value: kind } : { state: isMissing(text) ? 'missing' : 'unreadable' };
}
