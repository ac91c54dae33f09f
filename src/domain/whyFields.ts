import { cite } from './citations';
import type { GapReading, NormReading } from './norms';
import { FIELD_CONTRADICTIONS } from './rules/contradictions';
import type { Citation } from './rules/figure';
import { MATCHED_APPLICANTS } from './rules/matchedApplicants';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import type { IndexReading, TierReading } from './tiers';
import { ownNormTold } from './whyNorms';

/** Why a specialty stands in its tier. */
export function whyTier({ specialty, tier, word, source, moved, inferred, figure }: TierReading): string {
  const sentences = [
    source === '3level'
      ? `${word}: ${specialty} is in the tier ${tier}.`
      : `${specialty} is in the tier ${word}.`,
  ];
  if (moved) sentences.push('Community programs stand one tier lower.');
  if (inferred) sentences.push('Inferred: D4 does not tier it.');
  const level: readonly Citation[] = source === '3level' ? [REASONS.threeLevels] : [];
  const citations = inferred ? [figure, REASONS.inferred] : [figure, ...level];
  return `${sentences.join(' ')} ${cite(citations, [FIELD_CONTRADICTIONS[specialty]])}`;
}

/** What the index is, and what it is not. */
export const whyIndex = ({ specialty, index, figure }: IndexReading): string =>
  `${index} is D0’s competitiveness index of ${specialty}: unitless, a ballpark, and no basis for a tier. ` +
  cite([figure], [FIELD_CONTRADICTIONS[specialty]]);

/** A range as it is printed: `235–245`, `250 or more`. */
export const rangeText = ({ low, high, open }: Pick<NormReading, 'low' | 'high' | 'open'>): string =>
  high === undefined ? `${low} or more` : `${low}–${high}${open ? ' or more' : ''}`;

const WHOSE = {
  D1: 'the mean Step 2 of matched US MD graduates (other applicants: same figure, with caution)',
  D4: 'the usual competitive Step 2 range',
  working: 'the usual competitive Step 2 range',
} as const;

/** Where a norm comes from. */
export function whyNorm(norm: NormReading, rules: Rules = RULES): string {
  const { specialty, source, setting, tier, inferred, citation } = norm;
  const at = setting && source !== 'D4' ? ` at ${setting} programs` : '';
  const sentences = [`${rangeText(norm)} is ${WHOSE[source]} in ${specialty}${at}.`];
  const matched = source === 'D1' ? MATCHED_APPLICANTS[specialty] : undefined;
  if (matched)
    sentences.push(
      `Among them AOA or the top quartile is common: ${matched.topQuartile.value}; research: ${matched.research.value}.`,
    );
  if (source === 'D4' && setting) sentences.push('D4 gives one range for all settings.');
  if (inferred && tier)
    sentences.push(`Inferred: no article gives it a range, so that of the tier ${tier} is used.`);
  sentences.push(...ownNormTold(norm.own, rules));
  const citations = inferred ? [citation, REASONS.inferred] : [citation];
  return `${sentences.join(' ')} ${cite(citations, [FIELD_CONTRADICTIONS[specialty]])}`;
}

/** How a gap was worked out, and the band it falls in. */
export function whyGap({ gap, step2, norm, fallback, band }: GapReading, rules: Rules = RULES): string {
  const where = gap > 0 ? `${gap} under` : gap < 0 ? `${-gap} above` : 'exactly at';
  const whose = norm.source === 'D1' ? 'D1’s mean of matched applicants' : 'the low end of the usual range';
  const sentences = [`${step2} is ${where} ${norm.low}, ${whose} in ${norm.specialty}: ${band}.`];
  if (fallback) sentences.push('Fallback: D1 gives no mean for this field and setting.');
  if (norm.inferred) sentences.push('Inferred: no article gives the field a range.');
  sentences.push(...ownNormTold(norm.own, rules));
  const citations = norm.inferred
    ? [REASONS.reattempt, norm.citation, REASONS.inferred]
    : [REASONS.reattempt, norm.citation];
  return `${sentences.join(' ')} ${cite(citations, [FIELD_CONTRADICTIONS[norm.specialty]])}`;
}
