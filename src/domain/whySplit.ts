import { cite } from './citations';
import { REASONS } from './rules/reasons';
import { RULES, type Rules } from './rules/rules';
import type { Split, SplitReading, SplitVerdict } from './split';

/** Why a number of programs is divided so. */
export function whySplit({ programs, backup, dream }: Split, rules: Rules = RULES): string {
  const { dream: share } = rules.strategy.split;
  return (
    `${programs} programs: ${backup} in the backup and ${dream} in the dream field, which gets ${share.value} % at the most. ` +
    `D2 calls it an example (C-23). ${cite([share, REASONS.segmentation])}`
  );
}

/** A share in percent that never says that an edge is reached when it is not. */
const percent = (share: number): string => String(Math.floor(share * 10) / 10);

/** What a division of programs amounts to, and against which article it stands. */
export function whySplitCheck(reading: SplitReading, rules: Rules = RULES): string {
  const { verdict, backup, dream, share, zoneDecides, citation } = reading;
  const { split } = rules.strategy;
  const { dreamShareFrom } = rules.pressure;
  const said: Readonly<Record<SplitVerdict, string>> = {
    'on target': `within the ${split.dream.value} % of D2’s example`,
    'above the example': `above the ${split.dream.value} % of D2’s example, and the backup still has more`,
    'against the weighting': `at ${split.weighting.value} % or more, where the backup should have more programs`,
    alarm: `at ${dreamShareFrom.value} % or more, in a field where your zone is Red`,
  };
  const sentences = [
    `${verdict}: ${percent(share)} % of ${backup + dream} applications go to the dream field, ${said[verdict]}.`,
  ];
  if (zoneDecides) sentences.push(`It would be an alarm if your zone there were Red; give the zone to know.`);
  const ladder = { ...split.weighting, rule: 'R-514', source: '' };
  return `${sentences.join(' ')} ${cite([citation, ladder])}`;
}
