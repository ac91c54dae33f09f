import type { Citation } from './figure';

/** Rules that hold no figure of their own and still give a reason. */
const because = (rule: string, source = '', standing: Citation['standing'] = 'proposed'): Citation => ({
  rule,
  source,
  standing,
});

export const REASONS = {
  spelling: because('section 14', '', 'stated'),
  unsureSpelling: because('section 14.1'),
  position: because('section 14'),
  threeLevels: because('R-105', 'D0:23'),
  inferred: because('R-115'),
  reattempt: because('R-157', 'D1:40-44'),
  backupNeed: because('R-160', 'D0:26-27 D4:60 D4:67-69 D4:84-87'),
  anchorsAndZone: because('R-161', 'D4:67-69', 'stated'),
  anchorsRaise: because('R-408', 'D4:68'),
  overlap: because('R-417'),
  underCutoff: because('R-468 step 1', 'D4:19'),
  friendly: because('R-468 step 4', 'D0:177'),
  unknownProgram: because('R-468 step 5'),
  kindOfProgram: because('R-468a'),
  wholeNumbers: because('R-469'),
  notCounted: because('R-471'),
  crosswalk: because('R-467'),
  countCheck: because('R-419'),
  broad: because('R-416', 'D0:125-128 D1:170 D1:209 D2:531', 'stated'),
  underApplied: because('R-415', 'D1:57-64 D2:90 D2:331-334', 'stated'),
  loneDream: because('R-210', 'D0:93-99', 'stated'),
  assumptions: because('R-407', 'D4:73'),
  signals: because('R-668', 'D4:187-193', 'stated'),
  segmentation: because('R-506', 'D0:141-143', 'stated'),
  curated: because('R-508', 'D2:369-381', 'stated'),
  twoLists: because('R-418'),
  noSpecialty: because('R-155', 'D4:14'),
} as const;
