/** What the applicant keeps to themselves. */
export interface Without {
  /** The profile sheet, what was answered before a decision, every sentence and cell of ours that names the score or tells its zone, and what the plan was written for. */
  readonly profile?: boolean;
  /** What the profile tells in confidence: flags, visa and notes, and what answers and plan tell of flags. */
  readonly confidential?: boolean;
  /** The plan's rows about the person and not the application, which are left out unless this says `false`. */
  readonly wellBeing?: boolean;
  /** Notes: columns of the list, reasons of overrides with who gave them, those of plan, answers and profile, and all comments. */
  readonly notes?: boolean;
  /** All comments and notes on cells, on every sheet. */
  readonly comments?: boolean;
  /** Whole sheets, by name. */
  readonly sheets?: readonly string[];
  /** Columns of the list, by their header. */
  readonly columns?: readonly string[];
}
