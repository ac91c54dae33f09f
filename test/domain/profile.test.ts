import { expect } from 'vitest';
import { EXAM_RESULTS, SENSITIVE_FACTS, type Applicant } from '../../src/domain/applicant';
import { failedExams, figuresOf, hasAnchors, isFlagged, toldFlags } from '../../src/domain/applicantFigures';
import {
  categoryText,
  comlex2Category,
  rankCategory,
  researchCategory,
  researchOutputs,
  step2Category,
} from '../../src/domain/categories';
import { readComlex } from '../../src/domain/comlex';
import { AUTOPSY, BEFORE_DECIDING, completeness, INVENTORY, SNAPSHOT } from '../../src/domain/completeness';
import { borderlineScore, fieldPosition } from '../../src/domain/fieldPosition';
import { flagsReading, imgAge, raisesCounts } from '../../src/domain/flags';
import { readFlags } from '../../src/domain/flagWords';
import { lastCycleReading } from '../../src/domain/lastCycle';
import { longShot } from '../../src/domain/longShot';
import { CAUSES, missCauses } from '../../src/domain/missCauses';
import { missProfile } from '../../src/domain/missProfile';
import { OUTCOMES, SCENARIOS } from '../../src/domain/outcomeScenario';
import { counterPlansFor, overcorrection } from '../../src/domain/overcorrection';
import { PACKET_QUESTIONS, packetReading } from '../../src/domain/packet';
import { postureOf, type PostureFacts } from '../../src/domain/posture';
import { flagsCategory, profileReading } from '../../src/domain/profileHeadline';
import { readRank } from '../../src/domain/ranks';
import { proposed } from '../../src/domain/rules/figure';
import { FLAG_KINDS } from '../../src/domain/rules/flags';
import { RULES, type Rules } from '../../src/domain/rules/rules';
import { screening } from '../../src/domain/screening';
import { softSpots, WEIGHED } from '../../src/domain/softSpot';
import {
  whyCategory,
  whyFlags,
  whyLongShot,
  whyMiss,
  whyPosture,
  whyProfile,
} from '../../src/domain/whyProfile';
import {
  BORDERLINES,
  CATEGORY_EDGES,
  FLAG_CELLS,
  HEADLINES,
  INTERVIEW_VOTES,
  LONG_SHOTS,
  MISSES,
  POSITIONS,
  POSTURE_CASES,
  RANKS,
  UNREADABLE_RANKS,
} from '../fixtures/workedExamplesProfile';
import { test } from './proof';
import { specialty, value } from './values';

const withProfile = (change: Partial<Rules['profile']>): Rules => ({
  ...RULES,
  profile: { ...RULES.profile, ...change },
});

const of = { step2: step2Category, comlex2: comlex2Category };

test.for(CATEGORY_EDGES)('%s %s is %s', ([metric, figure, category, failed]) => {
  const reading = value(metric === 'research' ? researchCategory(figure) : of[metric](figure, failed));
  expect(reading).toMatchObject({ category, worst: category });
  expect(whyCategory(reading)).toMatch(new RegExp(`^${category}: .*\\[R-00[235]; D0:1[679]`));
});

test.for(RANKS)('a class rank of %s is %s', ([rank, category, worst = category]) => {
  const reading = rankCategory(value(readRank(rank)));
  expect(reading).toMatchObject({ category, worst });
  expect(whyCategory(reading)).toMatch(/\[R-004(, proposed)?; D0:18; C-46/);
});

test.for(UNREADABLE_RANKS)('a class rank of %s is refused', (rank) => {
  expect(readRank(rank)).toMatchObject({ ok: false, problem: { code: 'rank-unreadable' } });
});

test('a quartile over an edge counts as the worse only when that is confirmed', () => {
  const third = value(readRank('Q3'));
  expect(categoryText(rankCategory(third))).toBe('Borderline / At-Risk');
  expect(rankCategory(third, 'yes')).toMatchObject({ category: 'At-Risk', worst: 'At-Risk' });
  expect(rankCategory(third, 'no')).toMatchObject({ category: 'Borderline', worst: 'Borderline' });
});

test.for([8, 1000, 600.5, 'abc', '', true])('%s is no COMLEX score', (given) => {
  expect(readComlex(given)).toMatchObject({
    ok: false,
    problem: { code: 'comlex-unreadable', low: 9, high: 999 },
  });
});

test.for([-1, 1.5, 'two', ''])('%s is no number of outputs', (given) => {
  expect(researchCategory(given as number)).toMatchObject({
    ok: false,
    problem: { code: 'count-unreadable' },
  });
});

test('a serious experience is no output until the setting says so', () => {
  expect(researchOutputs(0, 2)).toBe(0);
  expect(researchOutputs(1, 2, withProfile({ seriousExperience: proposed(1, 'R-005') }))).toBe(3);
});

test.for(FLAG_CELLS)('“%s” is %i flags, %s', ([text, count, category, anchors, severities]) => {
  const told = value(readFlags(text))!;
  const reading = flagsReading(told);
  expect(reading.flags.map(({ severity }) => severity)).toEqual(severities);
  expect(reading).toMatchObject({ count, anchors });
  expect(categoryText(reading)).toBe(category);
  expect(flagsCategory(told)).toMatchObject({ category: reading.category, worst: reading.worst });
  expect(whyFlags(reading)).toMatch(/^[A-Z].*\[R-006; R-855, proposed/);
});

test('every kind can be written, and is read as itself', () => {
  for (const kind of FLAG_KINDS)
    expect(value(readFlags(kind === 'other' ? 'something: mild' : kind))).toMatchObject([{ kind }]);
});

test('what nobody knows is no flag and no absence of flags', () => {
  for (const text of ['', 'unknown', 'n/a', '-']) expect(value(readFlags(text))).toBeUndefined();
});

test('an unknown word is refused with the words that are known', () => {
  expect(readFlags('LOA; bad luck')).toEqual({
    ok: false,
    problem: { code: 'flag-unknown', given: 'bad luck', accepted: FLAG_KINDS },
  });
});

test('an IMG’s years weigh over three and strongly over five', () => {
  expect([3, 4, 5, 6].map((years) => imgAge(years))).toEqual([
    undefined,
    'risk factor',
    'risk factor',
    'strong risk factor',
  ]);
});

test('counts are raised by being an IMG, an old graduation and low scores alone', () => {
  expect(FLAG_KINDS.filter((kind) => raisesCounts(kind)).sort()).toEqual([
    'IMG',
    'low Step 2',
    'old graduation',
  ]);
});

test('a line of D1 asks for a plan against what falls into it', () => {
  expect(
    counterPlansFor([{ kind: 'visa' }, { kind: 'professionalism' }]).map(({ source }) => source),
  ).toEqual(['D1:67', 'D1:69']);
  expect(counterPlansFor([{ kind: 'low Step 2' }])).toEqual([]);
});

test.for([
  ['Yellow', 1, 'unknown', 'overcorrect'],
  ['Red', 1, 'no', 'overcorrect'],
  ['Yellow', 0, 'yes', 'reframe'],
  ['Yellow', 0, 'unknown', 'undecided'],
  ['Yellow', 0, 'no', 'no call'],
  ['Red', 0, 'yes', 'no call'],
  ['Green', 2, 'yes', 'no call'],
] as const)('%s with %i anchors and a clinical record of %s: %s', ([zone, anchors, record, answer]) => {
  expect(overcorrection(zone, anchors, record)).toBe(answer);
});

test.for(HEADLINES)('%j', ([{ percent, flags, ...figures }, worst, majority]) => {
  const given = {
    ...figures,
    rank: percent === undefined ? undefined : { percent },
    flags: flags === undefined ? undefined : value(readFlags(flags)),
  };
  const reading = value(profileReading(given));
  expect(reading.headline).toBe(worst);
  expect(whyProfile(reading)).toMatch(/\[R-007, proposed; D0:13, D0:21\]$/);
  const other = withProfile({ headline: proposed('majority', 'R-007') });
  expect(value(profileReading(given, other)).headline).toBe(majority);
});

test('a figure that cannot be meant is refused', () => {
  expect(profileReading({ step2: 1234 })).toMatchObject({
    ok: false,
    problem: { code: 'score-out-of-range' },
  });
});

test('only rows that are filled in are there', () => {
  expect(Object.keys(value(profileReading({ outputs: 0 })).rows)).toEqual(['research']);
});

test.for(MISSES)('%i, %s research, %s interviews: %s', ([step2, research, interviews, type, dissenting]) => {
  const reading = value(missProfile({ step2, research, interviews }));
  expect(reading).toMatchObject({ type, dissenting });
  expect(whyMiss(reading)).toMatch(new RegExp(`^${type}: .*\\[R-020.*D3:26-31.*C-51`));
});

test.for(INTERVIEW_VOTES)('%i interviews vote for %s', ([interviews, types, from, beyond = false]) => {
  const vote = value(missProfile({ step2: 240, interviews })).votes.find(
    ({ column }) => column === 'interviews',
  );
  expect(vote).toMatchObject({ types: types.split(' '), beyond });
  if (from !== undefined) expect(vote?.figure.value).toBe(from);
});

test.for([2.5, -1])('%s interviews are refused', (interviews) => {
  expect(missProfile({ step2: 240, interviews })).toMatchObject({
    ok: false,
    problem: { what: 'interviews' },
  });
});

test('one or two causes are named, each once, and a third is refused', () => {
  expect(value(missCauses(['strategy', 'strategy', 'metrics']))).toEqual(['strategy', 'metrics']);
  expect(missCauses(CAUSES.slice(0, 3))).toMatchObject({ ok: false, problem: { given: 3, most: 2 } });
});

test.for(LONG_SHOTS)('%j is a long shot: %s', ([facts, answer, reasons]) => {
  const reading = longShot(facts);
  expect(reading.longShot).toBe(answer);
  expect(reading.reasons).toHaveLength(reasons);
  expect(whyLongShot(reading)).toMatch(/\[R-012; D1:40-44\]$/);
});

test.for(POSTURE_CASES)('posture of %s', ([, facts, posture, misaligned]) => {
  const reading = value(postureOf(facts as unknown as PostureFacts));
  expect(reading).toMatchObject({ posture, misaligned });
  expect(whyPosture(reading)).toMatch(/\[R-016; .*D2:75-84/);
});

test('an undecided posture names what is missing', () => {
  const missing = (facts: Partial<PostureFacts>) =>
    value(postureOf({ specialty: 'Orthopedic Surgery', ...facts })).missing;
  expect(missing({})).toEqual(['step2', 'causes']);
  expect(missing({ step2: 205 })).toEqual(['causes', 'fieldResearch']);
  expect(missing({ step2: 244, causes: ['metrics'] })).toEqual([]);
});

test('scenarios are four, and three of them call for an autopsy', () => {
  expect(SCENARIOS.map(({ outcome }) => outcome)).toEqual(OUTCOMES);
  expect(SCENARIOS.filter(({ autopsy }) => !autopsy).map(({ outcome }) => outcome)).toEqual([
    'matched elsewhere',
  ]);
});

const yes = (count: number) =>
  Object.fromEntries(
    PACKET_QUESTIONS.map((question, index) => [question, index < count ? 'yes' : 'unknown'] as const),
  );

test.for([
  [6, 'competitive'],
  [5, 'mixed'],
  [4, 'mixed'],
  [3, 'mediocre'],
  [0, 'mediocre'],
] as const)('a packet with %i sure answers is %s', ([count, word]) => {
  const reading = packetReading(yes(count));
  expect(reading.word).toBe(word);
  expect(reading.lacking).toHaveLength(6 - count);
});

test('fewer programs than the least advised is under-applied, and W-09 was', () => {
  const ortho = { specialty: specialty('Ortho'), zone: 'Red', status: 'first', anchors: false } as const;
  const at = (programs?: number, more = {}) => value(lastCycleReading({ programs, ...more }, ortho));
  expect(at(25).underApplied).toBe('yes');
  expect(at(79).underApplied).toBe('yes');
  expect(at(80).underApplied).toBe('no');
  expect(at().underApplied).toBe('unknown');
  expect(at(25, { safetySpecialty: 'no' }).allIn).toBe('yes');
  expect(at(25, { safetySpecialty: 'yes' }).allIn).toBe('no');
  expect(at(25).allIn).toBe('unknown');
  expect(lastCycleReading({ programs: 2.5 }, ortho)).toMatchObject({
    ok: false,
    problem: { what: 'programs' },
  });
  const medicine = { ...ortho, specialty: specialty('IM') };
  expect(value(lastCycleReading({ programs: 5, safetySpecialty: 'no' }, medicine)).allIn).toBe('no');
});

test('a score that is the only soft spot is fixable', () => {
  const fine = Object.fromEntries(WEIGHED.map((each) => [each, 'yes'] as const));
  expect(softSpots({ ...fine, step2: 'no' })).toEqual({ weak: ['step2'], unknown: [], fixable: 'yes' });
  expect(softSpots({ ...fine, step2: 'no', letters: 'no' }).fixable).toBe('no');
  expect(softSpots({ ...fine, step2: 'no', letters: 'unknown' })).toMatchObject({
    unknown: ['letters'],
    fixable: 'unknown',
  });
  expect(softSpots(fine).fixable).toBe('no');
  expect(softSpots({}).fixable).toBe('unknown');
});

test('an equal score passes a cutoff, and reaches a review band', () => {
  expect([219, 220, 239, 240].map((score) => screening(score, 220, 240))).toEqual([
    'rejected',
    'context',
    'context',
    'reviewed',
  ]);
  expect(screening(240)).toBe('unknown');
  expect(screening(240, undefined, 240)).toBe('reviewed');
});

test.for(POSITIONS)('%i in %s is %s', ([step2, field, position, setting]) => {
  const known = setting === 'community' ? setting : undefined;
  expect(value(fieldPosition(step2, specialty(field), known)).position).toBe(position);
});

test.for(BORDERLINES)(
  '%i in IM, aims high %s, national mean %s',
  ([step2, aimsHigh, mean, clauses, borderline]) => {
    const rules = mean === undefined ? RULES : withProfile({ nationalMean: proposed(mean, 'R-022') });
    expect(value(borderlineScore({ step2, specialty: 'Internal Medicine', aimsHigh }, rules))).toEqual({
      clauses,
      borderline,
    });
  },
);

const blank: Applicant = { status: 'first', anchors: false };
const clear: Applicant = {
  ...blank,
  failedAttempt: false,
  remediation: 'no',
  professionalism: 'no',
  leave: 'none',
  gap: 'none',
};

test('flags are unknown until something is told or every question is answered', () => {
  expect(value(toldFlags(blank))).toBeUndefined();
  expect(value(toldFlags(clear))).toEqual([]);
  expect(value(toldFlags({ ...clear, gap: undefined }))).toBeUndefined();
  expect(value(toldFlags({ ...blank, visa: 'yes' }))).toBeUndefined();
  expect(value(toldFlags({ ...clear, visa: 'yes', schoolPlace: 'IMG' }))).toMatchObject([
    { kind: 'visa' },
    { kind: 'IMG' },
  ]);
  expect(value(toldFlags({ ...blank, leave: 'explained' }))).toMatchObject([
    { kind: 'leave of absence', explained: 'yes' },
  ]);
});

test.for(EXAM_RESULTS)('a Step 1 that was %s', (step1) => {
  const told = value(toldFlags({ ...clear, step1 }));
  expect(told).toHaveLength(step1.startsWith('failed') ? 1 : 0);
});

test('failed attempts are counted by what names the most of them', () => {
  expect(value(toldFlags({ ...clear, step1: 'failed', failedStep2: 'yes' }))).toMatchObject([
    { kind: 'several failed attempts', times: 2 },
  ]);
  expect(
    value(toldFlags({ ...clear, step1: 'failed', failedAttempts: 1, failedAttempt: true })),
  ).toMatchObject([{ kind: 'failed attempt' }]);
});

test('failed exams are counted as far as they are told, and unknown until then', () => {
  expect(failedExams(blank)).toBeUndefined();
  expect(failedExams(clear)).toBe(0);
  expect(failedExams({ ...blank, failedStep2: 'yes' })).toBe(1);
  expect(failedExams({ ...clear, failedStep2: 'yes', step1: 'failed' })).toBe(2);
  expect(failedExams({ ...blank, failedAttempts: 0 })).toBe(0);
});

test('something weighs on an application where a flag or an anchor is told, and not where only counts rise', () => {
  expect([blank, clear, { ...clear, visa: 'yes' } as const].map((each) => isFlagged(each))).toEqual([
    false,
    false,
    false,
  ]);
  expect(isFlagged({ ...blank, anchors: true })).toBe(true);
  expect(isFlagged({ ...blank, remediation: 'yes' })).toBe(true);
  expect(isFlagged({ ...blank, failedComlex2: 'yes' })).toBe(true);
});

test('what was told anchors, whether or not the applicant calls it an anchor', () => {
  expect(hasAnchors(blank)).toBe(false);
  expect(hasAnchors({ ...blank, anchors: true })).toBe(true);
  expect(hasAnchors({ ...blank, leave: 'explained' })).toBe(false);
  expect(hasAnchors({ ...blank, leave: 'not explained' })).toBe(true);
  expect(hasAnchors({ ...blank, clerkshipFailures: 1 })).toBe(false);
  expect(hasAnchors({ ...blank, clerkshipFailures: 2 })).toBe(true);
});

test('its figures are those of D0’s table', () => {
  const figures = value(
    figuresOf({
      ...clear,
      step2: 250,
      rank: 'Q1',
      publications: 2,
      seriousResearch: 4,
      reputation: 'mild',
    }),
  );
  expect(figures).toMatchObject({ step2: 250, rank: { quartile: 1 }, outputs: 2 });
  expect(value(profileReading(figures)).rows.flags).toMatchObject({ category: 'Borderline' });
  expect(value(figuresOf(blank))).toMatchObject({ outputs: undefined, rank: undefined, flags: undefined });
  expect(value(figuresOf({ ...blank, aoa: 'yes' }))).toMatchObject({ rank: { aoa: true } });
  expect(figuresOf({ ...blank, rank: 'high' })).toMatchObject({
    ok: false,
    problem: { code: 'rank-unreadable' },
  });
  expect(figuresOf({ ...blank, otherFlags: 'bad luck' })).toMatchObject({
    ok: false,
    problem: { code: 'flag-unknown' },
  });
});

test.for([
  [BEFORE_DECIDING, 5],
  [AUTOPSY, 6],
  [SNAPSHOT, 7],
  [INVENTORY, 5],
] as const)('nothing known is 0 of all headings', ([headings, count]) => {
  expect(completeness(blank, headings)).toEqual({
    known: 0,
    of: count,
    open: headings.map(({ heading }) => heading),
  });
});

test('a heading is known once everything under it is, and 0 is an answer', () => {
  const counts = { ...blank, publications: 0, presentations: 0 };
  expect(completeness(counts, BEFORE_DECIDING).known).toBe(0);
  expect(completeness({ ...counts, seriousResearch: 0 }, BEFORE_DECIDING)).toMatchObject({
    known: 1,
    of: 5,
  });
});

test('what is told in confidence is named once', () => {
  expect(new Set(SENSITIVE_FACTS).size).toBe(SENSITIVE_FACTS.length);
  expect(SENSITIVE_FACTS).toEqual(expect.arrayContaining(['notes', 'visa', 'otherFlags', 'professionalism']));
});
