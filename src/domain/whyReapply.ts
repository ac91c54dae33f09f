import { cite } from './citations';
import type { ReapplyReading, ReapplyRow, ReapplySource } from './reapply';
import type { ReattemptRemark } from './reattempt';
import type { Citation } from './rules/figure';
import { RULES, type Rules } from './rules/rules';
import { STRATEGY_REASONS } from './rules/strategyReasons';
import { ownNormTold } from './whyNorms';

const REASONS_OF: Readonly<Record<Exclude<ReapplySource, 'field'>, readonly Citation[]>> = {
  D1: [STRATEGY_REASONS.reasonable, STRATEGY_REASONS.unwise, STRATEGY_REASONS.pivot],
  'D1-flow': [STRATEGY_REASONS.reattemptFlow],
  D2: [STRATEGY_REASONS.posture],
  D3: [STRATEGY_REASONS.reapply, STRATEGY_REASONS.pivotNow],
};

const NAMES: Readonly<Record<ReapplySource, string>> = {
  D1: 'D1',
  'D1-flow': 'D1’s flowchart',
  D2: 'D2',
  D3: 'D3',
  field: 'D3 of this field',
};

/** A row in words: `D3: Pivot (too few interviews)`. */
export const rowText = ({ source, verdict, because }: ReapplyRow): string =>
  `${NAMES[source]}: ${verdict}${because.length > 0 ? ` (${because.join(', ')})` : ''}.`;

/** What D1 remarks beside its verdict. */
export function remarkText(remark: ReattemptRemark, rules: Rules = RULES): string {
  const { freshYears, unwise, repeats } = rules.strategy;
  const said: Readonly<Record<ReattemptRemark, string>> = {
    'mentor review': `Between ${freshYears.value} and ${unwise.years.value} years after graduation no article encourages or bars another try: ask a mentor (C-34).`,
    'consider a pivot':
      'An optimized attempt that failed, or burnout, speaks for a pivot without deciding it (R-309).',
    'no adjacent field':
      'No neighboring field would content you yet; that decides which field, not whether (R-309).',
    'second reattempt': `The articles grant ${repeats.most.value} reattempt; ${repeats.years.from.value}–${repeats.years.to.value} years of trying are the warning (R-329).`,
  };
  return said[remark];
}

/** Every verdict with its reasons, and how the headline comes of them. */
export function whyReapply(reading: ReapplyReading, rules: Rules = RULES): string {
  const { headline, rows, reattempt, director, field, backupList } = reading;
  const sentences = [`${headline}: any article’s “pivot” decides, and an open verdict keeps it open (C-54).`];
  sentences.push(...rows.filter(({ verdict }) => verdict !== 'n/a').map(rowText));
  if (director.askFirst) sentences.push('Ask a program director of the field first.');
  if (director.weighMoney) sentences.push('Money presses: weigh it; alone it decides nothing (R-319).');
  if (backupList) sentences.push('D2’s reapplication goes with a backup list that is not optional (R-017).');
  if (reading.dream === 'Dermatology') {
    const { low, high } = rules.strategy.dermResearch;
    sentences.push(`D3 asks for ${low.value}–${high.value} years of research in Dermatology.`);
  }
  if (field.inferred) sentences.push('Inferred: D3 says it of ENT under the same heading.');
  sentences.push(...reattempt.remarks.map((remark) => remarkText(remark, rules)));
  sentences.push(...ownNormTold(reading.own, rules));
  const sources = rows.flatMap(({ source, verdict }) =>
    verdict === 'n/a' ? [] : source === 'field' ? [fieldReason(reading)] : REASONS_OF[source],
  );
  return `${sentences.join(' ')} ${cite([STRATEGY_REASONS.combined, ...sources])}`;
}

const fieldReason = ({ dream, field }: ReapplyReading): Citation => {
  const { derm, ent } = STRATEGY_REASONS;
  if (dream === 'Dermatology') return derm;
  return field.inferred ? { ...ent, standing: 'proposed' } : ent;
};
