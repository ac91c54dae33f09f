import type { BackupVerdict, BoxState } from '../../../domain/backupBoxes';
import type { Tone } from '../StateChip';

/** How a verdict and the state of a box are coloured. */
export const STANDING_TONES: Readonly<Record<BackupVerdict | BoxState, Tone>> = {
  Pass: 'green',
  pass: 'green',
  'Not ideal': 'amber',
  'not ideal': 'amber',
  arguable: 'amber',
  Fail: 'red',
  fail: 'red',
  Incomplete: 'plain',
  unknown: 'plain',
};
