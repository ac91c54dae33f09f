import { cite } from './citations';
import { named } from './conditions';
import { STRATEGY_REASONS } from './rules/strategyReasons';
import type { StandingReading } from './standing';
import type { Strategy, StrategyOption, StrategyReading } from './strategy';
import { RULES, type Rules } from './rules/rules';
import { ownNormTold } from './whyNorms';

const REASON_OF = {
  Realign: STRATEGY_REASONS.realign,
  Dual: STRATEGY_REASONS.dual,
  Delay: STRATEGY_REASONS.delay,
} as const satisfies Record<Strategy, unknown>;

function optionText({ strategy, eligible, conditions, inTheWay }: StrategyOption): string {
  const met = named(conditions, 'yes').join(', ');
  if (eligible === 'yes') return `${strategy} is open: ${met}.`;
  const way = inTheWay.join(', ');
  return eligible === 'no'
    ? `${strategy} is not: not met, ${way}.`
    : `${strategy} cannot be told: not known, ${way}.`;
}

/** Which strategies are open and why, and how two fields at once stand by the articles (C-21). */
export function whyStrategy(reading: StrategyReading, rules: Rules = RULES): string {
  const { options, eligible, widen, dual } = reading;
  const sentences = options.map(optionText);
  if (widen) sentences.push('None is open: stay with one specialty and widen the list.');
  if (eligible.includes('Delay'))
    sentences.push('A delay is risky, asks for an advisor with a name, and is never chosen for you.');
  if (dual.refused) sentences.push('Never a backup you would hate: choose another one (R-515).');
  if (dual.stance === 'realign') {
    const { low, high } = rules.pressure.longShots;
    sentences.push(
      `So far under the norm, realigning comes before two fields, with ${low.value} to ${high.value} long shots at most (C-21).`,
    );
  } else if (dual.stance === 'allowed')
    sentences.push(
      `Two fields are an option with ${rules.strategy.split.dream.value} % or less in the dream field (C-21).`,
    );
  else if (dual.stance === 'optional')
    sentences.push('This near the norm a second field is optional (C-21).');
  if (dual.bySponsor) sentences.push('Only the sponsor keeps the dream field open (R-322).');
  sentences.push(...ownNormTold(reading.own, rules));
  const reasons = options.map(({ strategy }) => REASON_OF[strategy]);
  return `${sentences.join(' ')} ${cite([STRATEGY_REASONS.choosing, ...reasons])}`;
}

/** Why zone, band and category of one score need not agree (C-01). */
export function whyStandings({ zone, gap, category }: StandingReading, rules: Rules = RULES): string {
  const low = gap.norm.source === 'D1' ? 'D1’s mean of those who matched' : 'the low end of the range';
  const sentences = [
    `Three measures, never merged (C-01): the zone holds ${zone.step2} against what ${zone.specialty} asks for (D4), the band against ` +
      `${low}, ${gap.norm.low}, and the category, ${category.category}, against no field at all (D0).`,
    'The zone leads counts and backups, the band is for another attempt, the category describes.',
    ...ownNormTold(zone.own, rules),
  ];
  return `${sentences.join(' ')} ${cite([STANDINGS, zone.floor, gap.norm.citation, category.citation])}`;
}

const STANDINGS = { rule: 'R-162', source: '', standing: 'proposed' } as const;
