import type { Citation } from './rules/figure';
import type { Answer } from './words';

/** A piece of preparation that a dual application asks for. */
export type DualPiece =
  | 'statement for the dream'
  | 'statement for the backup'
  | 'rank rule'
  | 'rank rule before the first interview';

export interface DualPreparation {
  /** Two statements with different emphasis and stories, not one twice. */
  readonly statements: { readonly dream: Answer; readonly backup: Answer };
  /** Excel dates; the day on which the rank rule was written down, and of the first interview. */
  readonly rankRule?: number | undefined;
  readonly firstInterview?: number | undefined;
}

/**
 * What a dual application still lacks: two personal statements, which D0 and D2 both demand, and a written rule
 * of how to rank, made before the first interview.
 */
export function dualGaps({ statements, rankRule, firstInterview }: DualPreparation): readonly DualPiece[] {
  const gaps: DualPiece[] = [];
  if (statements.dream !== 'yes') gaps.push('statement for the dream');
  if (statements.backup !== 'yes') gaps.push('statement for the backup');
  if (rankRule === undefined) gaps.push('rank rule');
  else if (firstInterview !== undefined && rankRule > firstInterview)
    gaps.push('rank rule before the first interview');
  return gaps;
}

/** What an honest answer to "why two fields?" says, in this order. */
export const DUAL_ANSWER: Citation & { readonly points: readonly string[] } = {
  rule: 'R-510',
  source: 'D2:380-381',
  standing: 'stated',
  points: [
    'Mainly the backup, because it fits my long-term interests',
    'A few programs in the dream field, because of mentors there',
    'Fully committed wherever I match',
  ],
};
