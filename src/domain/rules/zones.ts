import type { Ladder } from '../bands';
import type { Zone } from '../words';
import { proposed, stated, type Citation, type Figure } from './figure';

/** How far a score stands from the mean of matched applicants. */
export type ReattemptBand = 'At norm' | 'Near' | 'Long shot' | 'Do not reattempt';

export interface ZoneRules {
  /** What the articles say of each zone. */
  readonly meaning: Readonly<Record<Zone, Citation>>;
  /** Under this score the zone is Red in every field. */
  readonly redUnder: Figure;
  /** Points under the low end of the range from which the zone is Red; exactly here is "on the line" (C-02). */
  readonly redFrom: Figure;
  /** Points under the low end down to which a Red is worded "low red". */
  readonly lowRedTo: Figure;
  /** Gap in points under the mean of matched applicants. */
  readonly reattempt: Ladder<ReattemptBand>;
}

export const ZONE_RULES: ZoneRules = {
  meaning: {
    Green: { rule: 'R-151', source: 'D4:51-53', standing: 'stated' },
    Yellow: { rule: 'R-152', source: 'D4:54-56', standing: 'stated' },
    Red: { rule: 'R-153', source: 'D4:57-59', standing: 'stated' },
  },
  redUnder: stated(220, 'R-153', 'D4:59'),
  redFrom: stated(10, 'R-153', 'D4:58'),
  lowRedTo: proposed(14, 'R-156', 'D4:60'),
  reattempt: {
    bottom: 'At norm',
    steps: [
      { from: proposed(1, 'R-157', 'D1:40-41'), label: 'Near' },
      { from: stated(15, 'R-157', 'D1:41'), label: 'Long shot' },
      { from: stated(20, 'R-157', 'D1:86'), label: 'Do not reattempt' },
    ],
  },
};
