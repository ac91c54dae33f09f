import { found, refused, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';

/** Why a cycle failed (R-011), in D1's order. */
export const CAUSES = ['metrics', 'application quality', 'strategy', 'reputation or flags'] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * the one or two causes that an applicant names, the main one first, each once. Refuses more: who names everything
 * has named nothing.
 */
export function missCauses(named: readonly Cause[], rules: Rules = RULES): Outcome<readonly Cause[]> {
  const causes = [...new Set(named)];
  const most = rules.profile.causes.value;
  return causes.length > most
    ? refused({ code: 'too-many-causes', given: causes.length, most })
    : found(causes);
}
