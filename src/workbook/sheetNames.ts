export const PROFILE_SHEET = 'Backstop Profile';
export const SUMMARY_SHEET = 'Backstop Summary';
export const BRIEF_SHEET = 'Advisor brief';
export const RULES_SHEET = 'Backstop Rules';
export const PLAN_SHEET = 'Backstop Plan';
export const DECISIONS_SHEET = 'Backstop Decisions';
/** Hidden; there only while formulas are frozen. */
export const FROZEN_SHEET = 'Backstop Frozen';

/** The sheets of ours that hold what a person typed. The others can be written anew at any time. */
export const INPUT_SHEETS: readonly string[] = [
  PROFILE_SHEET,
  RULES_SHEET,
  PLAN_SHEET,
  DECISIONS_SHEET,
  FROZEN_SHEET,
];

/** The sheets that Backstop writes: no list is looked for on them. */
export const OWN_SHEETS: readonly string[] = [
  PROFILE_SHEET,
  SUMMARY_SHEET,
  RULES_SHEET,
  PLAN_SHEET,
  DECISIONS_SHEET,
  FROZEN_SHEET,
  BRIEF_SHEET,
];
