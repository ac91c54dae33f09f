import { answerOf } from './conditions';
import { answerTo, type DecisionAnswers } from './decisionQuestions';
import { walkRisk, type Walk } from './flowcharts';
import type { RiskDoing, RiskQuestion } from './rules/flowcharts';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Answer, Zone } from './words';

/** a score close to the norm is Green, or Yellow in a field that D4 does not call highly competitive. */
export function closeToNorm(zone: Zone | undefined, specialty: Specialty, rules: Rules = RULES): Answer {
  const highly = rules.counts.yellowClass[specialty].value === 'highly';
  return answerOf(zone && (zone === 'Green' || (zone === 'Yellow' && !highly)));
}

/** D4's flowchart for a zone in the dream field (R-323). */
export const riskFlow = (
  zone: Zone | undefined,
  specialty: Specialty,
  answers: DecisionAnswers,
  rules: Rules = RULES,
): Walk<RiskQuestion, RiskDoing> =>
  walkRisk({
    'close to the norm': closeToNorm(zone, specialty, rules),
    'accepts high risk': answerTo(answers, 'accepts high risk'),
  });
