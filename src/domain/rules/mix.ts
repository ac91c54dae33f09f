import type { Bucket } from '../words';
import { proposed, stated, type Figure } from './figure';

/** All figures are percent of the rows that have a bucket. */
export interface MixRules {
  /** R-452 and the default point inside D4's bands (R-456). */
  readonly target: Readonly<Record<'D0' | 'D4', Readonly<Record<Bucket, Figure>>>>;
  /** how far a share may lie from its target, inclusive. */
  readonly tolerance: Figure;
  /** inclusive bands. */
  readonly bands: Readonly<Record<Bucket, { readonly low: Figure; readonly high: Figure }>>;
  /** more Reach than this is over the cap. */
  readonly reachCap: Figure;
  /** share of Realistic and Safety together. */
  readonly core: { readonly minimum: Figure; readonly met: Figure };
}

const band = (low: number, high: number, line: number) => ({
  low: stated(low, 'R-456', `D4:${line}`),
  high: stated(high, 'R-456', `D4:${line}`),
});

/** R-452 and R-455 (D0), R-456 and R-460 (D4), R-462 (D2). */
export const MIX_RULES: MixRules = {
  target: {
    D0: {
      Reach: stated(20, 'R-452', 'D0:184'),
      Realistic: stated(50, 'R-452', 'D0:185'),
      Safety: stated(30, 'R-452', 'D0:186'),
    },
    D4: {
      Reach: proposed(15, 'R-456', 'D4:90'),
      Realistic: proposed(60, 'R-456', 'D4:91'),
      Safety: proposed(25, 'R-456', 'D4:92'),
    },
  },
  tolerance: proposed(5, 'R-452', 'D0:183'),
  bands: { Reach: band(10, 20, 90), Realistic: band(50, 70, 91), Safety: band(20, 30, 92) },
  reachCap: stated(25, 'R-460', 'D4:101'),
  core: { minimum: stated(70, 'R-462', 'D2:365'), met: stated(80, 'R-462', 'D2:365') },
};
