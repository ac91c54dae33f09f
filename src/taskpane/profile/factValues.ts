import type { Answer } from '../../domain/words';
import { readFlags } from '../../domain/flagWords';
import { found, type Outcome } from '../../domain/outcome';
import { readRank } from '../../domain/ranks';
import type { CellValue } from '../../workbook/cellGrid';
import type { ProfileFact } from '../../workbook/profileFacts';
import { readFact } from '../../workbook/readFact';
import type { StoredProfile } from '../../workbook/storedProfile';

/** What is typed into the field of a fact, and refused there if it cannot be meant; text otherwise stands as typed. */
export function readTyped(fact: ProfileFact, text: string): Outcome<CellValue> {
  if (fact.kind === 'rank') {
    const rank = readRank(text);
    return rank.ok ? found(text) : rank;
  }
  if (fact.kind === 'flags') {
    const flags = readFlags(text);
    return flags.ok ? found(text) : flags;
  }
  return readFact(fact, text);
}

/** The profile with a fact changed; `undefined` makes it unknown. */
export function withFact(
  profile: StoredProfile,
  { key }: ProfileFact,
  value: CellValue | undefined,
): StoredProfile {
  // A fact is only ever given what `readFact` made of it, which is of its own type.
  return { ...profile, [key]: value };
}

/** An answer as the form shows it, however the profile keeps it. */
export function answerOf(value: StoredProfile[keyof StoredProfile]): Answer {
  if (value === true || value === 'yes') return 'yes';
  return value === false || value === 'no' ? 'no' : 'unknown';
}

/** Whether a fact is known. */
export const isKnown = (profile: StoredProfile, { key }: ProfileFact): boolean =>
  profile[key] !== undefined && profile[key] !== 'unknown';
