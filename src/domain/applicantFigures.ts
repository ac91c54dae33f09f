import type { Absence, Applicant } from './applicant';
import { researchOutputs } from './categories';
import { flagsReading, weigh, type ToldFlag } from './flags';
import { readFlags } from './flagWords';
import { found, type Outcome } from './outcome';
import type { ProfileFigures } from './profileHeadline';
import { readRank } from './ranks';
import type { FlagKind } from './rules/flags';
import { RULES, type Rules } from './rules/rules';

/**
 * the flags that an applicant's answers tell. `undefined` while nothing is told and a question is open:
 * what is not known is neither a flag nor its absence. Refuses a flag in words that are not known.
 */
export function toldFlags(applicant: Applicant): Outcome<readonly ToldFlag[] | undefined> {
  const written = applicant.otherFlags === undefined ? found([]) : readFlags(applicant.otherFlags);
  if (!written.ok) return written;
  const told = [...attempts(applicant), ...answers(applicant), ...(written.value ?? [])];
  const flags = told.filter(({ kind }) => kind !== 'visa' && kind !== 'IMG');
  const { failedAttempt, remediation, professionalism, leave, gap } = applicant;
  const isOpen = [failedAttempt, remediation, professionalism, leave, gap].some(
    (answer) => answer === undefined,
  );
  return found(flags.length === 0 && isOpen ? undefined : told);
}

/** whether anything anchors the score down: the applicant says so, or what was told is an anchor. */
export function hasAnchors(applicant: Applicant, rules: Rules = RULES): boolean {
  const told = toldFlags(applicant);
  const anchored = told.ok && (told.value ?? []).some((flag) => weigh(flag, rules).anchor);
  return applicant.anchors || anchored;
}

/** The applicant as the rules take it: what was told is an anchor, or a failed attempt, even where the one question is answered no. */
export function judgedApplicant<Kind extends Applicant>(applicant: Kind, rules: Rules = RULES): Kind {
  const anchors = hasAnchors(applicant, rules);
  const failed = applicant.failedAttempt === true || attempts(applicant).length > 0;
  const failedAttempt = failed || applicant.failedAttempt;
  return { ...applicant, anchors, ...(failedAttempt !== undefined && { failedAttempt }) };
}

/** whether something weighs on the application besides the score, as far as it is told. */
export function isFlagged(applicant: Applicant, rules: Rules = RULES): boolean {
  const told = toldFlags(applicant);
  const count = told.ok ? flagsReading(told.value ?? [], rules).count : 0;
  return count > 0 || judgedApplicant(applicant, rules).anchors;
}

/** The rows of D0's table (R-001 to R-006) from the answers. Refuses a rank or a flag that cannot be read. */
export function figuresOf(applicant: Applicant, rules: Rules = RULES): Outcome<ProfileFigures> {
  const { step2, comlex2, rank, rankConfirmed, aoa, publications, presentations, seriousResearch } =
    applicant;
  const place = rank === undefined ? undefined : readRank(rank);
  if (place && !place.ok) return place;
  const flags = toldFlags(applicant);
  if (!flags.ok) return flags;
  const products = [publications, presentations].filter((count) => count !== undefined);
  const outputs =
    products.length === 0 && seriousResearch === undefined
      ? undefined
      : researchOutputs(
          products.reduce((sum, count) => sum + count, 0),
          seriousResearch ?? 0,
          rules,
        );
  return found({
    step2,
    comlex2,
    failedStep2: applicant.failedStep2 === 'yes',
    failedComlex2: applicant.failedComlex2 === 'yes',
    rank: place?.value ?? (aoa === 'yes' ? { aoa: true } : undefined),
    rankConfirmed,
    outputs,
    flags: flags.value,
  });
}

/**
 * How many exams were failed, as far as it is told: those that are named, or a number if that is more, and one where only that
 * there was one. `undefined` while nothing tells.
 */
export function failedExams(applicant: Applicant): number | undefined {
  const { step1, comlex1, failedAttempt, failedStep2, failedComlex2, failedAttempts } = applicant;
  const failed = [
    step1?.startsWith('failed'),
    comlex1?.startsWith('failed'),
    failedStep2 === 'yes',
    failedComlex2 === 'yes',
  ];
  const named = failed.filter((each) => each === true).length;
  const times = Math.max(named, failedAttempts ?? 0, failedAttempt ? 1 : 0);
  return times === 0 && failedAttempts === undefined && failedAttempt === undefined ? undefined : times;
}

function attempts(applicant: Applicant): readonly ToldFlag[] {
  const times = failedExams(applicant) ?? 0;
  if (times === 0) return [];
  return [times === 1 ? { kind: 'failed attempt' } : { kind: 'several failed attempts', times }];
}

function answers(applicant: Applicant): readonly ToldFlag[] {
  const told: ToldFlag[] = [];
  const {
    remediation,
    clerkshipFailures = 0,
    professionalism,
    leave,
    gap,
    reputation,
    visa,
    schoolPlace,
  } = applicant;
  if (remediation === 'yes') told.push({ kind: 'remediation' });
  if (clerkshipFailures > 0) told.push({ kind: 'clerkship failures', times: clerkshipFailures });
  if (professionalism === 'yes') told.push({ kind: 'professionalism' });
  told.push(...absence('leave of absence', leave), ...absence('unexplained gap', gap));
  if (reputation === 'mild' || reputation === 'serious')
    told.push({ kind: 'reputation', mild: reputation === 'mild' ? 'yes' : 'no' });
  if (visa === 'yes') told.push({ kind: 'visa' });
  if (schoolPlace === 'IMG') told.push({ kind: 'IMG' });
  return told;
}

const absence = (kind: FlagKind, told: Absence | undefined): readonly ToldFlag[] =>
  told === undefined || told === 'none' ? [] : [{ kind, explained: told === 'explained' ? 'yes' : 'no' }];
