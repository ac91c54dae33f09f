import {
  ABSENCES,
  DEGREES,
  EXAM_RESULTS,
  SCHOOL_PLACES,
  SENSITIVE_FACTS,
  WEIGHTS,
  type Applicant,
} from '../domain/applicant';
import { CAUSES } from '../domain/missCauses';
import { OUTCOMES } from '../domain/outcomeScenario';
import { FIELD_RESEARCH } from '../domain/rules/miss';
import { SETTINGS, STATUSES } from '../domain/words';

/** What a fact may be. `yes or no` is always one of the two; an `answer` may also be unknown, which is a blank cell. */
export type FactKind =
  | 'step2'
  | 'comlex2'
  | 'count'
  | 'year'
  | 'yes or no'
  | 'answer'
  | 'choice'
  | 'specialty'
  | 'rank'
  | 'flags'
  | 'text'
  | 'notes';

/** The parts of the form, in its order. */
export const FACT_GROUPS = [
  'main',
  'exams',
  'school',
  'research',
  'clinical',
  'packet',
  'cycle',
  'private',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** A fact about the applicant, as the form and the Backstop Profile sheet name it. */
export interface ProfileFact {
  readonly key: keyof Applicant;
  /** Of its cell; saved workbooks hold it. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: FactKind;
  readonly group: FactGroup;
  readonly choices?: readonly string[];
}

type Row = readonly [
  key: keyof Applicant,
  name: string,
  label: string,
  hint: string,
  kind: FactKind,
  choices?: readonly string[],
];

const group = (name: FactGroup, rows: readonly Row[]): readonly ProfileFact[] =>
  rows.map(([key, cell, label, hint, kind, choices]) => ({
    key,
    name: cell,
    label,
    hint,
    kind,
    group: name,
    ...(choices && { choices }),
  }));

/** Every fact of the profile, once. A blank is a fact that is not known. */
export const PROFILE_FACTS: readonly ProfileFact[] = [
  ...group('main', [
    ['step2', 'Step2', 'Step 2 CK', 'Your score as reported, in points.', 'step2'],
    ['dream', 'Dream', 'Dream specialty', 'The specialty you want most.', 'specialty'],
    [
      'backup',
      'Backup',
      'Backup specialty',
      'The specialty that is meant to match. May be blank.',
      'specialty',
    ],
    ['status', 'Status', 'Status', 'first: never applied before.', 'choice', STATUSES],
    [
      'anchors',
      'Anchors',
      'Anchors',
      'Does anything weigh on the application besides the score?',
      'yes or no',
    ],
    ['setting', 'Setting', 'Setting', 'The programs you aim at. May be blank.', 'choice', SETTINGS],
  ]),
  ...group('exams', [
    ['step1', 'Step1', 'Step 1', 'How it went.', 'choice', EXAM_RESULTS],
    ['step3', 'Step3', 'Step 3', 'Score, or how it went, if taken.', 'text'],
    ['comlex1', 'ComlexLevel1', 'COMLEX Level 1', 'How it went, if taken.', 'choice', EXAM_RESULTS],
    ['comlex2', 'ComlexLevel2', 'COMLEX Level 2', 'Your score as reported, if taken.', 'comlex2'],
    ['failedStep2', 'FailedStep2', 'Step 2 ever failed', 'Also if it was passed later.', 'answer'],
    [
      'failedComlex2',
      'FailedComlexLevel2',
      'COMLEX Level 2 ever failed',
      'Also if it was passed later.',
      'answer',
    ],
    ['failedAttempt', 'FailedAttempt', 'Any exam ever failed', 'Any Step or Level.', 'answer'],
    ['failedAttempts', 'FailedAttempts', 'Failed attempts', 'How many, over all Steps and Levels.', 'count'],
  ]),
  ...group('school', [
    ['degree', 'Degree', 'Degree', 'Of your medical school.', 'choice', DEGREES],
    ['schoolPlace', 'SchoolPlace', 'Medical school', 'In the US, or abroad (IMG).', 'choice', SCHOOL_PLACES],
    ['graduationYear', 'GraduationYear', 'Year of graduation', 'From medical school.', 'year'],
    ['rank', 'ClassRank', 'Class rank', 'From the top: top 20%, 12/100, Q2.', 'rank'],
    [
      'rankConfirmed',
      'ClassRankConfirmed',
      'Lower part of that quartile',
      'Asked for when the quartile spans two categories.',
      'answer',
    ],
    ['aoa', 'AOA', 'AOA', 'Alpha Omega Alpha.', 'answer'],
    ['goldHumanism', 'GoldHumanism', 'Gold Humanism', 'Gold Humanism Honor Society.', 'answer'],
  ]),
  ...group('research', [
    ['publications', 'Publications', 'Publications', 'How many.', 'count'],
    ['firstAuthor', 'FirstAuthor', 'Of these as first author', 'How many.', 'count'],
    ['presentations', 'Presentations', 'Presentations, posters, abstracts', 'How many.', 'count'],
    [
      'seriousResearch',
      'SeriousResearch',
      'Serious research experiences',
      'How many, with or without a product.',
      'count',
    ],
    ['researchField', 'ResearchField', 'Field of most projects', 'A specialty.', 'text'],
    [
      'researchInDream',
      'ResearchInDream',
      'Research in the dream field',
      '“Limited” is little, or in other fields.',
      'choice',
      FIELD_RESEARCH,
    ],
  ]),
  ...group('clinical', [
    ['honors', 'Honors', 'Honors', 'In which core rotations.', 'text'],
    [
      'clinicalComments',
      'ClinicalComments',
      'Comments',
      'From your evaluations or MSPE, in a few words.',
      'text',
    ],
    ['clinicalRecord', 'ClinicalRecord', 'Decent clinical record', 'As you judge it.', 'answer'],
    [
      'recentClinical',
      'RecentClinical',
      'Clinical work of late',
      'Since graduation, if you have graduated.',
      'answer',
    ],
    ['letters', 'LettersStrong', 'Strong letters', 'As you judge them.', 'answer'],
    ['statement', 'StatementStrong', 'Strong statement and MSPE', 'As you judge them.', 'answer'],
  ]),
  ...group('packet', [
    [
      'knownWriters',
      'KnownWriters',
      'Letters from known faculty',
      'Of the field, and known in it. If you are unsure, answer no.',
      'answer',
    ],
    ['advocate', 'Advocate', 'A writer ready to speak for you', 'Who would pick up the phone.', 'answer'],
    ['ownStatement', 'OwnStatement', 'A statement of your own', 'Not one that fits anybody.', 'answer'],
    ['arguedFit', 'ArguedFit', 'A statement that argues the fit', 'With evidence.', 'answer'],
    ['fieldWork', 'FieldWork', 'Work in the field', 'Research, quality improvement or leadership.', 'answer'],
    [
      'auditionPraise',
      'AuditionPraise',
      'An audition with strong evaluations',
      'A sub-internship or audition, praised in writing.',
      'answer',
    ],
  ]),
  ...group('cycle', [
    ['outcome', 'LastOutcome', 'What came of it', 'Of the last cycle.', 'choice', OUTCOMES],
    ['programsApplied', 'ProgramsApplied', 'Programs applied to', 'In the last cycle.', 'count'],
    ['interviews', 'Interviews', 'Interviews', 'In the last cycle.', 'count'],
    ['howFar', 'HowFar', 'How far it went', 'Ranks, if any program told you.', 'text'],
    [
      'bothSettings',
      'BothSettings',
      'Academic and community both',
      'Whether the last list held both.',
      'answer',
    ],
    [
      'safetySpecialty',
      'SafetySpecialty',
      'A safety specialty',
      'Whether you applied in one besides the dream.',
      'answer',
    ],
    [
      'onlyFamiliar',
      'OnlyFamiliar',
      'Only famous places you knew',
      'Where you had already rotated.',
      'answer',
    ],
    ['cause1', 'Cause1', 'Main cause', 'The one that explains most.', 'choice', CAUSES],
    ['cause2', 'Cause2', 'Second cause', 'One more at most.', 'choice', CAUSES],
  ]),
  ...group('private', [
    ['remediation', 'Remediation', 'Repeats or remediation', 'Of a course, a rotation or a year.', 'answer'],
    [
      'clerkshipFailures',
      'ClerkshipFailures',
      'Clerkships failed or passed marginally',
      'How many.',
      'count',
    ],
    ['professionalism', 'Professionalism', 'Professionalism notes', 'Any concern on file.', 'answer'],
    [
      'leave',
      'LeaveOfAbsence',
      'Leave of absence',
      'A vague explanation counts as none.',
      'choice',
      ABSENCES,
    ],
    ['gap', 'TimeGap', 'Longer gap', 'A vague explanation counts as none.', 'choice', ABSENCES],
    [
      'reputation',
      'Reputation',
      'Social media or reputation',
      'How much it weighs, as you judge it.',
      'choice',
      WEIGHTS,
    ],
    [
      'otherFlags',
      'OtherFlags',
      'Anything else',
      'In words, each called mild or serious: late paper: mild.',
      'flags',
    ],
    ['visa', 'VisaNeeded', 'Visa needed', 'To train in the US.', 'answer'],
    ['places', 'PlaceLimits', 'Limits of place', 'Where you can and cannot go.', 'text'],
    ['notes', 'PrivateNotes', 'Notes', 'For yourself.', 'notes'],
  ]),
];

const inConfidence: ReadonlySet<string> = new Set(SENSITIVE_FACTS);

/** Whether a fact stands in the block of the sheet that a shared workbook can leave out. */
export const isSensitive = ({ key }: ProfileFact): boolean => inConfidence.has(key);

/** The names of the cells that hold flags, visa and notes: what the advisor's copy can leave out. */
export const SENSITIVE_NAMES: readonly string[] = PROFILE_FACTS.filter(isSensitive).map(({ name }) => name);
