import type { Applicant } from '../domain/applicant';
import { isMissing } from '../domain/cell';
import { found, type Outcome } from '../domain/outcome';
import { BLANK_PROFILE } from './blankProfile';
import { type CellValue, textOf } from './cellGrid';
import { PROFILE_FACTS, type ProfileFact } from './profileFacts';
import { readFact, YES_NO } from './readFact';
import { type StoredProfile, storedProfileSchema } from './storedProfile';

/** The words that a fact's cell offers. */
export const choicesOf = ({ kind, choices }: ProfileFact): readonly string[] | undefined =>
  kind === 'answer' || kind === 'yes or no' ? YES_NO : choices;

/** What a profile writes into the cell of a fact; a fact that is not known leaves it blank. */
export function profileValue(profile: StoredProfile, { key }: ProfileFact): string | number {
  const value = profile[key];
  if (value === true || value === 'yes') return 'Yes';
  if (value === false || value === 'no') return 'No';
  return value === undefined || value === 'unknown' ? '' : value;
}

/**
 * The profile that the cells hold, in the order of `PROFILE_FACTS`; a fact without a cell is `''`. A blank or "unknown" is a
 * fact that is not known; what cannot be meant is refused with what was found.
 */
export function readProfileValues(values: readonly CellValue[]): Outcome<StoredProfile> {
  const facts: Partial<Record<keyof Applicant, CellValue>> = { ...BLANK_PROFILE };
  for (const [index, fact] of PROFILE_FACTS.entries()) {
    const value = values[index] ?? '';
    // "none" is missing in a list, and an answer here.
    if (isMissing(value) && !(fact.choices ?? []).includes(textOf(value).toLowerCase())) continue;
    const reading = readFact(fact, value);
    if (!reading.ok) return reading;
    facts[fact.key] = reading.value;
  }
  return found(storedProfileSchema.parse(facts));
}
