import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';

/** Whose opinion counts: the roles that the articles send one to. */
export const OPINION_ROLES = ['dream faculty', 'director', 'dean or advisor', 'backup mentor'] as const;
export type OpinionRole = (typeof OPINION_ROLES)[number];

/** What was answered: evasion is an answer, and it means not competitive. */
export const OPINION_ANSWERS = ['reapply', 'pivot', 'no straight answer'] as const;
export type OpinionAnswer = (typeof OPINION_ANSWERS)[number];

export interface Opinion {
  readonly role: OpinionRole;
  readonly answer: OpinionAnswer;
}

export interface OpinionReading {
  /** Different roles heard. */
  readonly roles: number;
  readonly state: 'too few' | 'least' | 'complete';
  /** Opinions that amount to not competitive. */
  readonly against: number;
  /** More than the log is meant for. */
  readonly tooMany: boolean;
}

/** A log of opinions (R-574, C-39): complete with enough different roles, and never without the least of them. */
export function opinionsOf(log: readonly Opinion[], rules: PlanRules = PLAN_RULES): OpinionReading {
  const { most, complete, least } = rules.opinions;
  const roles = new Set(log.map(({ role }) => role)).size;
  const state = roles >= complete.value ? 'complete' : roles >= least.value ? 'least' : 'too few';
  return {
    roles,
    state,
    against: log.filter(({ answer }) => answer !== 'reapply').length,
    tooMany: log.length > most.value,
  };
}
