import type { NormRules } from '../norms';
import type { ScoreRules } from '../scores';
import type { TierRules } from '../tiers';
import type { ZoneRules } from '../zones';
import type { ChapterNames } from './names';

export const SCORE_NAMES: ChapterNames<ScoreRules> = {
  title: 'Step 2 CK scores',
  names: { lowest: 'Lowest score that can be meant', highest: 'Highest score that can be meant' },
};

export const TIER_NAMES: ChapterNames<TierRules> = {
  title: 'How competitive each specialty is',
  names: {
    words: (tier) => ({ level: `Level of the tier ${tier} on a scale of three` }),
    rows: (specialty) => ({
      D0: `${specialty}: tier by D0`,
      D4: `${specialty}: tier by D4`,
      placed: `${specialty}: tier where no article gives one`,
      community: `${specialty}: tier at community programs`,
      index: `${specialty}: index of competitiveness`,
    }),
  },
};

export const NORM_NAMES: ChapterNames<Omit<NormRules, 'own' | 'sets'>> = {
  title: 'Scores that fields usually ask for',
  names: {
    range: (tier) => ({
      low: `Usual scores in the tier ${tier}, lower end`,
      high: `Usual scores in the tier ${tier}, upper end`,
    }),
    green: (tier) => `Score from which the zone is Green in the tier ${tier}`,
    matched: (specialty) => ({
      low: `Mean score of those who matched in ${specialty}, lower end`,
      high: `Mean score of those who matched in ${specialty}, upper end`,
    }),
    thinUnder: 'People under which a norm of your own is called thin',
  },
};

export const ZONE_NAMES: ChapterNames<ZoneRules> = {
  title: 'Zones: Green, Yellow, Red',
  names: {
    redUnder: 'Score under which the zone is Red in every field',
    redFrom: 'Points under the usual scores from which the zone is Red',
    lowRedTo: 'Points under the usual scores up to which a Red is a low red',
    reattempt: {
      steps: (band) => ({ from: `Points under the mean from which another try is called “${band}”` }),
    },
  },
};
