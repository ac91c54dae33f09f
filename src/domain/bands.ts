import type { Figure } from './rules/figure';

/**
 * A ladder of bands, written by lower edges only: a band ends where the next one begins, so that neither a gap nor an
 * overlap can be written down. `bottom` is everything under the first edge; steps stand in rising order.
 */
export interface Ladder<Label> {
  readonly bottom: Label;
  readonly steps: readonly { readonly from: Figure; readonly label: Label }[];
}

/** The label whose band holds `value`; an edge belongs to the band above it. */
export function readLadder<Label>(ladder: Ladder<Label>, value: number): Label {
  let label = ladder.bottom;
  for (const step of ladder.steps) if (value >= step.from.value) label = step.label;
  return label;
}
