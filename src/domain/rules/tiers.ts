import { proposed, stated, type Figure } from './figure';
import type { Specialty } from './specialties';

/** Specialty tiers, hardest first; always shown in words, never as numbers. */
export const TIERS = ['Ultra', 'High', 'Moderate', 'Less'] as const;
export type Tier = (typeof TIERS)[number];

/** What the articles call each tier, and the three levels of R-105. */
export interface TierWords {
  readonly D0: string;
  readonly D4: string;
  readonly level: Figure<'high' | 'mid' | 'low'>;
}

export interface TierRow {
  /** */
  readonly D0?: Figure<Tier>;
  /** */
  readonly D4?: Figure<Tier>;
  /** Where neither article tiers it: the company it keeps. */
  readonly placed?: Figure<Tier>;
  /** the tier at community programs, for the four specialties whose setting moves it. */
  readonly community?: Figure<Tier>;
  /** no unit, ballpark. */
  readonly index?: Figure;
}

export interface TierRules {
  readonly words: Readonly<Record<Tier, TierWords>>;
  readonly rows: Readonly<Record<Specialty, TierRow>>;
}

const ultra = stated('Ultra', 'R-102', 'D0:54');
const high = stated('High', 'R-102', 'D0:56');
const moderate = stated('Moderate', 'R-102', 'D0:58');
const less = stated('Less', 'R-102', 'D0:60');
const hyper = stated('Ultra', 'R-107', 'D4:29');
const competitive = stated('High', 'R-107', 'D4:30');
const middle = stated('Moderate', 'R-107', 'D4:31');
const lessCompetitive = stated('Less', 'R-107', 'D4:32');
const communityModerate = stated('Moderate', 'R-117', 'D0:58');
const index = (value: number, line: number) => stated(value, 'R-101', `D0:${line}`);

export const TIER_RULES: TierRules = {
  words: {
    Ultra: { D0: 'Ultra-competitive', D4: 'Hyper-competitive', level: proposed('high', 'R-105', 'D0:23') },
    High: { D0: 'High-competitive', D4: 'Competitive', level: proposed('high', 'R-105', 'D0:23') },
    Moderate: { D0: 'Moderate', D4: 'Moderate', level: proposed('mid', 'R-105', 'D0:23') },
    Less: { D0: 'Less competitive', D4: 'Less competitive', level: proposed('low', 'R-105', 'D0:23') },
  },
  rows: {
    Dermatology: { D0: ultra, D4: hyper, index: index(95, 40) },
    'Plastic Surgery': { D0: ultra, D4: hyper, index: index(92, 41) },
    'Orthopedic Surgery': { D0: ultra, D4: hyper, index: index(90, 42) },
    Neurosurgery: { D0: ultra },
    ENT: { D0: ultra, D4: hyper },
    'Interventional Radiology': { D0: ultra },
    'CT Surgery': { placed: proposed('Ultra', 'R-115', 'D0:69') },
    'Radiation Oncology': { D0: high, index: index(88, 43) },
    Radiology: { D0: high, D4: competitive, index: index(80, 44) },
    Ophthalmology: { D0: high },
    Urology: { D0: high },
    'Emergency Medicine': { D0: high, D4: competitive, community: communityModerate, index: index(75, 45) },
    Anesthesiology: { D0: high, D4: competitive, community: communityModerate },
    'General Surgery': { D0: high, D4: competitive, community: communityModerate, index: index(70, 47) },
    'OB/GYN': { D0: moderate, D4: middle, index: index(72, 46) },
    'Internal Medicine': {
      D0: moderate,
      D4: middle,
      community: stated('Less', 'R-117', 'D0:60'),
      index: index(55, 48),
    },
    Pediatrics: { D0: less, D4: middle, index: index(50, 50) },
    'Med/Peds': { placed: proposed('Moderate', 'R-115', 'D1:114') },
    'Family Medicine': { D0: less, D4: lessCompetitive, index: index(50, 49) },
    Psychiatry: { D0: less, D4: lessCompetitive, index: index(48, 51) },
    Neurology: { D0: less, D4: lessCompetitive },
    Pathology: { D0: less },
    'PM&R': { D0: less },
  },
};
