import type { Flag } from './flags';
import type { FlagKind } from './rules/flags';
import type { Answer, Zone } from './words';

/** What a zone and anchors ask for together. */
export type Overcorrection = 'overcorrect' | 'reframe' | 'no call' | 'undecided';

/**
 * a borderline score with one anchor or more is made up for by volume and strength: better
 * letters, a list that fits, papers for each flag; Red with anchors asks for the same volume. A borderline score
 * without anchors and with a decent clinical record asks for reframing and smart targeting.
 */
export function overcorrection(
  zone: Zone,
  anchors: number,
  clinicalRecord: Answer = 'unknown',
): Overcorrection {
  if (zone === 'Green') return 'no call';
  if (anchors > 0) return 'overcorrect';
  if (zone === 'Red') return 'no call';
  return clinicalRecord === 'yes' ? 'reframe' : clinicalRecord === 'no' ? 'no call' : 'undecided';
}

/** R-853: D1's four lines of flags; whatever falls into one needs a deliberate plan against it. */
export const COUNTER_PLAN_LINES: readonly {
  readonly line: string;
  readonly kinds: readonly FlagKind[];
  readonly source: string;
}[] = [
  {
    line: 'Remediation, leave or professionalism notes',
    kinds: ['remediation', 'leave of absence', 'professionalism', 'unexplained gap', 'clerkship failures'],
    source: 'D1:67',
  },
  { line: 'A failed attempt', kinds: ['failed attempt', 'several failed attempts'], source: 'D1:68' },
  { line: 'Visa, or years since graduation as an IMG', kinds: ['visa', 'old graduation'], source: 'D1:69' },
  { line: 'Social media or reputation', kinds: ['reputation'], source: 'D1:70' },
];

/** the lines of D1 that these flags fall into, each of which needs its own plan. */
export const counterPlansFor = (flags: readonly Pick<Flag, 'kind'>[]) =>
  COUNTER_PLAN_LINES.filter(({ kinds }) => flags.some(({ kind }) => kinds.includes(kind)));
