/** What came of the last cycle. Options and timelines differ by it. */
export const OUTCOMES = [
  'matched nowhere',
  'matched elsewhere',
  'unwanted SOAP place',
  'unmatched after SOAP',
] as const;
export type CycleOutcome = (typeof OUTCOMES)[number];

export interface Scenario {
  readonly outcome: CycleOutcome;
  /** Whether the cycle calls for an autopsy. */
  readonly autopsy: boolean;
  /** Rules of the plan that follows; matched elsewhere has none of its own (G-12). */
  readonly plan: readonly string[];
}

/** the four scenarios and what each one leads to. */
export const SCENARIOS: readonly Scenario[] = [
  { outcome: 'matched nowhere', autopsy: true, plan: [] },
  { outcome: 'matched elsewhere', autopsy: false, plan: ['R-568'] },
  { outcome: 'unwanted SOAP place', autopsy: true, plan: ['R-564', 'R-567'] },
  { outcome: 'unmatched after SOAP', autopsy: true, plan: ['R-565'] },
];
