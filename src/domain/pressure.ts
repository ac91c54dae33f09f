import type { Figure } from './rules/figure';
import type { PressureRules } from './rules/pressure';
import { RULES, type Rules } from './rules/rules';
import type { ScoreForm } from './list';
import type { Bucket, Location, ProgramKind } from './words';

/** What the tests ask of one program. What is missing is not known, and neither a yes nor a no. */
export interface PressureRow {
  /** The label in force, a person's own before ours; undefined for a program that needs a look. */
  readonly bucket?: Bucket | undefined;
  /** True where a person gave the label. */
  readonly overridden?: boolean | undefined;
  readonly kind?: ProgramKind | undefined;
  readonly location?: Location | undefined;
  readonly state?: string | undefined;
  readonly score?: ScoreForm | undefined;
  readonly cutoff?: number | undefined;
  readonly friendly?: boolean | undefined;
}

export const PRESSURE_TESTS = [
  'places',
  'kinds',
  'stronger',
  'safety',
  'variety',
  'regions',
  'usual range',
  'friendly',
  'extremes',
] as const;
export type PressureTest = (typeof PRESSURE_TESTS)[number];

export type PressureResult = 'pass' | 'amber' | 'fail' | 'not known';

export interface PressureReading {
  readonly test: PressureTest;
  readonly result: PressureResult;
  /** A failure that no other strength makes up for. */
  readonly alarm: boolean;
  /** What was counted: programs, or states. */
  readonly count: number;
  /** The programs of which the list says enough to count them. */
  readonly known: number;
  /** All programs of the list. */
  readonly programs: number;
  /** For the two kinds: academic and community programs. */
  readonly kinds?: { readonly academic: number; readonly community: number } | undefined;
}

export interface PressureQuestion {
  readonly step2?: number | undefined;
  /** The field that the list is for; extreme reaches are dropped from a dream list. */
  readonly field?: 'dream' | 'backup' | undefined;
}

type Judged = Pick<PressureReading, 'result' | 'count' | 'known'> & Partial<PressureReading>;

/**
 * One specialty's programs under the pressure tests of the articles.
 * A test is not known while programs of which too little is known could still decide it.
 */
export function pressureOf(
  rows: readonly PressureRow[],
  { step2, field }: PressureQuestion = {},
  rules: Rules = RULES,
): readonly PressureReading[] {
  const { pressure } = rules;
  const judged: Readonly<Record<PressureTest, Judged | undefined>> = {
    places: atLeast(rows.map(inLessDesired), pressure.each, pressure),
    kinds: bothKinds(rows, pressure),
    stronger: atLeast(rows.map(isStronger), pressure.stronger.minimum),
    safety: alarming(
      atLeast(
        rows.map((row) => isSafety(row, step2)),
        pressure.safeties,
      ),
    ),
    variety: alarming(atLeast(rows.map(isOrdinary), pressure.each)),
    regions: regionsOf(rows, pressure),
    'usual range': usualRange(rows, pressure),
    friendly: noMinimum(rows.map(({ friendly }) => friendly)),
    extremes: field === 'dream' ? extremes(rows, step2, rules.buckets.extremeFrom) : undefined,
  };
  return PRESSURE_TESTS.flatMap((test) => {
    const reading = judged[test];
    return reading ? [{ alarm: false, programs: rows.length, ...reading, test }] : [];
  });
}

type Known = boolean | undefined;

const tally = (answers: readonly Known[]) => ({
  count: answers.filter((answer) => answer === true).length,
  known: answers.filter((answer) => answer !== undefined).length,
});

/** Passes from `least` on; fails only when no program that is not known could make up for it. */
function atLeast(answers: readonly Known[], least: Figure, few?: PressureRules): Judged {
  const { count, known } = tally(answers);
  const open = answers.length - known;
  if (count < least.value)
    return { result: known === 0 || count + open >= least.value ? 'not known' : 'fail', count, known };
  const thin = few !== undefined && count * 100 < few.fewUnder.value * known;
  return { result: thin ? 'amber' : 'pass', count, known };
}

const alarming = (judged: Judged): Judged => ({ ...judged, alarm: judged.result === 'fail' });

const inLessDesired = ({ location }: PressureRow): Known =>
  location === undefined ? undefined : location === 'less-desired';

/** Safety by score, or by a person's word; a label by kind says nothing of who is stronger. */
function isStronger({ bucket, score, overridden }: PressureRow): Known {
  if (bucket === 'Safety' && overridden) return true;
  return score === undefined ? undefined : bucket === 'Safety';
}

/** A safety whose residents typically score lower than the applicant. */
function isSafety({ bucket, score }: PressureRow, step2: number | undefined): Known {
  if (bucket !== 'Safety') return false;
  return score === undefined || step2 === undefined ? undefined : !score.open && score.high < step2;
}

/** Neither a big name nor in a place where everybody wants to be. */
function isOrdinary({ kind, location }: PressureRow): Known {
  if (kind === 'big-name' || location === 'saturated') return false;
  return kind === undefined || location === undefined ? undefined : true;
}

const SIDES: Readonly<Record<ProgramKind, 'academic' | 'community' | undefined>> = {
  'big-name': 'academic',
  university: 'academic',
  affiliate: undefined,
  'community-strong': 'community',
  community: 'community',
  new: undefined,
};

/** Academic and community programs both; an affiliate is neither wholly, and so counts for neither. */
function bothKinds(rows: readonly PressureRow[], rules: PressureRules): Judged {
  const side = (wanted: 'academic' | 'community') =>
    rows.map(({ kind }) => (kind === undefined ? undefined : SIDES[kind] === wanted));
  const academic = atLeast(side('academic'), rules.each, rules);
  const community = atLeast(side('community'), rules.each, rules);
  const scarcer = academic.count < community.count ? academic : community;
  return { ...scarcer, kinds: { academic: academic.count, community: community.count } };
}

/** States stand for regions: a list says in which state a program is, and no article draws the borders of regions. */
function regionsOf(rows: readonly PressureRow[], { regions }: PressureRules): Judged {
  const states = rows.flatMap(({ state }) => {
    const name = state?.trim().toLowerCase();
    return name ? [name] : [];
  });
  const count = new Set(states).size;
  const open = states.length < rows.length;
  const result = count >= regions.value ? 'pass' : open || count === 0 ? 'not known' : 'amber';
  return { result, count, known: states.length };
}

/** None at all fails; few are noticed, as the articles name no share. */
function usualRange(rows: readonly PressureRow[], { usualRangeOver }: PressureRules): Judged {
  const answers = rows.map(({ bucket }): Known => bucket && bucket !== 'Reach');
  const { count, known } = tally(answers);
  if (count === 0) return { result: known === 0 || known < rows.length ? 'not known' : 'fail', count, known };
  return { result: count * 100 > usualRangeOver.value * known ? 'pass' : 'amber', count, known };
}

/** The articles name no number of friendly programs: shown, and never held against a list. */
function noMinimum(answers: readonly Known[]): Judged {
  const { count, known } = tally(answers);
  return { result: count > 0 ? 'pass' : 'not known', count, known };
}

/** Programs that screen the applicant out, or that lie far above: what a dream list drops first. */
function extremes(rows: readonly PressureRow[], step2: number | undefined, extremeFrom: Figure): Judged {
  const answers = rows.map(({ score, cutoff }): Known => {
    if (step2 === undefined || (score === undefined && cutoff === undefined)) return undefined;
    const screened = cutoff !== undefined && step2 < cutoff;
    return screened || (score !== undefined && score.low - step2 >= extremeFrom.value);
  });
  const { count, known } = tally(answers);
  return { result: count > 0 ? 'amber' : known === 0 ? 'not known' : 'pass', count, known };
}
