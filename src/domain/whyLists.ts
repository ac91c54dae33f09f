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

/** The shares, and what one article or all three say of them. */
export function whyMix(
  { shares, total, verdicts, reach }: MixReading,
  mode?: MixMode,
  rules: Rules = RULES,
): string {
  const percent = BUCKETS.map((bucket) => `${(shares[bucket] * 100).toFixed(1)} % ${bucket}`).join(', ');
  const { target, bands, reachCap, core, tolerance } = rules.mix;
  const said: Readonly<Record<MixMode, { text: string; citations: readonly Citation[] }>> = {
    D0: { text: `D0 ${verdicts.D0}`, citations: [...BUCKETS.map((bucket) => target.D0[bucket]), tolerance] },
    D4: { text: `D4 ${verdicts.D4}`, citations: BUCKETS.map((bucket) => bands[bucket].low) },
    D2: { text: `D2 ${verdicts.D2}`, citations: [core.met] },
  };
  const chosen = mode ? [said[mode]] : [said.D0, said.D4, said.D2];
  return (
    `${percent} of ${total} programs. ${REACH[reach]}. Verdict: ${chosen.map(({ text }) => text).join(', ')}. ` +
    `${cite([...chosen.flatMap(({ citations }) => citations), reachCap])} (${MIX_CONTRADICTION})`
  );
}
