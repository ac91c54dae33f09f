import type { Citation } from './figure';

const because = (rule: string, source: string, standing: Citation['standing'] = 'stated'): Citation => ({
  rule,
  source,
  standing,
});

/** What is asked about one field beside its four boxes. */
export const FIELD_REASONS = {
  positions: because('R-204', 'D0:33 D2:140-144'),
  lookUp: because('R-113', 'D2:155-170 D4:101'),
  varies: because('R-114', 'D0:56 D0:94'),
  alignment: because('R-217', 'D2:113-144'),
  comparison: because('R-213', 'D1:104-110'),
  overlap: because('R-215', 'D1:119 D1:278'),
  shortlist: because('R-240', 'D2:484-485 D1:97'),
  content: because('R-239', 'D1:97'),
} as const;
