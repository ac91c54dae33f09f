import type { Citation } from './rules/figure';
import { RULES, type Rules } from './rules/rules';

export interface RealignStep {
  readonly text: string;
  readonly citation: Citation;
}

const step = (text: string, source: string): RealignStep => ({
  text,
  citation: { rule: 'R-302', source, standing: 'stated' },
});

/** What realigning fully consists of, in order. */
export function realignSteps(rules: Rules = RULES): readonly RealignStep[] {
  const { awayRotations, letters } = rules.strategy.realign;
  return [
    step('Commit before rotations and letter requests tie you to the old story', 'D0:120'),
    step('Write a new statement around the backup field', 'D0:121-122'),
    step(
      `Rotate at home in the backup field, and ${awayRotations.value} time away where that helps`,
      awayRotations.source,
    ),
    step(`Get ${letters.value} or more strong letters from the backup field`, letters.source),
    step(
      'Apply broadly: community programs, less popular areas, DO- or IMG-friendly ones where relevant',
      'D0:125-128',
    ),
  ];
}
