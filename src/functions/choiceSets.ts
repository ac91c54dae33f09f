import type { CellReading } from '../domain/cell';
import { readKind } from '../domain/kinds';
import { readLocation } from '../domain/locations';
import type { MixMode } from '../domain/mix';
import type { NormSource } from '../domain/norms';
import type { TierSource } from '../domain/tiers';
import type { Location, ProgramKind, Setting, Status } from '../domain/words';
import { choiceSet } from './engine/choices';

export const SETTING = choiceSet<Setting>('SETTING', {
  academic: ['Mostly university and academic programs.', 'acad', 'university', 'univ', 'university-based'],
  community: ['Mostly community programs.', 'comm', 'community-based'],
});

const whenRead = <Value>(reading: CellReading<Value>): Value | undefined =>
  reading.state === 'read' ? reading.value : undefined;

export const KIND = choiceSet<ProgramKind>(
  'PROGRAMKIND',
  {
    'big-name': ['A powerhouse with a famous name, or a research center.'],
    university: ['The main campus of a university.'],
    affiliate: ['Affiliated with a university, off its main campus.'],
    'community-strong': ['A strong community program.'],
    community: ['A community program.'],
    new: ['A new program.'],
  },
  (text) => whenRead(readKind(text)),
);

export const LOCATION = choiceSet<Location>(
  'LOCATION',
  {
    saturated: ['A place where many want to be.'],
    ordinary: ['Neither sought after nor avoided.'],
    'less-desired': ['A place that fewer people ask for.'],
  },
  (text) => whenRead(readLocation(text)),
);

export const STATUS = choiceSet<Status>('STATUS', {
  first: ['Has not applied before.', 'first time', 'first-time applicant', 'new'],
  reapplicant: [
    'Applied before without a match, or is leaving another field.',
    'reapply',
    'reapplying',
    'again',
  ],
});

/** Which part of a recommended number of programs a cell shows. */
export type CountPart = 'point' | 'min' | 'max' | 'range';
export const PART = choiceSet<CountPart>('PART', {
  point: ['The recommended number itself.', 'recommended', 'number'],
  min: ['The lower end of the range.', 'minimum', 'low', 'least'],
  max: ['The upper end of the range.', 'maximum', 'high', 'most'],
  range: ['Four cells: lower end, upper end, whether the top is open, and the number.', 'all'],
});

export const MIX_MODE = choiceSet<MixMode>('MIXMODE', {
  D0: ['The split for a backup field, from the article on a disappointing score.'],
  D4: ['The split for a borderline score, from the article on a pass and a borderline score.'],
  D2: ['The least share of attainable programs, from the article on building a backup.'],
});

export const TIER_SOURCE = choiceSet<TierSource>('TIERSOURCE', {
  working: ['The tier that Backstop works with.', 'Backstop'],
  D0: ['The four tiers of the article on a disappointing score.'],
  D4: ['The four tiers of the article on a pass and a borderline score.'],
  '3level': ['Three levels: high, mid or low.', '3 levels', 'three levels'],
});

export const NORM_SOURCE = choiceSet<NormSource>('NORMSOURCE', {
  working: ['The range that Backstop works with.', 'Backstop'],
  D1: ['The means of matched applicants, from the article on a missed match.', 'matched'],
  D4: ['The competitive ranges of the article on a pass and a borderline score.'],
});
