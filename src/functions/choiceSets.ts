import type { Rating } from '../domain/alignment';
import type { BackupSource } from '../domain/backups';
import type { CellReading } from '../domain/cell';
import type { Metric } from '../domain/categories';
import { readKind } from '../domain/kinds';
import { readLocation } from '../domain/locations';
import type { LeadKind } from '../domain/leadDates';
import type { MixMode } from '../domain/mix';
import type { FieldResearch } from '../domain/missProfile';
import type { NormSource } from '../domain/norms';
import type { FeeService } from '../domain/rules/fees';
import type { TierSource } from '../domain/tiers';
import type { Location, ProgramKind, Setting, Status } from '../domain/words';
import { choiceSet } from './engine/choices';
import { explainWords } from './engine/help';

export const SETTING = choiceSet<Setting>('SETTING', {
  academic: ['acad', 'university', 'univ', 'university-based'],
  community: ['comm', 'community-based'],
});
HELP: explainWords(SETTING, {
  academic: 'Mostly university and academic programs.',
  community: 'Mostly community programs.',
});

const whenRead = <Value>(reading: CellReading<Value>): Value | undefined =>
  reading.state === 'read' ? reading.value : undefined;

export const KIND = choiceSet<ProgramKind>(
  'PROGRAMKIND',
  {
    'big-name': [],
    university: [],
    affiliate: [],
    'community-strong': [],
    community: [],
    new: [],
  },
  (text) => whenRead(readKind(text)),
);
HELP: explainWords(KIND, {
  'big-name': 'A powerhouse with a famous name, or a research center.',
  university: 'The main campus of a university.',
  affiliate: 'Affiliated with a university, off its main campus.',
  'community-strong': 'A strong community program.',
  community: 'A community program.',
  new: 'A new program.',
});

export const LOCATION = choiceSet<Location>(
  'LOCATION',
  {
    saturated: [],
    ordinary: [],
    'less-desired': [],
  },
  (text) => whenRead(readLocation(text)),
);
HELP: explainWords(LOCATION, {
  saturated: 'A place where many want to be.',
  ordinary: 'Neither sought after nor avoided.',
  'less-desired': 'A place that fewer people ask for.',
});

export const STATUS = choiceSet<Status>('STATUS', {
  first: ['first time', 'first-time applicant', 'new'],
  reapplicant: ['reapply', 'reapplying', 'again'],
});
HELP: explainWords(STATUS, {
  first: 'Has not applied before.',
  reapplicant: 'Applied before without a match, or is leaving another field.',
});

/** Which part of a recommended number of programs a cell shows. */
export type CountPart = 'point' | 'min' | 'max' | 'range';
export const PART = choiceSet<CountPart>('PART', {
  point: ['recommended', 'number'],
  min: ['minimum', 'low', 'least'],
  max: ['maximum', 'high', 'most'],
  range: ['all'],
});
HELP: explainWords(PART, {
  point: 'The recommended number itself.',
  min: 'The lower end of the range.',
  max: 'The upper end of the range.',
  range: 'Four cells: lower end, upper end, whether the top is open, and the number.',
});

export const MIX_MODE = choiceSet<MixMode>('MIXMODE', {
  D0: [],
  D4: [],
  D2: [],
});
HELP: explainWords(MIX_MODE, {
  D0: 'The split for a backup field, from the article on a disappointing score.',
  D4: 'The split for a borderline score, from the article on a pass and a borderline score.',
  D2: 'The least share of attainable programs, from the article on building a backup.',
});

export const FEE_SERVICE = choiceSet<FeeService>('FEESERVICE', {
  ERAS: ['MyERAS', 'AAMC'],
  ResidencyCAS: ['RCAS', 'Residency CAS'],
});
HELP: explainWords(FEE_SERVICE, {
  ERAS: 'The service of most specialties.',
  ResidencyCAS: 'The service of the specialties that have left ERAS.',
});

/** The result of one pressure test as a cell says it. */
export type TestWord = 'pass' | 'amber' | 'fail' | 'alarm' | 'not known';
export const TEST_WORD = choiceSet<TestWord>('TESTRESULT', {
  pass: ['ok', 'passed', 'met'],
  amber: ['few', 'barely', 'barely met'],
  fail: ['failed', 'not met'],
  alarm: [],
  'not known': ['?', 'unknown', 'not judged'],
});
HELP: explainWords(TEST_WORD, {
  pass: 'The test is met.',
  amber: 'The test is met barely.',
  fail: 'The test is not met.',
  alarm: 'The test is not met, and nothing makes up for it.',
  'not known': 'The list says too little to judge it.',
});

export const TIER_SOURCE = choiceSet<TierSource>('TIERSOURCE', {
  working: ['Backstop'],
  D0: [],
  D4: [],
  '3level': ['3 levels', 'three levels'],
});
HELP: explainWords(TIER_SOURCE, {
  working: 'The tier that Backstop works with.',
  D0: 'The four tiers of the article on a disappointing score.',
  D4: 'The four tiers of the article on a pass and a borderline score.',
  '3level': 'Three levels: high, mid or low.',
});

export const NORM_SOURCE = choiceSet<NormSource>('NORMSOURCE', {
  working: ['Backstop'],
  D1: ['matched'],
  D4: [],
});
HELP: explainWords(NORM_SOURCE, {
  working: 'The range that Backstop works with.',
  D1: 'The means of matched applicants, from the article on a missed match.',
  D4: 'The competitive ranges of the article on a pass and a borderline score.',
});

export const BACKUP_SOURCE = choiceSet<BackupSource>('BACKUPSOURCE', {
  D0: [],
  D1: [],
  D2: [],
  D3: [],
  D4: [],
  'D2-FAQ': ['no match', 'after a no-match'],
  'D2-prelim': ['prelim', 'after a prelim year'],
  'D1-fallback': ['fallback', 'second fallback'],
});
HELP: explainWords(BACKUP_SOURCE, {
  D0: 'The article on a disappointing score.',
  D1: 'The article on a missed match.',
  D2: 'The article on building a backup.',
  D3: 'The article on a missed high-paying field.',
  D4: 'The article on a pass and a borderline score.',
  'D2-FAQ': 'Usual fields after a no-match, for any dream.',
  'D2-prelim': 'Fields that a strong prelim year makes credible, for any dream.',
  'D1-fallback': 'Fields to fall back on when the pivot fails too, for any dream.',
});

export const RATING = choiceSet<Rating>('RATING', {
  strong: ['s', 'high'],
  moderate: ['m', 'medium', 'average'],
  weak: ['w', 'low'],
});
HELP: explainWords(RATING, {
  strong: 'Speaks clearly for the field.',
  moderate: 'Neither for it nor against it.',
  weak: 'Speaks against it.',
});

export const LEAD_KIND = choiceSet<LeadKind>('LEADKIND', {
  letters: ['letter', 'lors', 'lor'],
  'letters last call': ['letters last', 'letters latest'],
  statement: ['personal statement', 'ps'],
  'statement last call': ['statement last', 'statement latest'],
  CV: ['resume'],
  submit: ['submission', 'certify', 'submit and certify'],
});
HELP: explainWords(LEAD_KIND, {
  letters: 'The day advised to ask for letters.',
  'letters last call': 'The last day to ask for letters.',
  statement: 'The day advised to have the statement finished.',
  'statement last call': 'The last day to have the statement finished.',
  CV: 'The day advised to have the CV finished.',
  submit: 'The day to submit and certify.',
});

export const METRIC = choiceSet<Metric>('METRIC', {
  step2: ['step 2', 'step 2 ck', 'usmle', 'ck'],
  comlex2: ['comlex', 'comlex level 2', 'level 2', 'comlex 2'],
  rank: ['class rank', 'class', 'quartile', 'aoa'],
  research: ['outputs', 'publications', 'research outputs'],
  flags: ['flag', 'red flags', 'red flag'],
});
HELP: explainWords(METRIC, {
  step2: 'A Step 2 CK score in points.',
  comlex2: 'A COMLEX Level 2 score in points.',
  rank: 'A class rank counted from the top: 20, "12/100", "Q2" or "AOA".',
  research: 'How many publications, presentations, posters and abstracts.',
  flags: 'What weighs on the application, in words, or "none".',
});

export const RESEARCH = choiceSet<FieldResearch>('FIELDRESEARCH', {
  multiple: ['several', 'yes', 'many'],
  limited: ['unrelated', 'some', 'limited or unrelated'],
  minimal: ['none', 'no', 'little'],
});
HELP: explainWords(RESEARCH, {
  multiple: 'Several projects in the dream field.',
  limited: 'Limited research, or research in other fields.',
  minimal: 'Minimal research or none.',
});
