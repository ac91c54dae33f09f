/** The parts of a plan, in the order in which they stand on its sheet. */
export const PLAN_PARTS = [
  'first week',
  'sprint',
  'weekly targets',
  'year',
  'months',
  'role',
  'season',
  'repair',
  'conduct',
  'well-being',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Where a plan leads: a first application, the dream field again, a backup field, or the field that one has matched into (G-12). */
export const PLAN_PATHS = ['first', 'reapply', 'pivot', 'matched'] as const;
export type PlanPath = (typeof PLAN_PATHS)[number];

/** Why an application failed; one or two are named. */
export const CAUSES = ['metrics', 'application quality', 'strategy', 'red flags'] as const;
export type Cause = (typeof CAUSES)[number];

/** What is done until the next season. */
export const GAP_ROLES = ['prelim', 'research', 'undesignated prelim', 'job'] as const;
export type GapRole = (typeof GAP_ROLES)[number];

/** Where the hours of a week go. */
export const EFFORTS = ['clinical', 'research', 'application', 'mentors', 'personal'] as const;
export type Effort = (typeof EFFORTS)[number];

/** The four lanes in which D2 sees a year between two applications. */
export const GAP_LANES = ['prelim or transitional', 'research', 'clinical job', 'reapplication'] as const;
export type GapLane = (typeof GAP_LANES)[number];
