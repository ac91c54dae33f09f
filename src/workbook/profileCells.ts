import type { Applicant } from '../domain/applicant';
import { isMissing, readYesNo } from '../domain/cell';
import { readComlex } from '../domain/comlex';
import { found, type Outcome, refused } from '../domain/outcome';
import { readCount } from '../domain/wholeNumbers';
import { BLANK_PROFILE } from './blankProfile';
import { type CellValue, textOf } from './cellGrid';
import { PROFILE_FACTS, type ProfileFact } from './profileFacts';
import { type StoredProfile, storedProfileSchema } from './storedProfile';

/** What is asked for where something else was given. */
export const WHOLE_NUMBER = 'a whole number from 0 upwards';
export const YEAR = 'a year in four digits';

/** Four digits that can be the year of a graduation. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const YES_NO = ['Yes', 'No'] as const;

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

function readFact(fact: ProfileFact, value: CellValue): Outcome<CellValue> {
  const { key, kind, label } = fact;
  const text = textOf(value);
  switch (kind) {
    case 'step2': {
      const score = Number(text);
      return typeof value === 'boolean' || Number.isNaN(score)
        ? refused({ code: 'score-not-a-number', given: text })
        : found(score);
    }
    case 'comlex2':
      return readComlex(value);
    case 'count': {
      const count = readCount(value, 'things');
      return count.ok
        ? count
        : refused({ code: 'number-not-meant', name: label, given: text, expected: WHOLE_NUMBER });
    }
    case 'year':
      return isYear(text)
        ? found(Number(text))
        : refused({ code: 'number-not-meant', name: label, given: text, expected: YEAR });
    case 'answer':
    case 'yes or no': {
      const answer = readYesNo(value);
      if (answer.state !== 'read')
        return refused({ code: 'choice-unknown', name: label, given: text, accepted: YES_NO });
      return found(key === 'anchors' || key === 'failedAttempt' ? answer.value : answer.value ? 'yes' : 'no');
    }
    case 'choice': {
      const { choices = [] } = fact;
      const word = text.toLowerCase();
      const choice =
        choices.find((each) => each.toLowerCase() === word) ??
        choices.find((each) => word.startsWith(each.toLowerCase()));
      return choice === undefined
        ? refused({ code: 'choice-unknown', name: label, given: text, accepted: choices })
        : found(choice);
    }
    default:
      return found(text);
  }
}
