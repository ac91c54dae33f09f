import { allOf, anyOf } from './answers';
import { GAP_LANES, type GapLane, type GapRole } from './planWords';
import { ROLE_RULES } from './rules/plan/roles';
import { PLAN_RULES, type PlanRules } from './rules/plan/planRules';
import type { Answer } from './words';

/** The three aims of any post between two seasons: stay in clinical work, mend what was weak, earn letters. */
export interface RoleAims {
  readonly clinical: Answer;
  readonly weakness: Answer;
  readonly letters: Answer;
}

/** Whether a post serves all three aims. */
export const meetsAims = ({ clinical, weakness, letters }: RoleAims): Answer =>
  allOf([clinical, weakness, letters]);

export type RoleRating = 'strong' | 'weak' | 'mixed' | 'unknown';

/**
 * A post rated by its ticks (R-560; the three of R-562 for a job outside training). Answers stand in the order of the table,
 * and what is not answered is unknown. One weak tick makes it weak; strong needs every strong tick and no weak one.
 */
export function rateRole(role: GapRole, strong: readonly Answer[], weak: readonly Answer[]): RoleRating {
  const rule = ROLE_RULES[role];
  const strongSides = rule.strong.map((_, index) => strong[index] ?? 'unknown');
  const weakSides = rule.weak.map((_, index) => weak[index] ?? 'unknown');
  const isWeak = anyOf(weakSides);
  if (isWeak === 'yes') return 'weak';
  const isStrong = allOf(strongSides);
  if (isStrong === 'unknown' || isWeak === 'unknown') return 'unknown';
  return isStrong === 'yes' ? 'strong' : 'mixed';
}

/** What a research year was found to have. */
export interface ResearchYear {
  /** In the backup field or right next to it. */
  readonly fieldMatch: Answer;
  /** At a residency of that field, or a large center with its department. */
  readonly site: Answer;
  /** Abstracts, posters and papers. */
  readonly outputs: number | undefined;
  /** Seen every day by clinical faculty. */
  readonly presence: Answer;
}

export interface ResearchReading {
  readonly met: Answer;
  /** Desirable and no condition. */
  readonly idealSite: Answer;
  /** Nobody who could write a letter sees the work: percent of the year the article calls wasted, as a manner of speaking. */
  readonly unseen: number | undefined;
}

/** Whether a year of research counts: in the field, enough outputs, seen. After a miss only; before a first application R-326 is stricter (C-44). */
export function researchYear(year: ResearchYear, rules: PlanRules = PLAN_RULES): ResearchReading {
  const { outputs, unseen } = rules.research;
  const enough = year.outputs === undefined ? 'unknown' : year.outputs >= outputs.value ? 'yes' : 'no';
  return {
    met: allOf([year.fieldMatch, year.presence, enough]),
    idealSite: year.site,
    unseen: year.presence === 'no' ? unseen.value : undefined,
  };
}

export interface LaneReading {
  readonly lane: GapLane;
  /** Percent of applicants; illustrative by the article’s own word. */
  readonly percent: number;
  /** The post whose tasks the plan holds; the last two lanes have a share and no rules (G-11). */
  readonly role: GapRole | undefined;
}

const DESCRIBED: Readonly<Partial<Record<GapLane, GapRole>>> = {
  'prelim or transitional': 'prelim',
  research: 'research',
};

/** The four lanes of a year between two applications with their shares, to be shown and never reckoned with (R-563, G-11). */
export const gapLanes = (rules: PlanRules = PLAN_RULES): readonly LaneReading[] =>
  GAP_LANES.map((lane) => ({ lane, percent: rules.lanes[lane].value, role: DESCRIBED[lane] }));
