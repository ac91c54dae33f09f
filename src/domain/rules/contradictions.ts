import { stated, type Figure } from './figure';
import { NORM_RULES } from './norms';
import type { Specialty } from './specialties';
import { TIER_RULES } from './tiers';
import { ZONE_RULES } from './zones';

/** Where the articles disagree (section 12): every reading with its lines. Which one is in force, the rules say. */
export interface Contradiction {
  readonly id: string;
  readonly readings: readonly { readonly says: string; readonly figure: Figure<string | number> }[];
}

const { range, matched } = NORM_RULES;
const { rows } = TIER_RULES;
const says = (text: string, figure: Figure<string | number> | undefined) =>
  figure ? [{ says: text, figure }] : [];
const reads = (text: string, rule: string, source: string) => says('', stated(text, rule, source));

const bySetting = (id: string, specialty: Specialty): Contradiction => ({
  id,
  readings: [...says('tier', rows[specialty].D4), ...says('at many programs', rows[specialty].community)],
});
const byMean = (specialty: Specialty): Contradiction => ({
  id: 'C-07',
  readings: [...says('range from', range.Ultra.low), ...says('mean from', matched[specialty]?.low)],
});

export const ON_THE_LINE: Contradiction = {
  id: 'C-02',
  readings: [...reads('still Yellow', 'R-152', 'D4:55'), ...says('Red from', ZONE_RULES.redFrom)],
};

/** Where the articles disagree about what a field asks for. */
export const FIELD_CONTRADICTIONS: Readonly<Partial<Record<Specialty, Contradiction>>> = {
  Dermatology: byMean('Dermatology'),
  'Plastic Surgery': byMean('Plastic Surgery'),
  Neurosurgery: byMean('Neurosurgery'),
  'Emergency Medicine': bySetting('C-08', 'Emergency Medicine'),
  Anesthesiology: bySetting('C-09', 'Anesthesiology'),
  'General Surgery': bySetting('C-10', 'General Surgery'),
  'Internal Medicine': {
    id: 'C-06',
    readings: [
      ...says('range from', range.Moderate.low),
      ...says('academic mean from', matched['Internal Medicine']?.low),
      ...reads('lower scores still realistic', 'R-016', 'D2:91'),
    ],
  },
  Pediatrics: {
    id: 'C-13',
    readings: [...says('tier', rows.Pediatrics.D4), ...says('tier', rows.Pediatrics.D0)],
  },
  'OB/GYN': {
    id: 'C-14',
    readings: [...says('tier', rows['OB/GYN'].D4), ...says('index', rows['OB/GYN'].index)],
  },
};

/** What a bucket goes by. */
export const BUCKET_CONTRADICTION: Contradiction = {
  id: 'C-26',
  readings: [
    ...reads('by scores', 'R-451', 'D0:175-177'),
    ...reads('by kind of program', 'R-457', 'D4:93-100'),
    ...reads('by program tier', 'R-461', 'D2:351-363'),
  ],
};

export const COUNT_CONTRADICTIONS = {
  /** The chart's one number per zone lies outside the range of the text. */
  chart: 'C-29',
  /** Which side of "more competitive" a Moderate field is on. */
  moderateGreen: 'C-30',
  /** Fields that the Yellow classes do not name. */
  unnamedYellow: 'C-31',
  /** Counts for reapplicants. */
  reapplicant: 'C-28',
} as const;

/** The three articles' mixes. */
export const MIX_CONTRADICTION = 'C-25';
