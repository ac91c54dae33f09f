import type { Citation } from './figure';

const because = (rule: string, source: string): Citation => ({ rule, source, standing: 'stated' });

/** What is said of what was sent, and of the last cycle, and holds no figure of its own. */
export const CYCLE_REASONS = {
  packet: because('R-013', 'D1:45-56'),
  list: because('R-014', 'D1:57-64'),
  underApplied: because('R-415', 'D1:57-64 D2:90 D2:331-334'),
  letters: because('R-504', 'D0:137-139'),
  outcome: because('R-009', 'D1:8-14'),
  typical: because('R-021', 'D3:64 D3:80'),
  counterPlan: because('R-853', 'D1:67-70'),
  papers: because('R-676', 'D1:71 D1:172-174'),
  overcorrection: because('R-161', 'D4:67-69'),
  secondField: because('R-511', 'D0:130'),
  commitEarly: because('R-572', 'D0:120-121'),
  rankRules: because('R-507', 'D0:144-146'),
  causes: because('R-011', 'D1:23-29 D1:280-281'),
} as const;
