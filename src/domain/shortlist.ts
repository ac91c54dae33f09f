import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Answer } from './words';

export interface Candidate {
  readonly specialty: Specialty;
  readonly chosen: boolean;
}

export type ShortlistState = 'empty' | 'too many' | 'none chosen' | 'several chosen' | 'ok';

/** a few candidate backups side by side, exactly one of them chosen. */
export function shortlistState(candidates: readonly Candidate[], rules: Rules = RULES): ShortlistState {
  const { least, most } = rules.backups.shortlist;
  const chosen = candidates.filter((candidate) => candidate.chosen).length;
  if (candidates.length < least.value) return 'empty';
  if (candidates.length > most.value) return 'too many';
  return chosen === 0 ? 'none chosen' : chosen > 1 ? 'several chosen' : 'ok';
}

export interface OverlapReading {
  /** Percent of what was loved about the dream that the alternative keeps. */
  readonly share: number;
  readonly meets: boolean;
}

/**
 * how much of what was loved about the dream an alternative keeps, as the weight of the items it keeps over the
 * weight of all. Undefined for an empty list. The share is a judgement put in order, not a measurement.
 */
export function overlapOf(
  items: readonly { readonly kept: boolean; readonly weight?: number }[],
  rules: Rules = RULES,
): OverlapReading | undefined {
  const weigh = (some: typeof items) => some.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const all = weigh(items);
  if (all <= 0) return undefined;
  const share = (weigh(items.filter(({ kept }) => kept)) * 100) / all;
  return { share, meets: share >= rules.backups.overlapFrom.value };
}

/** content, if not ecstatic, in at least one adjacent field. Unknown while no field has a yes and one is open. */
export function contentElsewhere(fields: readonly Answer[]): Answer {
  if (fields.includes('yes')) return 'yes';
  return fields.length === 0 || fields.includes('unknown') ? 'unknown' : 'no';
}
