import { readLadder, type Ladder } from './bands';
import { zoneEdges, type ZoneEdges } from './norms';
import { found, type Outcome } from './outcome';
import { proposed } from './rules/figure';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { readScore } from './scores';
import type { Setting, Zone } from './words';

export interface ZoneReading extends ZoneEdges {
  readonly zone: Zone;
  readonly step2: number;
  readonly specialty: Specialty;
  readonly setting: Setting | undefined;
  /** Points under the low end of the range; 0 or less at or above it. */
  readonly below: number;
  /** True when the score is under the floor that holds in every field. */
  readonly underAll: boolean;
  /** Exactly on the line between Yellow and Red (C-02). */
  readonly onTheLine: boolean;
  /** a wording only. */
  readonly lowRed: boolean;
}

/** The zones of a specialty as a ladder of scores: where Yellow begins and where Green begins. */
export function zoneLadder(
  { floor, green }: Pick<ZoneEdges, 'floor' | 'green'>,
  rules: Rules = RULES,
): Ladder<Zone> {
  const { redUnder, redFrom } = rules.zones;
  const yellowFrom = Math.max(redUnder.value, floor.value - redFrom.value + 1);
  return {
    bottom: 'Red',
    steps: [
      { from: proposed(yellowFrom, 'R-154', floor.source), label: 'Yellow' },
      { from: proposed(Math.max(redUnder.value, green.value), 'R-154', green.source), label: 'Green' },
    ],
  };
}

/**
 * Where a score stands relative to a specialty: Green, Yellow or Red. `setting` is that of the
 * programs aimed at and matters for four specialties only. D4’s readings of its own table are examples W-11 to
 * W-13. A score says nothing without a specialty, and what the articles call too low without a number is Red.
 * Refuses an impossible score. Never a probability.
 */
export function zoneOf(
  step2: number,
  specialty: Specialty,
  setting?: Setting,
  rules: Rules = RULES,
): Outcome<ZoneReading> {
  const score = readScore(step2, rules);
  if (!score.ok) return score;
  const edges = zoneEdges(specialty, setting, rules);
  const { redUnder, redFrom, lowRedTo } = rules.zones;
  const zone = readLadder(zoneLadder(edges, rules), step2);
  const below = edges.floor.value - step2;
  const underAll = step2 < redUnder.value;
  return found({
    ...edges,
    zone,
    step2,
    specialty,
    setting,
    below,
    underAll,
    onTheLine: !underAll && zone === 'Red' && below === redFrom.value,
    lowRed: !underAll && zone === 'Red' && below <= lowRedTo.value,
  });
}
