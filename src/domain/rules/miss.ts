import { proposed, stated, type Figure } from './figure';
import type { Ladder } from '../bands';

/** What kind of miss it was (R-020), nearest first. D3's own words, which are never a zone (C-51). */
export const MISS_TYPES = ['Near-competitive', 'Borderline', 'Undermatched'] as const;
export type MissType = (typeof MISS_TYPES)[number];

/** Research in the dream field as R-020 words it. */
export const FIELD_RESEARCH = ['multiple', 'limited', 'minimal'] as const;
export type FieldResearch = (typeof FIELD_RESEARCH)[number];

/** three columns, each of which votes for a row. */
export interface MissRules {
  /** Points of Step 2 CK. */
  readonly step2: Ladder<MissType>;
  readonly research: Readonly<Record<FieldResearch, Figure<MissType>>>;
  /** Interviews, both ends included; the ranges overlap (C-33). */
  readonly interviews: Readonly<Record<MissType, { readonly from: Figure; readonly to: Figure }>>;
  /** The row that more interviews than any range has stand for. */
  readonly beyond: Figure<MissType>;
}

const line = { 'Near-competitive': 'D3:28', Borderline: 'D3:29', Undermatched: 'D3:30' } as const;
const range = (type: MissType, from: number, to: number) => ({
  from: stated(from, 'R-020', line[type]),
  to: stated(to, 'R-020', line[type]),
});

export const MISS_RULES: MissRules = {
  step2: {
    bottom: 'Undermatched',
    steps: [
      { from: stated(230, 'R-020', 'D3:29'), label: 'Borderline' },
      { from: stated(245, 'R-020', 'D3:28'), label: 'Near-competitive' },
    ],
  },
  research: {
    multiple: stated('Near-competitive', 'R-020', 'D3:28'),
    limited: stated('Borderline', 'R-020', 'D3:29'),
    minimal: stated('Undermatched', 'R-020', 'D3:30'),
  },
  interviews: {
    'Near-competitive': range('Near-competitive', 6, 15),
    Borderline: range('Borderline', 3, 8),
    Undermatched: range('Undermatched', 0, 4),
  },
  beyond: proposed('Near-competitive', 'R-020', 'D3:28'),
};
