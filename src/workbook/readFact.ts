import { readYesNo } from '../domain/cell';
import { readComlex } from '../domain/comlex';
import { found, type Outcome, refused } from '../domain/outcome';
import { readCount } from '../domain/wholeNumbers';
import { type CellValue, textOf } from './cellGrid';
import type { ProfileFact } from './profileFacts';

const WHOLE_NUMBER = 'a whole number from 0 upwards';
export const YEAR = 'a year in four digits';
export const YES_NO = ['Yes', 'No'] as const;

/** Facts that are kept as true or false; the other answers are kept as words. */
const IS_TRUTH: ReadonlySet<string> = new Set(['anchors', 'failedAttempt']);

/** Four digits that can be the year of a graduation or of a match. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** What one cell or field says of a fact. Refuses what cannot be meant, with what was found. */
export function readFact(fact: ProfileFact, value: CellValue): Outcome<CellValue> {
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
      return found(IS_TRUTH.has(key) ? answer.value : answer.value ? 'yes' : 'no');
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
