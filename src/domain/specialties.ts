import { found, refused, type Outcome } from './outcome';
import {
  POSITION_WORDS,
  POSITIONS,
  SPECIALTIES,
  SPELLINGS,
  TRACK_WORDS,
  type Specialty,
} from './rules/specialties';
import { nearest } from './nearest';

export { SPECIALTIES, type Specialty };

export interface SpecialtyMatch {
  readonly specialty: Specialty;
  /** True for a spelling that could mean something else ("Neuro", "Surgery"): accepted, and to be confirmed. */
  readonly confirm: boolean;
}

const PUNCTUATION = /[\s\-‐‑‒–—―/&.]+/g;

/** The form in which spellings are compared: case-blind, without spaces, hyphens, slashes, ampersands and dots. */
export const spellingKey = (text: string): string => text.toLowerCase().replace(PUNCTUATION, '');

const matches = new Map<string, SpecialtyMatch>();
for (const specialty of SPECIALTIES) {
  const { written, likely = [], confirm = [] } = SPELLINGS[specialty];
  for (const spelling of [specialty, ...written, ...likely])
    matches.set(spellingKey(spelling), { specialty, confirm: confirm.includes(spelling) });
}
const positions = new Set(POSITIONS.map(spellingKey));

/** `key` without one of `words` at its start or end, in brackets or not; undefined when none is there. */
function without(words: readonly string[], key: string): string | undefined {
  for (const word of words)
    for (const form of [`(${word})`, word]) {
      if (key.startsWith(form)) return key.slice(form.length);
      if (key.endsWith(form)) return key.slice(0, -form.length);
    }
  return undefined;
}

/**
 * The specialty that a whole cell names, in any case and punctuation; never a part of a longer text. Refuses a blank,
 * an unknown spelling (with the nearest known ones) and one-year positions, which are no specialty.
 */
export function findSpecialty(text: string): Outcome<SpecialtyMatch> {
  const key = spellingKey(text);
  if (key === '') return refused({ code: 'specialty-missing' });
  const direct = matches.get(key) ?? matches.get(without(TRACK_WORDS, key) ?? '');
  if (direct) return found(direct);
  const rest = without(POSITION_WORDS, key);
  if (positions.has(key) || rest === '' || (rest !== undefined && matches.has(rest)))
    return refused({ code: 'not-a-specialty', given: text.trim() });
  return refused({ code: 'specialty-unknown', given: text.trim(), near: nearestSpecialties(key) });
}

function nearestSpecialties(key: string): readonly Specialty[] {
  const near = nearest(key, matches.keys()).map((spelling) => matches.get(spelling)?.specialty);
  return [...new Set(near)].filter((specialty) => specialty !== undefined);
}
