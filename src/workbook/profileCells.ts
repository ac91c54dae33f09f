import { isMissing, readYesNo } from '../domain/cell';
import { found, type Outcome, refused } from '../domain/outcome';
import { SETTINGS, STATUSES } from '../domain/words';
import { type CellValue, textOf } from './cellGrid';
import { BLANK_PROFILE } from './blankProfile';
import { type StoredProfile, storedProfileSchema } from './storedProfile';

/** A named cell of the Backstop Profile sheet. */
export interface ProfileCell {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly key: keyof StoredProfile;
  readonly choices?: readonly string[];
}

const YES_NO = ['Yes', 'No'] as const;

/** The cells of the profile, top to bottom, from `PROFILE_TOP` on: label, value, hint. */
export const PROFILE_CELLS: readonly ProfileCell[] = [
  { name: 'Step2', key: 'step2', label: 'Step 2 CK', hint: 'Your score as reported, in points.' },
  { name: 'Dream', key: 'dream', label: 'Dream specialty', hint: 'The specialty you want most.' },
  {
    name: 'Backup',
    key: 'backup',
    label: 'Backup specialty',
    hint: 'The specialty that is meant to match. May be blank.',
  },
  { name: 'Status', key: 'status', label: 'Status', hint: 'first: never applied before.', choices: STATUSES },
  {
    name: 'Anchors',
    key: 'anchors',
    label: 'Anchors',
    hint: 'Does anything weigh on the application besides the score?',
    choices: YES_NO,
  },
  {
    name: 'Setting',
    key: 'setting',
    label: 'Setting',
    hint: 'The programs you aim at. May be blank.',
    choices: SETTINGS,
  },
  {
    name: 'FailedAttempt',
    key: 'failedAttempt',
    label: 'Failed attempt',
    hint: 'Has any Step been failed? May be blank.',
    choices: YES_NO,
  },
];

/** 0-based row of the first cell, and the column of the values. */
export const PROFILE_TOP = 3;
export const PROFILE_COLUMN = 1;

/** What a profile writes into each cell, in the order of `PROFILE_CELLS`. */
export function profileValues(profile: StoredProfile): readonly (string | number)[] {
  return PROFILE_CELLS.map(({ key }) => {
    const value = profile[key];
    return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : (value ?? '');
  });
}

/** The profile that the cells hold. A blank cell is a fact that is not known; what cannot be meant is refused with what was found. */
export function readProfileValues(values: readonly CellValue[]): Outcome<StoredProfile> {
  const facts: Record<string, CellValue> = { ...BLANK_PROFILE };
  for (const [index, { key, label, choices }] of PROFILE_CELLS.entries()) {
    const value = values[index] ?? '';
    if (isMissing(value)) continue;
    const text = textOf(value);
    if (key === 'step2') {
      const score = Number(text);
      if (typeof value === 'boolean' || Number.isNaN(score))
        return refused({ code: 'score-not-a-number', given: text });
      facts[key] = score;
    } else if (choices === YES_NO) {
      const answer = readYesNo(value);
      if (answer.state !== 'read')
        return refused({ code: 'choice-unknown', name: label, given: text, accepted: choices });
      facts[key] = answer.value;
    } else if (choices) {
      const choice = choices.find((word) => text.toLowerCase().startsWith(word.toLowerCase()));
      if (!choice) return refused({ code: 'choice-unknown', name: label, given: text, accepted: choices });
      facts[key] = choice;
    } else facts[key] = text;
  }
  return found(storedProfileSchema.parse(facts));
}
