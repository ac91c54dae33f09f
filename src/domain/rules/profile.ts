import type { Ladder } from '../bands';
import type { Category } from '../words';
import { proposed, stated, type Figure } from './figure';

/** How the headline comes out of the rows: the worst of them, or what most of them say. */
export type HeadlineWay = 'worst' | 'majority';

/** What a packet amounts to. */
export type PacketWord = 'mediocre' | 'mixed' | 'competitive';

/** Chapter (a) of the rulebook: what an applicant's own figures say, without a specialty. */
export interface ProfileRules {
  /** R-002, points of Step 2 CK. */
  readonly step2: Ladder<Category>;
  /** R-003, points of COMLEX Level 2 and the ends of its scale. */
  readonly comlex2: Ladder<Category>;
  readonly comlexScale: { readonly lowest: Figure; readonly highest: Figure };
  /** percent counted from the top of the class; both ends belong to the band they close (C-46). */
  readonly rank: { readonly strongTo: Figure; readonly borderlineTo: Figure };
  /** R-005, outputs; and how many of them a serious experience without a product counts for. */
  readonly research: Ladder<Category>;
  readonly seriousExperience: Figure;
  /** */
  readonly headline: Figure<HeadlineWay>;
  /** causes that may be named. */
  readonly causes: Figure;
  /** failed attempts that are "several". */
  readonly severalAttempts: Figure;
  /** how many of the six answers are yes. */
  readonly packet: Ladder<PacketWord>;
  /** more years than this since graduation, without clinical work, are too many. */
  readonly yearsOver: Figure;
  /** points from a field's median within which a score is borderline; a national mean, off until somebody sets it. */
  readonly nearMedian: Figure;
  readonly nationalMean: Figure<number | undefined>;
}

export const PROFILE_RULES: ProfileRules = {
  step2: {
    bottom: 'At-Risk',
    steps: [
      { from: stated(230, 'R-002', 'D0:16'), label: 'Borderline' },
      { from: stated(245, 'R-002', 'D0:16'), label: 'Strong' },
    ],
  },
  comlex2: {
    bottom: 'At-Risk',
    steps: [
      { from: stated(560, 'R-003', 'D0:17'), label: 'Borderline' },
      { from: stated(620, 'R-003', 'D0:17'), label: 'Strong' },
    ],
  },
  comlexScale: { lowest: proposed(9, 'R-003'), highest: proposed(999, 'R-003') },
  rank: { strongTo: stated(25, 'R-004', 'D0:18'), borderlineTo: stated(60, 'R-004', 'D0:18') },
  research: {
    bottom: 'At-Risk',
    steps: [
      { from: stated(1, 'R-005', 'D0:19'), label: 'Borderline' },
      { from: stated(3, 'R-005', 'D0:19'), label: 'Strong' },
    ],
  },
  seriousExperience: proposed(0, 'R-005', 'D0:11'),
  headline: proposed('worst', 'R-007', 'D0:13 D0:21'),
  causes: stated(2, 'R-011', 'D1:280-281'),
  severalAttempts: proposed(2, 'R-012', 'D1:43 D2:103'),
  packet: {
    bottom: 'mediocre',
    steps: [
      { from: proposed(4, 'R-013', 'D1:45-56'), label: 'mixed' },
      { from: proposed(6, 'R-013', 'D1:45-56'), label: 'competitive' },
    ],
  },
  yearsOver: stated(3, 'R-018', 'D2:104'),
  nearMedian: proposed(10, 'R-022', 'D4:23'),
  nationalMean: proposed<number | undefined>(undefined, 'R-022', 'D4:22-25'),
};
