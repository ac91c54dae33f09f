import type { Zone } from '../words';
import { proposed, stated, type Citation, type Figure } from './figure';
import type { Specialty } from './specialties';

/** A number of programs; `open` says that the article leaves the top open ("100+"). */
export interface CountRow extends Citation {
  readonly min: number;
  readonly max: number;
  readonly open: boolean;
}

/** Class of a specialty in the count tables: D4's three under Yellow, D1's three for reapplicants. */
export type CountClass = 'less' | 'moderate' | 'highly';

/**
 * How many programs each article asks for: R-401 (the chart), R-402 (Green), R-403, R-404 and R-405 (Yellow), R-406 (Red),
 * R-409 (D1, reapplicants), R-410 and R-411 (D2, after a no-match), R-412 (where volume alone is no plan).
 */
export interface CountRules {
  /** one number per zone, the point estimate where it lies inside the range. */
  readonly chart: Readonly<Record<Zone, Figure>>;
  /** `less` and `more` competitive fields. */
  readonly green: Readonly<Record<'less' | 'more', CountRow>>;
  /** */
  readonly yellow: Readonly<Record<CountClass, CountRow>>;
  /** */
  readonly red: CountRow;
  /** */
  readonly reapplicant: Readonly<Record<CountClass, CountRow>>;
  /** fields that D2 names. */
  readonly noMatch: { readonly count: CountRow; readonly fields: Figure<readonly Specialty[]> };
  /** where a field stands under Yellow. */
  readonly yellowClass: Readonly<Record<Specialty, Figure<CountClass>>>;
  /** the fields that D1 names; the others follow their tier. */
  readonly reapplicantClass: Readonly<Partial<Record<Specialty, Figure<CountClass>>>>;
  /** R-411: D2's example of a first and a second field of one applicant. */
  readonly example: { readonly main: CountRow; readonly second: CountRow };
  /** programs in one Ultra field from which a sponsor is asked for. */
  readonly sponsorFrom: Figure;
}

const count = (min: number, max: number, open: boolean, rule: string, source: string): CountRow => ({
  min,
  max,
  open,
  rule,
  source,
  standing: 'stated',
});

const less = stated('less', 'R-403', 'D4:82');
const lessByTier = proposed('less', 'R-403');
const moderate = stated('moderate', 'R-404', 'D4:83');
const moderateByTier = proposed('moderate', 'R-404');
const highly = proposed('highly', 'R-405', 'D4:84');
const namedModerate = stated('moderate', 'R-409', 'D1:207');

/** as printed. */
export const COUNT_RULES: CountRules = {
  chart: {
    Green: stated(40, 'R-401', 'D4:76'),
    Yellow: stated(70, 'R-401', 'D4:77'),
    Red: stated(100, 'R-401', 'D4:78'),
  },
  green: {
    less: count(25, 40, false, 'R-402', 'D4:80'),
    more: count(40, 60, false, 'R-402', 'D4:80'),
  },
  yellow: {
    less: count(40, 60, false, 'R-403', 'D4:82'),
    moderate: count(60, 80, false, 'R-404', 'D4:83'),
    highly: count(80, 100, true, 'R-405', 'D4:84-86'),
  },
  red: count(80, 120, true, 'R-406', 'D4:87'),
  reapplicant: {
    less: count(40, 70, false, 'R-409', 'D1:208'),
    moderate: count(60, 100, false, 'R-409', 'D1:207'),
    highly: count(60, 80, true, 'R-409', 'D1:206'),
  },
  noMatch: {
    count: count(60, 100, true, 'R-410', 'D2:531'),
    fields: stated(
      ['Internal Medicine', 'Family Medicine', 'Psychiatry', 'Pediatrics', 'Anesthesiology'],
      'R-410',
      'D2:531',
    ),
  },
  yellowClass: {
    Dermatology: highly,
    'Plastic Surgery': highly,
    'Orthopedic Surgery': highly,
    Neurosurgery: highly,
    ENT: highly,
    'Interventional Radiology': highly,
    'CT Surgery': highly,
    'Radiation Oncology': highly,
    Radiology: highly,
    Ophthalmology: highly,
    Urology: highly,
    'Emergency Medicine': moderate,
    Anesthesiology: moderate,
    'General Surgery': moderateByTier,
    'OB/GYN': moderate,
    'Internal Medicine': moderate,
    Pediatrics: moderate,
    'Med/Peds': moderateByTier,
    'Family Medicine': less,
    Psychiatry: less,
    Neurology: less,
    Pathology: lessByTier,
    'PM&R': lessByTier,
  },
  reapplicantClass: {
    'Internal Medicine': namedModerate,
    Pediatrics: namedModerate,
    Psychiatry: namedModerate,
    'Family Medicine': stated('less', 'R-409', 'D1:208'),
  },
  example: {
    main: count(70, 90, false, 'R-411', 'D2:468'),
    second: count(10, 15, false, 'R-411', 'D2:469'),
  },
  sponsorFrom: proposed(80, 'R-412', 'D3:242'),
};
