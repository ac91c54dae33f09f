export const PROFILE_SHEET = 'Backstop Profile';
export const SUMMARY_SHEET = 'Backstop Summary';

/** The sheets that Backstop writes: no list is looked for on them. */
export const OWN_SHEETS: readonly string[] = [
  PROFILE_SHEET,
  SUMMARY_SHEET,
  'Backstop Rules',
  'Backstop Plan',
  'Advisor brief',
];
