import { isMissing, type CellReading } from './cell';
import { PROGRAM_KINDS, type ProgramKind } from './words';

/** What a Type column writes, punctuation and "program" or "hospital" aside (R-468a). */
const WRITTEN: Readonly<Record<ProgramKind, readonly string[]>> = {
  'big-name': ['big name', 'powerhouse', 'academic powerhouse', 'research heavy', 'top tier', 'top academic'],
  university: [
    'university',
    'university based',
    'academic',
    'academic center',
    'academic medical center',
    'univ',
    'u',
  ],
  affiliate: [
    'affiliate',
    'affiliated',
    'university affiliate',
    'university affiliated',
    'community based university affiliated',
    'community university affiliated',
    'community university affiliate',
    'community university',
    'university community',
    'hybrid',
    'military',
    'military based',
  ],
  'community-strong': ['community strong', 'strong community'],
  community: ['community', 'community based', 'comm', 'c'],
  new: ['new', 'newer'],
};

/** Letters and digits only, single spaces, without the words that every kind may carry. */
const kindKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:programs?|hospitals?|settings?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const kindsByKey = new Map(
  PROGRAM_KINDS.flatMap((kind) => WRITTEN[kind].map((text) => [text, kind] as const)),
);

/** The kind of a program from its Type column (R-468a). "Big-name" only when the cell says so; it is never inferred. */
export function readKind(text: string): CellReading<ProgramKind> {
  const kind = kindsByKey.get(kindKey(text));
  return kind ? { state: 'read', value: kind } : { state: isMissing(text) ? 'missing' : 'unreadable' };
}

const UNIVERSITY = /\b(?:university|college of medicine)\b/i;
const COMMUNITY = /\b(?:community|regional|memorial|county)\b/i;

/** The kind that a program's name suggests; undefined when it suggests none, or two. Counts only once accepted. */
export function suggestKind(program: string): ProgramKind | undefined {
  const university = UNIVERSITY.test(program);
  const community = COMMUNITY.test(program);
  if (university === community) return undefined;
  return university ? 'university' : 'community';
}
