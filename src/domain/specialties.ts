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
 * The specialty that a whole cell names, in any case and punctuation; never a part of a longer text. `'position'` for a
 * one-year position, which is no specialty; undefined for anything else.
 */
export function matchSpecialty(text: string): SpecialtyMatch | 'position' | undefined {
  const key = spellingKey(text);
  const match = matches.get(key) ?? matches.get(without(TRACK_WORDS, key) ?? '');
  if (match) return match;
  const rest = without(POSITION_WORDS, key);
  const position = positions.has(key) || rest === '' || (rest !== undefined && matches.has(rest));
  return position ? 'position' : undefined;
}

/** The same as an answer: refuses a blank, a position, and an unknown spelling with the specialties it may mean. */
export function findSpecialty(text: string): Outcome<SpecialtyMatch> {
  const given = text.trim();
  if (spellingKey(given) === '') return refused({ code: 'specialty-missing' });
  const match = matchSpecialty(text);
  if (match === 'position') return refused({ code: 'not-a-specialty', given });
  return match ? found(match) : refused({ code: 'specialty-unknown', given, near: nearestSpecialties(text) });
}

function nearestSpecialties(text: string): readonly Specialty[] {
  const near = nearest(spellingKey(text), matches.keys()).map((spelling) => matches.get(spelling)?.specialty);
  return [...new Set(near)].filter((specialty) => specialty !== undefined);
}
