import type { Citation } from './figure';

const because = (rule: string, source: string): Citation => ({ rule, source, standing: 'stated' });

/** What is said of what was sent, and of the last cycle, and holds no figure of its own. */
export const CYCLE_REASONS = {
  packet: because('R-013', 'D1:45-56'),
  list: because('R-014', 'D1:57-64'),
  underApplied: because('R-415', 'D1:57-64 D2:90 D2:331-334'),
  letters: because('R-504', 'D0:137-139'),
  causes: because('R-011', 'D1:23-29 D1:280-281'),
} as const;
