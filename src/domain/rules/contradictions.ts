import { stated, type Figure } from './figure';
import { MISS_RULES } from './miss';
import { NORM_RULES } from './norms';
import { PROFILE_RULES } from './profile';
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

const { interviews } = MISS_RULES;
const interviewsOf = (
  type: keyof typeof interviews,
): readonly { readonly says: string; readonly figure: Figure<string> }[] => {
  const { from, to } = interviews[type];
  return [{ says: type, figure: { ...from, value: `${from.value}–${to.value}` } }];
};

/** Where the articles disagree about an applicant apart from any field. */
export const PROFILE_CONTRADICTIONS = {
  /** A category is none of the other two measures of a score, and all three are shown. */
  absolute: {
    id: 'C-01',
    readings: [
      ...says('Strong from', PROFILE_RULES.step2.steps[1]?.from),
      ...reads('relative to the field', 'R-151', 'D4:50-59'),
      ...reads('distance to the mean', 'R-157', 'D1:40-44'),
    ],
  },
  comlex: { id: 'C-43', readings: reads('a category and no zone', 'R-003', 'D0:17') },
  research: {
    id: 'C-44',
    readings: [
      ...reads('outputs', 'R-005', 'D0:19'),
      ...reads('how research-heavy the field is', 'R-106', 'D1:34'),
      ...reads('projects in the dream field', 'R-020', 'D3:28'),
    ],
  },
  flags: {
    id: 'C-45',
    readings: [
      ...reads('a leave always counts', 'R-853', 'D1:67'),
      ...reads('a leave counts if vaguely explained', 'R-852', 'D4:65'),
    ],
  },
  rank: { id: 'C-46', readings: says('the edge of two cells', PROFILE_RULES.rank.strongTo) },
  interviews: {
    id: 'C-33',
    readings: (['Near-competitive', 'Borderline', 'Undermatched'] as const).flatMap(interviewsOf),
  },
  near: {
    id: 'C-51',
    readings: [
      ...says('Near-competitive from', MISS_RULES.step2.steps[1]?.from),
      ...says('mean in Orthopedic Surgery from', matched['Orthopedic Surgery']?.low),
    ],
  },
  years: {
    id: 'C-34',
    readings: [
      ...reads('fresh graduates only', 'R-307', 'D1:78'),
      ...says('misaligned over', PROFILE_RULES.yearsOver),
      ...reads('an IMG flag over 3 to 5', 'R-853', 'D1:69'),
    ],
  },
} as const satisfies Readonly<Record<string, Contradiction>>;
