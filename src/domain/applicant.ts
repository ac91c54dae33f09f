import type { Profile } from './list';
import type { CycleOutcome } from './outcomeScenario';
import type { Cause } from './missCauses';
import type { FieldResearch } from './rules/miss';
import type { Answer } from './words';

/** What came of an exam that is only passed or failed. */
export const EXAM_RESULTS = ['passed', 'failed, later passed', 'failed', 'not taken'] as const;
export type ExamResult = (typeof EXAM_RESULTS)[number];

/** A leave or a gap: none, one that is explained, one that is not or only vaguely. */
export const ABSENCES = ['none', 'explained', 'not explained'] as const;
export type Absence = (typeof ABSENCES)[number];

/** A weight that only a person can judge. */
export const WEIGHTS = ['none', 'mild', 'serious'] as const;
export type Weight = (typeof WEIGHTS)[number];

export const DEGREES = ['MD', 'DO'] as const;
export const SCHOOL_PLACES = ['US', 'IMG'] as const;

/**
 * Everything that the articles ask about an applicant, as one form. What is not known is
 * left out, and never counts as 0 or as no. Scores in points, counts in whole numbers.
 */
export interface Applicant extends Profile {
  readonly step1?: ExamResult;
  readonly step3?: string;
  readonly comlex1?: ExamResult;
  readonly comlex2?: number;
  readonly failedStep2?: Answer;
  readonly failedComlex2?: Answer;
  readonly failedAttempts?: number;
  readonly degree?: (typeof DEGREES)[number];
  readonly schoolPlace?: (typeof SCHOOL_PLACES)[number];
  readonly graduationYear?: number;
  /** As written: `top 20%`, `Q2`, `12/100`. */
  readonly rank?: string;
  /** Whether a quartile that reaches over an edge counts as the worse category. */
  readonly rankConfirmed?: Answer;
  readonly aoa?: Answer;
  readonly goldHumanism?: Answer;
  readonly publications?: number;
  readonly firstAuthor?: number;
  readonly presentations?: number;
  readonly seriousResearch?: number;
  readonly researchField?: string;
  readonly researchInDream?: FieldResearch;
  readonly honors?: string;
  readonly clinicalComments?: string;
  readonly clinicalRecord?: Answer;
  readonly recentClinical?: Answer;
  readonly letters?: Answer;
  readonly statement?: Answer;
  /** What was sent, or is; each so that yes is good. */
  readonly knownWriters?: Answer;
  readonly advocate?: Answer;
  readonly ownStatement?: Answer;
  readonly arguedFit?: Answer;
  readonly fieldWork?: Answer;
  readonly auditionPraise?: Answer;
  readonly remediation?: Answer;
  readonly clerkshipFailures?: number;
  readonly professionalism?: Answer;
  readonly leave?: Absence;
  readonly gap?: Absence;
  readonly reputation?: Weight;
  /** Flags in the words of FLAGS. */
  readonly otherFlags?: string;
  readonly visa?: Answer;
  readonly places?: string;
  readonly outcome?: CycleOutcome;
  readonly programsApplied?: number;
  readonly interviews?: number;
  readonly howFar?: string;
  /** How the last list was made. */
  readonly bothSettings?: Answer;
  readonly safetySpecialty?: Answer;
  readonly onlyFamiliar?: Answer;
  readonly cause1?: Cause;
  readonly cause2?: Cause;
  readonly notes?: string;
}

/**
 * the facts that a shared workbook can leave out: flags, visa, and what is told in confidence. Scores are not among
 * them, since an advisor is assumed to see them (`D2:43`).
 */
export const SENSITIVE_FACTS = [
  'failedAttempt',
  'failedStep2',
  'failedComlex2',
  'failedAttempts',
  'remediation',
  'clerkshipFailures',
  'professionalism',
  'leave',
  'gap',
  'reputation',
  'otherFlags',
  'visa',
  'anchors',
  'notes',
] as const satisfies readonly (keyof Applicant)[];
