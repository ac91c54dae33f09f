import type { Alarm, AlarmKind } from './alarms';
import { cite } from './citations';
import type { DualReading } from './dualLists';
import type { FeeReading } from './fees';
import type { ListChange } from './listChange';
import type { GradeAlarm, GradeReading, Unjudged } from './listGrade';
import type { PressureReading, PressureTest } from './pressure';
import type { ProgramTierReading, ProgramTierReason } from './programTier';
import type { Citation } from './rules/figure';
import { CROSSWALK } from './rules/programTiers';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import type { SignalReading } from './signals';
import { BUCKETS } from './words';
import { countText } from './whyLists';

const TIER_REASONS: Readonly<Record<ProgramTierReason, string>> = {
  'big name': 'a big-name center',
  community: 'a community program',
  new: 'a new program',
  graduates: 'a program with many international graduates',
  place: 'a program in a less desired place',
  middle: 'a university program or affiliate with nothing that moves it either way',
};

/** Why a program stands in D2's tier, and what the other articles would call it (R-467). */
export const whyProgramTier = ({ tier, reason, figure }: ProgramTierReading): string =>
  `${tier}: ${TIER_REASONS[reason]}. Nearest words: ${CROSSWALK[tier].D0} (D0), ${CROSSWALK[tier].D4} (D4), ` +
  `which go by scores first and may differ (C-26). ` +
  cite([figure, REASONS.crosswalk]);

/** How a fee adds up. */
export function whyFee({ dollars, service, season, programs, parts }: FeeReading): string {
  const sum = parts.map(({ step, programs: count }) =>
    step.per === 'step'
      ? `$${step.dollars.value} for ${count} together`
      : `${count} × $${step.dollars.value}`,
  );
  const added = sum.length > 0 ? `: ${sum.join(' + ')}` : '';
  return (
    `$${dollars} for ${programs} programs of one specialty through ${service}${added}. ` +
    `Published fees as of season ${season}, without tax. ${cite(parts.flatMap(({ step }) => [step.dollars, step.from]))}`
  );
}

const GRADE_ALARMS: Readonly<Record<GradeAlarm, string>> = {
  reach: 'Reach is over its cap (R-460)',
  safety: 'no safety by score (R-454)',
  variety: 'only big names and sought-after places (R-463)',
  pressure: 'a pressure test raises one',
};

const UNJUDGED: Readonly<Record<Unjudged, string>> = {
  labels: 'programs without a bucket',
  count: 'how many programs are called for',
  pressure: 'the pressure tests',
  places: 'less desired places',
  kinds: 'both kinds of program',
  stronger: 'where you are among the stronger',
  safety: 'safeties by score',
  variety: 'big names and sought-after places',
  regions: 'states',
  'usual range': 'the usual range',
  friendly: 'friendly programs',
  extremes: 'extreme reaches',
};

const points = (value: number): string => String(Math.floor(value));

/** How a list came to its grade, test by test. */
export function whyGrade(reading: GradeReading, rules: Rules = RULES): string {
  const { grade, lost, programs, minimum, failed, alarms, unjudged, heldBy } = reading;
  const { minimums, withAlarm, withUnknown } = rules.grades;
  const sentences = [`${grade}: ${points(reading.points)} points for this list of ${programs} programs.`];
  if (lost.mix > 0) sentences.push(`Shares out of place: −${Math.ceil(lost.mix)}.`);
  if (lost.count > 0)
    sentences.push(
      `${programs} programs where at least ${minimum} are called for: −${Math.ceil(lost.count)}.`,
    );
  if (lost.pressure > 0) {
    const which = failed.map((test) => UNJUDGED[test]);
    const reach = reading.mix.reach === 'amber' ? ['Reach over D4’s band'] : [];
    const named = [...which, ...reach].join(', ');
    sentences.push(`Pressure tests${named && ` (${named})`}: −${lost.pressure}.`);
  }
  if (alarms.length > 0)
    sentences.push(
      `Alarm: ${alarms.map((alarm) => GRADE_ALARMS[alarm]).join('; ')}${heldBy === 'alarm' ? `, so ${withAlarm.value} at best` : ''}.`,
    );
  if (unjudged.length > 0)
    sentences.push(
      `Not judged: ${unjudged.map((test) => UNJUDGED[test]).join(', ')}${heldBy === 'unknown' ? `, so ${withUnknown.value} at best` : ''}.`,
    );
  sentences.push('It grades the list, not you.');
  const step = minimums.steps.find(({ label }) => label === grade);
  const tests: readonly Citation[] = [rules.mix.tolerance, REASONS.countCheck];
  return `${sentences.join(' ')} ${cite([step?.from ?? rules.grades.lost.fail, ...tests])}`;
}

/** The change in words: `8 more Safety, 3 fewer Reach`; empty when there is nothing to do. */
export function changeText({ add, drop }: ListChange): string {
  const more = BUCKETS.flatMap((bucket) => (add[bucket] > 0 ? [`${add[bucket]} more ${bucket}`] : []));
  const fewer = BUCKETS.flatMap((bucket) => (drop[bucket] > 0 ? [`${drop[bucket]} fewer ${bucket}`] : []));
  return [...more, ...fewer].join(', ');
}

/** Why this change: what holds after it. */
export function whyChange(change: ListChange, rules: Rules = RULES): string {
  const { target, tolerance } = rules.mix;
  const shares = BUCKETS.map((bucket) => `${change.result[bucket]} ${bucket}`).join(', ');
  return (
    `${changeText(change) || 'Nothing to change'}: the fewest steps to ${shares}, within ${tolerance.value} points of ` +
    `each share${change.least > 0 ? ` and with at least ${change.least} programs` : ''}. ` +
    cite([...BUCKETS.map((bucket) => target.D0[bucket]), tolerance, REASONS.countCheck])
  );
}

const outOf = ({ count, known, programs }: PressureReading): string =>
  known === programs
    ? `${count} of ${programs} programs`
    : `${count} of ${known} programs that can be judged; ${programs - known} cannot`;

/** The result of a pressure test and what it found, with its rule. */
export const whyPressure = (reading: PressureReading, rules: Rules = RULES): string =>
  `${reading.result}: ${pressureText(reading, rules)}`;

/** What a pressure test found, with its rule, without the result. */
export function pressureText(reading: PressureReading, rules: Rules = RULES): string {
  const { pressure, buckets } = rules;
  const { stronger } = pressure;
  const { academic = 0, community = 0 } = reading.kinds ?? {};
  const said: Readonly<Record<PressureTest, readonly [text: string, ...sources: Citation[]]>> = {
    places: [`In less desired places: ${outOf(reading)}`, pressure.each, pressure.fewUnder],
    kinds: [`${academic} academic and ${community} community programs`, pressure.each, pressure.fewUnder],
    stronger: [
      `Where you are among the stronger: ${outOf(reading)}; ${stronger.minimum.value} are asked for and ${stronger.better.value} are better`,
      stronger.minimum,
    ],
    safety: [`Safety programs whose typical score is under yours: ${outOf(reading)}`, pressure.safeties],
    variety: [
      `Neither a big name nor in a sought-after place: ${outOf(reading)}`,
      { rule: 'R-463', source: 'D2:367 D1:63', standing: 'stated' },
    ],
    regions: [
      `${reading.count} ${reading.count === 1 ? 'state' : 'states'}, of ${reading.known} programs whose state is known`,
      pressure.regions,
    ],
    'usual range': [`Realistic or Safety: ${outOf(reading)}`, pressure.usualRangeOver],
    friendly: [`Friendly to your situation: ${outOf(reading)}`, REASONS.broad],
    extremes: [
      `Extreme reaches in the dream field, the first to drop: ${outOf(reading)}`,
      { ...buckets.extremeFrom, rule: 'R-466', source: 'D0:143 D4:88' },
    ],
  };
  const [text, ...sources] = said[reading.test];
  return `${text}. ${cite(sources)}`;
}

/** What an alarm or a notice says, and of what it warns. */
export function whyAlarm({ kind, count = 0, against = 0 }: Alarm, rules: Rules = RULES): string {
  const { pressure, counts } = rules;
  const said: Readonly<Record<AlarmKind, readonly [text: string, source: Citation]>> = {
    'volume without a sponsor': [
      `${count} programs in one field of the hardest tier and no sponsor: from ${against} on, volume alone is no plan`,
      counts.sponsorFrom,
    ],
    'dream outweighs': [
      `${count} % of all applications go to the dream field, where the zone is Red`,
      pressure.dreamShareFrom,
    ],
    'many long shots': [
      `${count} long shots in the dream field; ${pressure.longShots.low.value} to ${against} are enough beside a full backup list`,
      pressure.longShots.high,
    ],
    'emergency medicine alone': [
      'Emergency Medicine alone with a weak file: in a bad cycle add Internal Medicine, Family Medicine or Psychiatry',
      REASONS.loneDream,
    ],
    'outside the assumptions': [
      'The counts assume a passed Step 1 and nothing grave in the file; here they are outside the stated assumptions',
      REASONS.assumptions,
    ],
  };
  const [text, source] = said[kind];
  return `${text}. ${cite([source])}`;
}

/** How the signals stand. `rowName` names a row for a person. */
export function whySignals(
  { used, allowed, wasted, better }: SignalReading,
  rowName: (index: number) => string,
): string {
  const sentences = [
    allowed === undefined
      ? `${used} signals are used; the articles do not say how many there are, so enter yours.`
      : `${used} of ${allowed} signals are used.`,
  ];
  if (allowed !== undefined && used > allowed) sentences.push(`That is ${used - allowed} too many.`);
  if (wasted.length > 0)
    sentences.push(
      `Likely wasted on programs that screen you out or lie far above: ${wasted.map(rowName).join(', ')}.`,
    );
  if (better.length > 0)
    sentences.push(
      `Better placed, in this order (home, rotations, realistic ones): ${better.map(rowName).join(', ')}.`,
    );
  return `${sentences.join(' ')} ${cite([REASONS.signals])}`;
}

/** How a dream list and a backup list stand to each other. */
export function whyDual(
  { dream, backup, backupLeads, doubtful, shared }: DualReading,
  rules: Rules = RULES,
): string {
  const { main, second } = rules.counts.example;
  const sentences = [
    backupLeads
      ? `The backup leads: ${backup} programs beside ${dream} in the dream field.`
      : `The backup should have more programs than the dream field: ${backup} beside ${dream}.`,
  ];
  if (doubtful.length > 0)
    sentences.push(
      `Dream programs out of realistic reach that show no tie: ${doubtful.length}. Would you drop some?`,
    );
  if (shared.length > 0)
    sentences.push(`Hospitals on both lists, whose people may speak with each other: ${shared.length}.`);
  sentences.push(
    `Counts are per specialty; D2’s example adds ${countText(second)} of a second field to ${countText(main)}.`,
  );
  return `${sentences.join(' ')} ${cite([REASONS.segmentation, REASONS.curated, REASONS.twoLists, main])}`;
}
