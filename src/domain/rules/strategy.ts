import type { Ladder } from '../bands';
import { proposed, stated, type Figure } from './figure';
import type { Specialty } from './specialties';

/** How a dual application stands by the distance to the norm (C-21); the last step is the band of R-157. */
export const DUAL_STANDINGS = ['optional', 'allowed'] as const;
export type DualStanding = (typeof DUAL_STANDINGS)[number];

/** The thresholds of strategy, reapplication and dual application. */
export interface StrategyRules {
  /** years since graduation up to which a reattempt is reasonable. */
  readonly freshYears: Figure;
  /** Years since graduation that can be meant; more is a calendar year. */
  readonly mostYears: Figure;
  /** failed exams, and years since graduation without a relevant role, from which it is unwise. */
  readonly unwise: { readonly failures: Figure; readonly years: Figure };
  /** interviews in the dream field that are a handful (C-32). */
  readonly handful: Figure;
  /** the dreams that D3 speaks of. */
  readonly treatedByD3: Figure<readonly Specialty[]>;
  /** reattempts after which another one is too many, and the years of trying that D1 warns of. */
  readonly repeats: { readonly most: Figure; readonly years: { readonly from: Figure; readonly to: Figure } };
  /** months of a year of strengthening, and of the plan that goes with a decision. */
  readonly months: { readonly low: Figure; readonly high: Figure; readonly plan: Figure };
  /** years of research in the field that a second try at Dermatology asks for. */
  readonly dermResearch: { readonly low: Figure; readonly high: Figure };
  /** what a retaken Step 2 must promise: points gained and months of preparation. */
  readonly retake: { readonly points: Figure; readonly months: Figure };
  /** failed attempts from which Step 3 mends nothing. */
  readonly step3Failures: Figure;
  /** opinions to hear before a step that cannot be taken back. */
  readonly opinions: Figure;
  /** C-21: points under the norm. */
  readonly dual: Ladder<DualStanding>;
  /** letters of one set. */
  readonly letters: {
    readonly own: { readonly low: Figure; readonly high: Figure };
    readonly other: Figure;
    readonly all: { readonly low: Figure; readonly high: Figure };
  };
  /** percent of all applications that go to the dream field. */
  readonly split: { readonly dream: Figure; readonly weighting: Figure };
}

export const STRATEGY_RULES: StrategyRules = {
  freshYears: stated(1, 'R-307', 'D1:78'),
  mostYears: proposed(80, 'R-307'),
  unwise: { failures: proposed(2, 'R-308', 'D1:87'), years: stated(3, 'R-308', 'D1:88') },
  handful: proposed(3, 'R-317', 'D3:130 D3:137'),
  treatedByD3: stated(
    [
      'Dermatology',
      'Orthopedic Surgery',
      'ENT',
      'Plastic Surgery',
      'Interventional Radiology',
      'Radiation Oncology',
      'Neurosurgery',
      'Radiology',
      'Urology',
    ],
    'R-331',
    'D3:3 D3:63 D3:79 D3:97 D3:111',
  ),
  repeats: {
    most: stated(1, 'R-329', 'D1:248'),
    years: { from: stated(5, 'R-329', 'D1:241'), to: stated(6, 'R-329', 'D1:241') },
  },
  months: {
    low: stated(12, 'R-311', 'D1:252'),
    high: stated(18, 'R-311', 'D1:252'),
    plan: stated(12, 'R-312', 'D1:284'),
  },
  dermResearch: { low: stated(1, 'R-320', 'D3:93'), high: stated(2, 'R-320', 'D3:93') },
  retake: { points: stated(15, 'R-325', 'D4:222'), months: stated(6, 'R-325', 'D4:223') },
  step3Failures: proposed(2, 'R-334', 'D2:526'),
  opinions: stated(2, 'R-333', 'D3:228'),
  dual: { bottom: 'optional', steps: [{ from: proposed(10, 'R-502', 'D0:132 D4:275'), label: 'allowed' }] },
  letters: {
    own: { low: stated(2, 'R-504', 'D0:138-139'), high: stated(3, 'R-504', 'D0:138-139') },
    other: stated(1, 'R-504', 'D0:138-139'),
    all: { low: proposed(2, 'R-504', 'D0:138-139'), high: proposed(4, 'R-504', 'D0:138-139') },
  },
  split: {
    dream: stated(20, 'R-509', 'D2:383-388'),
    weighting: proposed(50, 'R-514', 'D0:142'),
  },
};
