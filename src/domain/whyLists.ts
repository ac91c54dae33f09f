import type { CountReading } from './applications';
import { cite } from './citations';
import type { MixMode, MixReading, MixTarget, ReachVerdict } from './mix';
import { COUNT_CONTRADICTIONS, FIELD_CONTRADICTIONS, MIX_CONTRADICTION } from './rules/contradictions';
import type { CountRow } from './rules/counts';
import type { Citation } from './rules/figure';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import { BUCKETS } from './words';

/** A count as people write it: `80–100+`. */
export const countText = ({ min, max, open }: Pick<CountRow, 'min' | 'max' | 'open'>): string =>
  `${min}–${max}${open ? '+' : ''}`;

/** Why this many programs. */
export function whyCount(reading: CountReading, rules: Rules = RULES): string {
  const { specialty, status, zone, ranges, raised, inferred, conditions, alternatives, crossCheck } = reading;
  const who = status === 'first' ? `a first application in zone ${zone}` : 'a reapplicant';
  const sentences = [`${countText(reading)} programs of ${specialty} for ${who}, about ${reading.point}.`];
  if (ranges.length > 1)
    sentences.push(
      `Articles differ (${COUNT_CONTRADICTIONS.reapplicant}): ${ranges.map(sourced).join(', ')}; their overlap is used.`,
    );
  if (raised) sentences.push('Anchors move the number to the upper end.');
  if (alternatives.includes('pivot')) sentences.push('Or pivot to a less competitive backup.');
  if (alternatives.includes('backup')) sentences.push('Or rethink: a backup specialty.');
  if (conditions.includes('improved-profile')) sentences.push('Only with an improved profile.');
  if (conditions.includes('sponsor'))
    sentences.push(
      `A long list here needs a sponsor (${rules.counts.sponsorFrom.rule}, ${rules.counts.sponsorFrom.source}).`,
    );
  if (inferred) sentences.push(`Inferred: no article names ${specialty} here, so it follows its tier.`);
  if (crossCheck) {
    const higher = crossCheck.min > reading.min ? ', which starts higher' : '';
    sentences.push(`D4’s count for zone ${zone} is ${sourced(crossCheck)}${higher}.`);
  }
  const citations = [
    ...reading.citations,
    ...(raised ? [REASONS.anchorsRaise] : []),
    ...(ranges.length > 1 || inferred ? [REASONS.overlap] : []),
  ];
  return `${sentences.join(' ')}${chartNote(reading, rules)} ${cite(citations)}`;
}

const sourced = (row: CountRow): string => `${countText(row)} (${row.source})`;

/** Where the chart's one number per zone lies outside the text's range, both are told. */
function chartNote({ status, zone, min, max, specialty }: CountReading, rules: Rules): string {
  const chart = status === 'first' && zone ? rules.counts.chart[zone] : undefined;
  const outside = chart && (chart.value < min || chart.value > max);
  const field = FIELD_CONTRADICTIONS[specialty]?.id;
  const notes = [
    outside
      ? ` D4’s chart says ${chart.value} (${chart.source}), outside its own range (${COUNT_CONTRADICTIONS.chart}).`
      : '',
    zone === 'Yellow' && field && ['C-08', 'C-09'].includes(field)
      ? ` D4 counts the field as moderate although it tiers it higher (${field}).`
      : '',
  ];
  return notes.join('');
}

/** How a target was divided into whole programs. */
export function whyTarget({ mode, programs, counts }: MixTarget, rules: Rules = RULES): string {
  const shares = rules.mix.target[mode];
  const percent = BUCKETS.map((bucket) => `${shares[bucket].value} % ${bucket}`).join(', ');
  const whole = BUCKETS.map((bucket) => counts[bucket]).join(' / ');
  return (
    `${whole} of ${programs} programs: ${percent}, in whole programs by the largest remainder, ties to the safer bucket. ` +
    `${cite([...BUCKETS.map((bucket) => shares[bucket]), REASONS.wholeNumbers])} (${MIX_CONTRADICTION})`
  );
}

const REACH: Readonly<Record<ReachVerdict, string>> = {
  'in band': 'Reach is within D4’s band',
  note: 'Reach is under D4’s band',
  amber: 'Reach is over D4’s band and not over its cap',
  over: 'Reach is over D4’s cap',
};

/** What one article says of the shares of a list, and what it asks for, in percent. */
export interface MixVerdict {
  readonly article: MixMode;
  readonly verdict: MixReading['verdicts'][MixMode];
  /** `20 / 50 / 30, each ± 5`: Reach, Realistic, Safety. */
  readonly asks: string;
  readonly citations: readonly Citation[];
}

/** The three articles side by side. */
export function mixVerdicts({ verdicts }: MixReading, rules: Rules = RULES): readonly MixVerdict[] {
  const { target, bands, core, tolerance } = rules.mix;
  const targets = BUCKETS.map((bucket) => target.D0[bucket]);
  const edges = BUCKETS.map((bucket) => bands[bucket]);
  return [
    {
      article: 'D0',
      verdict: verdicts.D0,
      asks: `${targets.map(({ value }) => value).join(' / ')}, each ± ${tolerance.value}`,
      citations: [...targets, tolerance],
    },
    {
      article: 'D4',
      verdict: verdicts.D4,
      asks: edges.map(({ low, high }) => `${low.value}–${high.value}`).join(' / '),
      citations: edges.map(({ low }) => low),
    },
    {
      article: 'D2',
      verdict: verdicts.D2,
      asks: `Realistic and Safety ${core.minimum.value} at least, better ${core.met.value}`,
      citations: [core.met],
    },
  ];
}

/** The shares, and what one article or all three say of them. */
export function whyMix(reading: MixReading, mode?: MixMode, rules: Rules = RULES): string {
  const { shares, total, reach } = reading;
  const percent = BUCKETS.map((bucket) => `${(shares[bucket] * 100).toFixed(1)} % ${bucket}`).join(', ');
  const chosen = mixVerdicts(reading, rules).filter(({ article }) => mode === undefined || article === mode);
  const said = chosen.map(({ article, verdict, asks }) => `${article} ${verdict} (${asks})`);
  return (
    `${percent} of ${total} programs. ${REACH[reach]}. Verdict: ${said.join('; ')}. ` +
    `${cite([...chosen.flatMap(({ citations }) => citations), rules.mix.reachCap])} (${MIX_CONTRADICTION})`
  );
}
