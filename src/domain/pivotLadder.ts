import { found, refused, type Outcome } from './outcome';
import { LADDERS, type Rung } from './rules/ladders';
import { PAY_RULES, type PayRange, type PayRules } from './rules/pay';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';

export interface LadderStep {
  readonly base: Specialty;
  readonly end: string;
  readonly rung: Rung;
  /** What the ladder itself says of pay, then the track that the end point is part of; they can differ (C-42). */
  readonly pay: readonly PayRange[];
}

/** The rungs of a dream, in D3's order (R-222 to R-225); none for the missed fields of R-111 that have no ladder. */
export const laddersFor = (dream: Specialty): readonly Rung[] =>
  LADDERS.filter(({ dreams }) => dreams.includes(dream))
    .flatMap(({ rungs }) => rungs)
    .filter(({ only }) => !only || only.includes(dream));

/**
 * D3's ways on for somebody who missed a dream (R-222 to R-225), one step for each end point, with pay in thousand dollars
 * a year where the article gives any (R-228): for display, never for a decision. Refuses a dream without a ladder.
 */
export function pivotLadder(
  dream: Specialty,
  { pay = PAY_RULES }: Rules = RULES,
): Outcome<readonly LadderStep[]> {
  const rungs = laddersFor(dream);
  if (rungs.length === 0)
    return refused({ code: 'not-stated', what: 'pivot ladder', subject: dream, source: 'D3' });
  return found(
    rungs.flatMap((rung) =>
      rung.ends.map((end) => ({ base: rung.base, end, rung, pay: payOf(rung, end, pay) })),
    ),
  );
}

function payOf({ base, rule }: Rung, end: string, { ladders, tracks }: PayRules): readonly PayRange[] {
  const own = ladders[base]?.pay.rule === rule ? ladders[base] : undefined;
  return [own, tracks[base]].flatMap((track) => (track?.ends.includes(end) ? [track.pay] : []));
}
