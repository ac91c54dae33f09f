import { found, type Outcome } from './outcome';
import type { Figure } from './rules/figure';
import { RULES, type Rules } from './rules/rules';

/** What has a date before applications open, or on the day. */
export const LEAD_KINDS = [
  'letters',
  'letters last call',
  'statement',
  'statement last call',
  'CV',
  'submit',
] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

export interface LeadReading {
  readonly kind: LeadKind;
  /** Day numbers. */
  readonly date: number;
  readonly openDate: number;
  /** Weeks before the opening; days after it for submitting. */
  readonly lead: Figure;
}

const WEEK = 7;

/** the day for one piece, from the day on which applications open. The longer lead is advised, the shorter the last call. */
export function leadDate(kind: LeadKind, openDate: number, rules: Rules = RULES): Outcome<LeadReading> {
  const lead = leadOf(kind, rules);
  const date = kind === 'submit' ? openDate + lead.value : openDate - lead.value * WEEK;
  return found({ kind, date, openDate, lead });
}

function leadOf(kind: LeadKind, { leads: { weeks, submitAfter } }: Rules): Figure {
  switch (kind) {
    case 'letters last call':
      return weeks.letters.lastCall;
    case 'statement last call':
      return weeks.statement.lastCall;
    case 'submit':
      return submitAfter;
    default:
      return weeks[kind].advised;
  }
}
