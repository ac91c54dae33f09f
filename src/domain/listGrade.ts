import { readLadder } from './bands';
import type { CountReading } from './applications';
import type { BucketCounts } from './list';
import { mixCheck, type MixReading } from './mix';
import { found, type Outcome } from './outcome';
import type { PressureResult, PressureTest } from './pressure';
import { LIST_GRADES, type ListGrade } from './rules/grades';
import { RULES, type Rules } from './rules/rules';
import { BUCKETS } from './words';

/** A pressure test as far as the grade asks; a cell gives results without names. */
export interface GradedTest {
  readonly test?: PressureTest | undefined;
  readonly result: PressureResult;
  /** A failure that no other strength makes up for. */
  readonly alarm: boolean;
}

export interface GradeQuestion {
  readonly counts: BucketCounts;
  /** Programs that still need a look. */
  readonly unknown?: number | undefined;
  /** How many programs are called for, when it is known. */
  readonly count?: Pick<CountReading, 'min'> | undefined;
  /** The pressure tests, when there is more than labels to go by. */
  readonly pressure?: readonly GradedTest[] | undefined;
}

export type GradeAlarm = 'reach' | 'safety' | 'variety' | 'pressure';
export type Unjudged = 'labels' | 'count' | 'pressure' | PressureTest;

export interface GradeReading {
  readonly grade: ListGrade;
  /** 0 to 100, unrounded. */
  readonly points: number;
  readonly lost: { readonly mix: number; readonly count: number; readonly pressure: number };
  /** Programs of the list and the least that is called for. */
  readonly programs: number;
  readonly minimum: number | undefined;
  readonly mix: MixReading;
  /** The named pressure tests that cost points or hold the grade down. */
  readonly failed: readonly PressureTest[];
  readonly alarms: readonly GradeAlarm[];
  readonly unjudged: readonly Unjudged[];
  /** What held the grade under its points. */
  readonly heldBy: 'alarm' | 'unknown' | undefined;
}

/** Tests that tell what the shares already tell, or for which the articles name no minimum. */
const UNGRADED: readonly PressureTest[] = ['usual range', 'friendly'];

/**
 * The grade of a list, never of an applicant (R-475, proposed): shares against the articles' mixes, programs against the
 * number called for, and the pressure tests. Refuses a list without labels. What could not be judged costs no points and
 * keeps the list from the best grade.
 */
export function listGrade(question: GradeQuestion, rules: Rules = RULES): Outcome<GradeReading> {
  const { counts, unknown = 0, count, pressure } = question;
  const mix = mixCheck(counts, rules);
  if (!mix.ok) return mix;
  const { grades } = rules;
  const programs = mix.value.total + unknown;
  const tests = (pressure ?? []).filter(({ test }) => test === undefined || !UNGRADED.includes(test));
  const amber =
    tests.filter(({ result }) => result === 'amber').length + (mix.value.reach === 'amber' ? 1 : 0);
  const failed = tests.filter(({ result }) => result === 'fail' || result === 'amber');
  const fails = tests.filter(({ result, alarm }) => result === 'fail' && !alarm).length;
  const lost = {
    mix: outOfPlace(mix.value, rules),
    count: count && programs < count.min ? ((count.min - programs) * 100) / count.min : 0,
    pressure: fails * grades.lost.fail.value + amber * grades.lost.amber.value,
  };
  const points = Math.max(0, 100 - lost.mix - lost.count - lost.pressure);
  const alarms = alarmsOf(mix.value, pressure);
  const unjudged = unjudgedIn(question, tests);
  const earned = readLadder(grades.minimums, points);
  const afterAlarm = alarms.length > 0 ? worse(earned, grades.withAlarm.value) : earned;
  const grade = unjudged.length > 0 ? worse(afterAlarm, grades.withUnknown.value) : afterAlarm;
  return found({
    grade,
    points,
    lost,
    programs,
    minimum: count?.min,
    mix: mix.value,
    failed: failed.flatMap(({ test }) => test ?? []),
    alarms,
    unjudged,
    heldBy: grade !== afterAlarm ? 'unknown' : afterAlarm !== earned ? 'alarm' : undefined,
  });
}

const worse = (a: ListGrade, b: ListGrade): ListGrade =>
  LIST_GRADES.indexOf(a) < LIST_GRADES.indexOf(b) ? a : b;

/** Percentage points that would have to change buckets, past the tolerance; none where D0 or D4 is content. */
function outOfPlace({ shares, verdicts }: MixReading, { mix }: Rules): number {
  if (verdicts.D0 === 'ok' || verdicts.D4 === 'ok') return 0;
  const distances = [mix.target.D0, mix.target.D4].map(
    (target) =>
      BUCKETS.reduce((sum, bucket) => sum + Math.abs(shares[bucket] * 100 - target[bucket].value), 0) / 2,
  );
  return Math.max(0, Math.min(...distances) - mix.tolerance.value);
}

function alarmsOf(mix: MixReading, pressure: GradeQuestion['pressure']): readonly GradeAlarm[] {
  const alarmed = (test: PressureTest | undefined) =>
    pressure?.some((reading) => reading.test === test && reading.alarm);
  const alarms: GradeAlarm[] = [];
  if (mix.reach === 'over') alarms.push('reach');
  if (mix.counts.Safety === 0 || alarmed('safety')) alarms.push('safety');
  if (alarmed('variety')) alarms.push('variety');
  if (alarmed(undefined)) alarms.push('pressure');
  return alarms;
}

function unjudgedIn(
  { unknown = 0, count, pressure }: GradeQuestion,
  tests: readonly GradedTest[],
): readonly Unjudged[] {
  const unknownTests = tests
    .filter(({ result }) => result === 'not known')
    .map(({ test }) => test ?? 'pressure');
  return [
    ...(unknown > 0 ? (['labels'] as const) : []),
    ...(count ? [] : (['count'] as const)),
    ...(pressure ? [] : (['pressure'] as const)),
    ...new Set(unknownTests),
  ];
}
