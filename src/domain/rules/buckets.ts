import type { Bucket, Zone } from '../words';
import { proposed, type Figure } from './figure';

/** The three rows of R-468 step 3. */
export type KindGroup = 'top' | 'middle' | 'accessible';

export interface BucketRules {
  /** Points over a program's typical score from which it is a Safety. */
  readonly safetyFrom: Figure;
  /** Points under it from which it is a Reach. */
  readonly reachFrom: Figure;
  /** Points under it (or under the low end of its range) from which the Reach is extreme. */
  readonly extremeFrom: Figure;
  /** Share of international graduates, 0 to 1, from which a program counts as accessible; off until somebody sets it. */
  readonly imgShareFrom: Figure<number | undefined>;
  readonly kinds: Readonly<Record<KindGroup, Figure<Readonly<Record<Zone, Bucket>>>>>;
}

/** R-468, with what D4 calls a reach and what it calls realistic or safer. */
export const BUCKET_RULES: BucketRules = {
  safetyFrom: proposed(5, 'R-468 step 2', 'D4:23 D4:55'),
  reachFrom: proposed(5, 'R-468 step 2', 'D4:23 D4:55'),
  extremeFrom: proposed(10, 'R-468 step 2', 'D4:23 D4:55'),
  imgShareFrom: proposed<number | undefined>(undefined, 'R-461', 'D2:351-356'),
  kinds: {
    top: proposed({ Green: 'Reach', Yellow: 'Reach', Red: 'Reach' }, 'R-468 step 3', 'D4:93-96 D2:361-363'),
    middle: proposed({ Green: 'Realistic', Yellow: 'Realistic', Red: 'Reach' }, 'R-468 step 3', 'D4:97-100'),
    accessible: proposed(
      { Green: 'Safety', Yellow: 'Safety', Red: 'Realistic' },
      'R-468 step 3',
      'D2:351-356',
    ),
  },
};
