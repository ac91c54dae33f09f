import type { FlagRules } from '../flags';
import type { MissRules } from '../miss';
import type { ProfileRules } from '../profile';
import type { ChapterNames } from './names';

export const PROFILE_NAMES: ChapterNames<ProfileRules> = {
  title: 'Your own figures',
  names: {
    step2: { steps: (category) => ({ from: `Step 2 CK score from which it is ${category}` }) },
    comlex2: { steps: (category) => ({ from: `COMLEX Level 2 score from which it is ${category}` }) },
    comlexScale: {
      lowest: 'Lowest COMLEX score that can be meant',
      highest: 'Highest COMLEX score that can be meant',
    },
    rank: {
      strongTo: 'Class rank, top percent that is Strong',
      borderlineTo: 'Class rank, top percent that is still Borderline',
    },
    research: { steps: (category) => ({ from: `Research outputs from which it is ${category}` }) },
    seriousExperience: 'Outputs that a serious research experience counts for',
    headline: 'How all figures together are read',
    causes: 'Causes of a miss that may be named, at most',
    severalAttempts: 'Failed attempts that are “several”',
    packet: { steps: (word) => ({ from: `Yes answers of six from which a packet is ${word}` }) },
    yearsOver: 'Years since graduation after which they are too many',
    nearMedian: 'Points from a field’s median within which a score is borderline',
    nationalMean: 'National mean of Step 2 CK',
  },
};

export const MISS_NAMES: ChapterNames<MissRules> = {
  title: 'What kind of miss it was',
  names: {
    step2: { steps: (type) => ({ from: `Step 2 CK score from which the miss is ${type}` }) },
    research: (amount) => `Research that is ${amount} speaks for`,
    interviews: (type) => ({
      from: `Interviews that speak for ${type}, fewest`,
      to: `Interviews that speak for ${type}, most`,
    }),
    beyond: 'More interviews than any of these ranges speak for',
  },
};

const KINDS: Readonly<Record<string, string>> = { IMG: 'IMG', 'low Step 2': 'Low Step 2' };
const capital = (kind: string): string => KINDS[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

export const FLAG_NAMES: ChapterNames<FlagRules> = {
  title: 'Flags',
  names: {
    rows: (kind) => ({
      severity: `${capital(kind)}: how heavy it is`,
      anchor: `${capital(kind)}: when it anchors the score down`,
    }),
    explained: 'A leave or a gap that is explained',
    mildAtMost: 'Mild flags that still leave you Borderline, at most',
    severalClerkships: 'Clerkship failures that are “several”',
    raisesCounts: 'Flags that raise how many programs are called for',
    imgYears: {
      over: 'International graduates: years since graduation after which they are a risk factor',
      strongOver: 'International graduates: years since graduation after which it is a strong one',
    },
  },
};
