import * as z from 'zod/mini';
import { BLANK_PROFILE } from './blankProfile';
import { ABSENCES, type Applicant, DEGREES, EXAM_RESULTS, SCHOOL_PLACES, WEIGHTS } from '../domain/applicant';
import { CAUSES } from '../domain/missCauses';
import { OUTCOMES } from '../domain/outcomeScenario';
import { found, type Outcome, refused } from '../domain/outcome';
import { readScore } from '../domain/scores';
import { FIELD_RESEARCH } from '../domain/rules/miss';
import { ANSWERS, SETTINGS, STATUSES } from '../domain/words';
import { PROFILE_FACTS } from './profileFacts';

const text = z.optional(z.string());
const count = z.optional(z.int().check(z.nonnegative()));
const answer = z.optional(z.enum(ANSWERS));
const exam = z.optional(z.enum(EXAM_RESULTS));
const absence = z.optional(z.enum(ABSENCES));
const cause = z.optional(z.enum(CAUSES));

/**
 * What the Backstop Profile sheet keeps. `step2` is held as typed when it is a number, so that a score that cannot be
 * meant reaches the rules and is refused there, with its figure, and not silently dropped here.
 */
export const storedProfileSchema = z.object({
  step2: z.optional(z.number()),
  dream: z.optional(z.string()),
  backup: z.optional(z.string()),
  status: z.enum(STATUSES),
  anchors: z.boolean(),
  setting: z.optional(z.enum(SETTINGS)),
  failedAttempt: z.optional(z.boolean()),
  step1: exam,
  step3: text,
  comlex1: exam,
  comlex2: count,
  failedStep2: answer,
  failedComlex2: answer,
  failedAttempts: count,
  degree: z.optional(z.enum(DEGREES)),
  schoolPlace: z.optional(z.enum(SCHOOL_PLACES)),
  graduationYear: count,
  rank: text,
  rankConfirmed: answer,
  aoa: answer,
  goldHumanism: answer,
  publications: count,
  firstAuthor: count,
  presentations: count,
  seriousResearch: count,
  researchField: text,
  researchInDream: z.optional(z.enum(FIELD_RESEARCH)),
  honors: text,
  clinicalComments: text,
  clinicalRecord: answer,
  recentClinical: answer,
  letters: answer,
  statement: answer,
  knownWriters: answer,
  advocate: answer,
  ownStatement: answer,
  arguedFit: answer,
  fieldWork: answer,
  auditionPraise: answer,
  remediation: answer,
  clerkshipFailures: count,
  professionalism: answer,
  leave: absence,
  gap: absence,
  reputation: z.optional(z.enum(WEIGHTS)),
  otherFlags: text,
  visa: answer,
  places: text,
  outcome: z.optional(z.enum(OUTCOMES)),
  programsApplied: count,
  interviews: count,
  howFar: text,
  bothSettings: answer,
  safetySpecialty: answer,
  onlyFamiliar: answer,
  cause1: cause,
  cause2: cause,
  notes: text,
});

export type StoredProfile = Applicant & z.infer<typeof storedProfileSchema>;

export { BLANK_PROFILE };

/**
 * A profile from a file or from words typed on a command line: a score may be text. Facts that are not given are those of a blank
 * profile; refuses a score or a choice that cannot be meant.
 */
export function readProfileFile(facts: Readonly<Record<string, unknown>>): Outcome<StoredProfile> {
  const step2 = scoreOf(facts.step2);
  if (step2 && !step2.ok) return step2;
  const parsed = storedProfileSchema.safeParse({ ...BLANK_PROFILE, ...facts, step2: step2?.value });
  if (parsed.success) return found(parsed.data);
  const key = String(parsed.error.issues[0]?.path[0] ?? 'profile');
  return refused({
    code: 'choice-unknown',
    name: key,
    given: String(facts[key]),
    accepted: acceptedFor(key),
  });
}

/** What a file may say of a fact. */
function acceptedFor(key: string): readonly string[] {
  const fact = PROFILE_FACTS.find((each) => each.key === key);
  if (key === 'anchors' || key === 'failedAttempt') return ['true', 'false'];
  if (fact?.kind === 'answer') return ANSWERS;
  if (fact?.kind === 'count' || fact?.kind === 'year' || fact?.kind === 'comlex2') return ['a whole number'];
  return fact?.choices ?? ['text'];
}

function scoreOf(given: unknown): Outcome<number> | undefined {
  if (given === undefined || given === null) return undefined;
  return typeof given === 'number' || typeof given === 'boolean' || typeof given === 'string'
    ? readScore(given)
    : refused({ code: 'score-not-a-number', given: JSON.stringify(given) });
}
