import { found, refused, type Outcome } from './outcome';
import type { Citation } from './rules/figure';
import type { CountRow } from './rules/counts';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { tierOf } from './tiers';
import type { Answer, Setting, Status, Zone } from './words';
import { zoneOf } from './zones';

export interface CountQuestion {
  /** The zone, or the score from which it is worked out. A first-time applicant needs one of them. */
  readonly zone?: Zone | undefined;
  readonly step2?: number | undefined;
  readonly specialty: Specialty;
  /** Moves the zone of a score; the counts themselves know no settings. */
  readonly setting?: Setting | undefined;
  readonly status: Status;
  readonly anchors: boolean;
  /** A judgement: D1 counts a second try in a highly competitive field only with an improved profile. */
  readonly improved?: Answer | undefined;
  /** Any of R-854: without one, D1 and D2 raise no reapplicant's count in a less competitive field. */
  readonly riskFactor?: Answer | undefined;
}

/** What the article offers beside the number, and on what condition the number holds. */
export type CountAlternative = 'pivot' | 'backup';
export type CountCondition = 'improved-profile' | 'sponsor';

export interface CountReading {
  readonly specialty: Specialty;
  readonly status: Status;
  readonly zone: Zone | undefined;
  readonly anchors: boolean;
  /** Numbers of programs. `open`: the top is left open, and a longer list is never cut at `max`. */
  readonly min: number;
  readonly max: number;
  readonly open: boolean;
  readonly point: number;
  /** True when anchors moved the point to the upper end. */
  readonly raised: boolean;
  readonly alternatives: readonly CountAlternative[];
  readonly conditions: readonly CountCondition[];
  /** True when the field's class follows from its tier and no article names it. */
  readonly inferred: boolean;
  /** The ranges the number comes from: one, or two that overlap. */
  readonly ranges: readonly CountRow[];
  /** For a reapplicant whose zone is known: D4's own range for that zone, as a cross-check. */
  readonly crossCheck: CountRow | undefined;
  readonly citations: readonly Citation[];
}

/**
 * How many programs of one specialty to apply to: by zone and class for a first application (R-401, R-402, R-403,
 * ), by D1 and D2 for a reapplicant, at the upper end with anchors. Refuses a
 * first-time applicant without zone and score, and a second try in a highly competitive field with an unimproved profile.
 */
export function applicationsFor(question: CountQuestion, rules: Rules = RULES): Outcome<CountReading> {
  let zone = question.zone;
  if (zone === undefined && question.step2 !== undefined) {
    const reading = zoneOf(question.step2, question.specialty, question.setting, rules);
    if (!reading.ok) return reading;
    zone = reading.value.zone;
  }
  if (question.status === 'reapplicant') return reapplicantCount(question, zone, rules);
  if (zone === undefined) return refused({ code: 'score-missing' });
  return firstCount(question, zone, rules);
}

/** A count of which no part is more than the programs that exist; their number unknown, it stays as it is. */
export function cappedCount(count: CountReading, existing: number | undefined): CountReading {
  if (existing === undefined) return count;
  const cut = (n: number) => Math.min(n, existing);
  return {
    ...count,
    min: cut(count.min),
    max: cut(count.max),
    point: cut(count.point),
    open: count.open && count.max < existing,
  };
}

const highlyCompetitive = (specialty: Specialty, rules: Rules) =>
  rules.counts.yellowClass[specialty].value === 'highly';

function isUltra(specialty: Specialty, rules: Rules): boolean {
  const tier = tierOf(specialty, {}, rules);
  return tier.ok && tier.value.tier === 'Ultra';
}

/** D4's range for a zone. Green asks for the tier, Yellow for the class, Red for neither. */
function zoneRange(specialty: Specialty, zone: Zone, rules: Rules): CountRow {
  if (zone === 'Red') return rules.counts.red;
  if (zone === 'Yellow') return rules.counts.yellow[rules.counts.yellowClass[specialty].value];
  const tier = tierOf(specialty, {}, rules);
  const easierHalf = tier.ok && (tier.value.tier === 'Moderate' || tier.value.tier === 'Less');
  return rules.counts.green[easierHalf ? 'less' : 'more'];
}

const middle = (min: number, max: number): number => Math.ceil((min + max) / 2);

function firstCount(question: CountQuestion, zone: Zone, rules: Rules): Outcome<CountReading> {
  const { specialty, anchors } = question;
  const row = zoneRange(specialty, zone, rules);
  const chart = rules.counts.chart[zone];
  const charted = chart.value >= row.min && chart.value <= row.max;
  const raised = anchors && zone !== 'Green';
  const fieldClass = rules.counts.yellowClass[specialty];
  return found({
    specialty,
    status: 'first',
    zone,
    anchors,
    min: row.min,
    max: row.max,
    open: row.open,
    point: raised ? row.max : charted ? chart.value : middle(row.min, row.max),
    raised,
    alternatives:
      zone === 'Red' ? ['backup'] : zone === 'Yellow' && fieldClass.value === 'highly' ? ['pivot'] : [],
    conditions: isUltra(specialty, rules) && row.max >= rules.counts.sponsorFrom.value ? ['sponsor'] : [],
    inferred: zone === 'Yellow' && fieldClass.standing === 'proposed',
    ranges: [row],
    crossCheck: undefined,
    citations: charted && !raised ? [row, chart] : [row],
  });
}

function reapplicantCount(
  question: CountQuestion,
  zone: Zone | undefined,
  rules: Rules,
): Outcome<CountReading> {
  const { specialty, anchors, improved } = question;
  const demanding = highlyCompetitive(specialty, rules);
  if (demanding && improved === 'no') return refused({ code: 'profile-not-improved', specialty });
  const { ranges, inferred } = reapplicantRanges(question, zone, rules);
  const min = Math.max(...ranges.map((row) => row.min));
  const open = ranges.every((row) => row.open);
  const closed = ranges.filter((row) => !row.open).map((row) => row.max);
  const max = open ? Math.max(...ranges.map((row) => row.max)) : Math.min(...closed);
  if (ranges.length === 0) return refused({ code: 'no-count-for-status', status: 'reapplicant', specialty });
  // Ranges that do not overlap: the highest low to the highest high, with the top left open.
  const apart = max < min;
  const top = apart ? Math.max(...ranges.map((row) => row.max)) : max;
  const raised = anchors && zone !== 'Green';
  return found({
    specialty,
    status: 'reapplicant',
    zone,
    anchors,
    min,
    max: top,
    open: open || apart,
    point: raised ? top : middle(min, top),
    raised,
    alternatives: [],
    conditions: [
      ...(demanding && improved !== 'yes' ? (['improved-profile'] as const) : []),
      ...(isUltra(specialty, rules) && top >= rules.counts.sponsorFrom.value ? (['sponsor'] as const) : []),
    ],
    inferred,
    ranges,
    crossCheck: zone && zoneRange(specialty, zone, rules),
    citations: ranges,
  });
}

/** D1's range where it names the field, D2's where it does; by tier where neither does. */
function reapplicantRanges(
  { specialty, riskFactor }: CountQuestion,
  zone: Zone | undefined,
  rules: Rules,
): { ranges: readonly CountRow[]; inferred: boolean } {
  const { reapplicant, reapplicantClass, noMatch } = rules.counts;
  const named = reapplicantClass[specialty];
  // A low score is a risk factor of its own, so that Red keeps the raised count whatever else is said.
  if (riskFactor === 'no' && named?.value === 'less' && zone !== undefined && zone !== 'Red')
    return { ranges: [zoneRange(specialty, zone, rules)], inferred: false };
  const ranges = [
    ...(named ? [reapplicant[named.value]] : []),
    ...(noMatch.fields.value.includes(specialty) ? [noMatch.count] : []),
  ];
  if (ranges.length > 0) return { ranges, inferred: false };
  const tier = tierOf(specialty, {}, rules);
  const byTier =
    tier.ok && (tier.value.tier === 'Moderate' ? 'moderate' : tier.value.tier === 'Less' ? 'less' : 'highly');
  return { ranges: byTier ? [reapplicant[byTier]] : [], inferred: true };
}
