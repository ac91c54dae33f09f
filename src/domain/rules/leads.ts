import { proposed, stated, type Figure } from './figure';

/** Lead times before applications open: how long in advance each piece has to be asked for or finished. */
export interface LeadRules {
  /** Weeks before the opening. */
  readonly weeks: Readonly<Record<LeadPiece, { readonly advised: Figure; readonly lastCall: Figure }>>;
  /** Days after the opening by which everything is submitted and certified. */
  readonly submitAfter: Figure;
  /** Calendar years in which an opening can lie; a date outside them is a mistake. */
  readonly years: { readonly first: Figure; readonly last: Figure };
}

/** What is asked for, or written, ahead of the opening. */
export type LeadPiece = 'letters' | 'statement' | 'CV';

const finished = { advised: stated(3, 'R-570', 'D4:171'), lastCall: stated(2, 'R-570', 'D4:171') };

export const LEAD_RULES: LeadRules = {
  weeks: {
    letters: { advised: stated(6, 'R-570', 'D4:170'), lastCall: stated(4, 'R-570', 'D4:170') },
    statement: finished,
    CV: finished,
  },
  submitAfter: stated(0, 'R-570', 'D4:169'),
  years: { first: proposed(2000, 'R-570'), last: proposed(2099, 'R-570') },
};
