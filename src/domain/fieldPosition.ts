import { normOf, zoneEdges, type NormReading } from './norms';
import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { readScore } from './scores';
import type { Answer, Setting } from './words';

export interface PositionReading {
  readonly position: 'above' | 'at' | 'below';
  readonly step2: number;
  readonly norm: NormReading;
}

/**
 * whether a score lies above, at or below the usual range of a field. A range with an open top is left above from
 * where Green begins. What the position means for a backup is R-160. Refuses an impossible score.
 */
export function fieldPosition(
  step2: number,
  specialty: Specialty,
  setting?: Setting,
  rules: Rules = RULES,
): Outcome<PositionReading> {
  const score = readScore(step2, rules);
  if (!score.ok) return score;
  const norm = normOf(specialty, { setting }, rules);
  if (!norm.ok) return norm;
  const { low, high, open } = norm.value;
  const { green } = zoneEdges(specialty, setting, rules);
  const isAbove = open || high === undefined ? step2 >= green.value : step2 > high;
  const position = isAbove ? 'above' : step2 < low ? 'below' : 'at';
  return found({ position, step2, norm: norm.value });
}

/** The clauses of D4's "borderline": near the median, over the national mean but under the range, decent but aimed high. */
export type BorderlineClause = 'near median' | 'between means' | 'aims high';

export interface BorderlineReading {
  readonly borderline: Answer;
  readonly clauses: readonly BorderlineClause[];
}

/**
 * whether a score counts as borderline in a field, and by which clause; any one suffices. The national mean is off
 * until somebody sets it (G-08), and whether the programs aimed at are very competitive is a judgement.
 */
export function borderlineScore(
  facts: {
    readonly step2: number;
    readonly specialty: Specialty;
    readonly setting?: Setting | undefined;
    readonly aimsHigh?: Answer | undefined;
  },
  rules: Rules = RULES,
): Outcome<BorderlineReading> {
  const score = readScore(facts.step2, rules);
  if (!score.ok) return score;
  const { floor, green } = zoneEdges(facts.specialty, facts.setting, rules);
  const { nearMedian, nationalMean } = rules.profile;
  const mean = nationalMean.value;
  const clauses: BorderlineClause[] = [];
  if (Math.abs(score.value - green.value) <= nearMedian.value) clauses.push('near median');
  if (mean !== undefined && score.value > mean && score.value < floor.value) clauses.push('between means');
  if (facts.aimsHigh === 'yes') clauses.push('aims high');
  const open = mean === undefined || facts.aimsHigh === undefined || facts.aimsHigh === 'unknown';
  return found({ borderline: clauses.length > 0 ? 'yes' : open ? 'unknown' : 'no', clauses });
}
