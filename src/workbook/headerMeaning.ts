import { isMissing } from '../domain/cell';
import type { ColumnMeaning } from './foundList';
import { HEADER_WORDS, OTHER_HEADERS, OTHER_HEADER_PATTERNS } from './headerVocabulary';

/** One thing a header may stand for. A lower `rank` is a better header for it. */
export interface HeaderClaim {
  readonly meaning: ColumnMeaning;
  readonly rank: number;
  /** True when the cells below must agree first. */
  readonly weak: boolean;
}

export interface HeaderReading {
  readonly claims: readonly HeaderClaim[];
  /** True when the header is one we know, used or not. */
  readonly known: boolean;
  /** True for a blank header, or a few letters typed over it: the cells below may speak for it. */
  readonly worn: boolean;
}

const WEAK_RANK = 100;
const PATTERN_RANK = 200;
const LONGEST_HEADER = 120;

/** Lower case, single spaces, `%` and `#` in words, `camelCase` and `snake_case` taken apart, punctuation dropped. */
export function plainHeader(text: string): string {
  return text
    .replaceAll(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replaceAll('#', ' number ')
    .replaceAll(/[^a-z\d]+/g, ' ')
    .replaceAll(/\bstep2/g, 'step 2')
    .trim();
}

const claimsByHeader = new Map<string, HeaderClaim[]>();
for (const { meaning, sure, weak = [] } of HEADER_WORDS) {
  const add = (header: string, claim: HeaderClaim): void => {
    claimsByHeader.set(header, [...(claimsByHeader.get(header) ?? []), claim]);
  };
  sure.forEach((header, rank) => add(header, { meaning, rank, weak: false }));
  weak.forEach((header, rank) => add(header, { meaning, rank: rank + WEAK_RANK, weak: true }));
}
const otherHeaders = new Set(OTHER_HEADERS);

/** What a header cell may stand for, by its words alone. */
export function readHeader(text: string): HeaderReading {
  if (isMissing(text)) return { claims: [], known: false, worn: true };
  const plain = plainHeader(text);
  if (plain.length > LONGEST_HEADER) return { claims: [], known: false, worn: false };
  const claims = claimsByHeader.get(plain);
  if (claims) return { claims, known: true, worn: false };
  if (otherHeaders.has(plain)) return { claims: [], known: true, worn: false };
  const fitting = HEADER_WORDS.find(({ pattern }) => pattern?.test(plain));
  const other = OTHER_HEADER_PATTERNS.some((pattern) => pattern.test(plain));
  if (other || !fitting)
    return { claims: [], known: other, worn: plain.replaceAll(/[\d ]/g, '').length <= 3 && !other };
  return { claims: [{ meaning: fitting.meaning, rank: PATTERN_RANK, weak: true }], known: true, worn: false };
}
