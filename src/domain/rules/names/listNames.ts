import type { BucketRules } from '../buckets';
import type { CountRules } from '../counts';
import type { FeeRules } from '../fees';
import type { GradeRules } from '../grades';
import type { MixRules } from '../mix';
import type { PressureRules } from '../pressure';
import type { ProgramTierRules } from '../programTiers';
import type { ChapterNames } from './names';

const KINDS: Readonly<Record<string, string>> = {
  top: 'big-name program',
  middle: 'university program or affiliate',
  accessible: 'community or new program',
};
const CLASSES: Readonly<Record<string, string>> = {
  less: 'less competitive field',
  more: 'more competitive field',
  moderate: 'moderately competitive field',
  highly: 'highly competitive field',
};

export const BUCKET_NAMES: ChapterNames<BucketRules> = {
  title: 'Buckets: Reach, Realistic, Safety',
  names: {
    safetyFrom: 'Points over a program’s typical score from which it is a Safety',
    reachFrom: 'Points under a program’s typical score from which it is a Reach',
    extremeFrom: 'Points under a program’s typical score from which it is an extreme Reach',
    imgShareFrom: 'Share of graduates from abroad (0 to 1) from which a program counts as accessible',
    kinds: (kind) => (zone) => `Score unknown, ${KINDS[kind] ?? kind}, and your zone is ${zone}`,
  },
};

export const COUNT_NAMES: ChapterNames<CountRules> = {
  title: 'How many programs to apply to',
  names: {
    chart: (zone) => `Programs in ${zone}, as the chart has it`,
    green: (field) => `Green, ${CLASSES[field] ?? field}: programs`,
    yellow: (field) => `Yellow, ${CLASSES[field] ?? field}: programs`,
    red: 'Red: programs',
    reapplicant: (field) => `Applying again, ${CLASSES[field] ?? field}: programs`,
    noMatch: { count: 'After no match: programs', fields: 'After no match: fields that this number is for' },
    yellowClass: (specialty) => `${specialty}: class when the zone is Yellow`,
    reapplicantClass: (specialty) => `${specialty}: class when applying again`,
    example: {
      main: 'Example of two fields, the first: programs',
      second: 'Example of two fields, the second: programs',
    },
    sponsorFrom: 'Programs in one field of the hardest tier from which a sponsor is asked for',
  },
};

export const MIX_NAMES: ChapterNames<MixRules> = {
  title: 'Balance of a list, in percent',
  names: {
    target: (article) => (bucket) => `Share of ${bucket} aimed at by ${article}`,
    tolerance: 'Points that a share may lie beside its target',
    bands: (bucket) => ({
      low: `Share of ${bucket}, lower end of D4’s band`,
      high: `Share of ${bucket}, upper end of D4’s band`,
    }),
    reachCap: 'Share of Reach that raises an alarm when it is passed',
    core: {
      minimum: 'Share of Realistic and Safety together, at least',
      met: 'Share of Realistic and Safety together that is met well',
    },
  },
};

const TIER_KINDS: Readonly<Record<string, string>> = {
  accessible: 'An accessible program',
  middle: 'A program in the middle',
  top: 'A top program',
};

export const PROGRAM_TIER_NAMES: ChapterNames<ProgramTierRules> = {
  title: 'Tiers of programs',
  names: { tier: (kind) => `${TIER_KINDS[kind] ?? kind} counts as` },
};

export const PRESSURE_NAMES: ChapterNames<PressureRules> = {
  title: 'Pressure tests of a list',
  names: {
    each: 'Programs in less desired places, and of each kind, at least',
    fewUnder: 'Percent of the list under which less desired places, or one kind, are few',
    stronger: {
      minimum: 'Programs where you are among the stronger, at least',
      better: 'Programs where you are among the stronger, better',
    },
    safeties: 'Safeties by score, at least',
    regions: 'States, as regions, at least',
    usualRangeOver: 'Percent of the list in your usual range, more than',
    dreamShareFrom: 'Percent of all applications in a Red dream field from which it is an alarm',
    longShots: {
      low: 'Long shots beside a full backup list, fewest',
      high: 'Long shots beside a full backup list, most',
    },
    secondFieldDays: 'Days before submission under which a second field comes at the last minute',
  },
};

export const GRADE_NAMES: ChapterNames<GradeRules> = {
  title: 'Grade of a list',
  names: {
    minimums: { steps: (grade) => ({ from: `Points for grade ${grade}` }) },
    lost: {
      fail: 'Points lost for a pressure test that fails',
      amber: 'Points lost for a pressure test that is met barely',
    },
    withAlarm: 'Best grade while there is an alarm',
    withUnknown: 'Best grade while something could not be judged',
  },
};

export const FEE_NAMES: ChapterNames<FeeRules> = {
  title: 'Application fees, in US dollars',
  names: {
    tables: (table) => ({
      steps: (step) => ({
        from: `${table}, step ${step}: from program`,
        dollars: `${table}, step ${step}: dollars`,
      }),
    }),
  },
};
