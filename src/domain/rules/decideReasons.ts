import type { Citation } from './figure';

const because = (rule: string, source: string): Citation => ({ rule, source, standing: 'stated' });

/** Rules that the Decide screen shows beside a decision and that hold no figure of their own. */
export const DECIDE_REASONS = {
  position: because('R-008', 'D0:22-27'),
  opinions: because('R-574', 'D1:153-155 D2:36-41 D3:35'),
} as const;
