import type { LeadRules } from '../leads';
import type { StrategyRules } from '../strategy';
import type { ChapterNames } from './names';

export const LEAD_NAMES: ChapterNames<LeadRules> = {
  title: 'Lead times before applications open',
  names: {
    weeks: {
      letters: { advised: 'Letters: weeks before, advised', lastCall: 'Letters: weeks before, last call' },
      statement: {
        advised: 'Personal statement: weeks before, advised',
        lastCall: 'Personal statement: weeks before, last call',
      },
      CV: { advised: 'CV: weeks before, advised', lastCall: 'CV: weeks before, last call' },
    },
    submitAfter: 'Days after the opening by which everything is submitted',
    years: {
      first: 'First year in which an opening can lie',
      last: 'Last year in which an opening can lie',
    },
  },
};

export const STRATEGY_NAMES: ChapterNames<StrategyRules> = {
  title: 'Strategy, applying again, two fields',
  names: {
    freshYears: 'Years since graduation up to which another try is reasonable',
    mostYears: 'Years since graduation that can be meant, at most',
    unwise: {
      failures: 'Failed exams from which another try is unwise',
      years: 'Years without a relevant role from which another try is unwise',
    },
    handful: 'Interviews in the dream field that are a handful',
    treatedByD3: 'Dreams that D3 speaks of',
    repeats: {
      most: 'Reattempts that the articles grant',
      years: {
        from: 'Years of trying that D1 warns of, fewest',
        to: 'Years of trying that D1 warns of, most',
      },
    },
    months: {
      low: 'Months of strengthening, fewest',
      high: 'Months of strengthening, most',
      plan: 'Months of the plan that goes with a decision',
    },
    dermResearch: {
      low: 'Second try at Dermatology: years of research, fewest',
      high: 'Second try at Dermatology: years of research, most',
    },
    retake: {
      points: 'Step 2 taken again: points that it must promise',
      months: 'Step 2 taken again: months of preparation',
    },
    step3Failures: 'Failed attempts from which Step 3 mends nothing',
    opinions: 'Opinions to hear before a step that cannot be taken back',
    dual: { steps: () => ({ from: 'Points under the norm from which two fields at once are an option' }) },
    letters: {
      own: {
        low: 'Two fields: letters of the field itself, fewest',
        high: 'Two fields: letters of the field itself, most',
      },
      other: 'Two fields: letters from outside it',
      all: {
        low: 'Two fields: letters of one set in all, fewest',
        high: 'Two fields: letters of one set in all, most',
      },
    },
    split: {
      dream: 'Two fields: percent of applications for the dream field by D2’s example',
      weighting: 'Two fields: percent in the dream field from which the backup no longer leads',
    },
  },
};
