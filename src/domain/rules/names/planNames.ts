import type { MaterialRules } from '../materials/materialRules';
import type { PlanRules } from '../plan/planRules';
import type { ChapterNames } from './names';

const EFFORTS: Readonly<Record<string, string>> = {
  clinical: 'clinical work',
  research: 'research',
  application: 'the application',
  mentors: 'mentors',
  personal: 'yourself',
};

/** `which`: 1, 2, 3. */
const ARTICLE_OF_WINDOW: Readonly<Record<string, string>> = { '1': 'D1', '2': 'D2', '3': 'D3' };

export const PLAN_NAMES: ChapterNames<PlanRules> = {
  title: 'Plan',
  names: {
    window: {
      articles: (which) => `Days before the plan begins, by ${ARTICLE_OF_WINDOW[which] ?? which}`,
      usual: 'Days before the plan begins, unless you choose',
    },
    lengths: (which) => `Months that a plan can run, choice ${which}`,
    effort: (effort) => `Percent of a week for ${EFFORTS[effort] ?? effort}`,
    lanes: (lane) => `Percent of applicants in a gap year of this kind: ${lane}`,
    research: {
      outputs: 'Outputs of a research year, at least',
      unseen: 'Percent of such a year that is wasted when nobody sees the work',
    },
    weekly: { months: 'Months of weekly targets' },
    opinions: {
      most: 'Opinions in the log, at most',
      complete: 'Different roles heard that make it complete',
      least: 'Different roles heard, at least',
    },
    tasks: () => ({
      amount: 'How many',
      due: {
        day: 'Day',
        month: 'End of month',
        weeksBefore: 'Weeks before the exam',
        daysBefore: 'Days before the interview',
      },
    }),
  },
};

export const MATERIAL_NAMES: ChapterNames<MaterialRules> = {
  title: 'Materials',
  names: {
    letters: {
      field: 'Letters of the field under which there are too few',
      complete: 'Letters in all from which the set is complete',
      target: { field: 'Letters of the field, aimed at', other: 'Other letters, aimed at' },
    },
    writers: (writer) => ({ priority: `Whom to ask for a letter first: ${writer}, place` }),
    score: {
      slightUnder: 'Points under the norm up to which a score is only slightly low',
      sentences: 'Sentences on the score in the statement',
    },
    answer: {
      aim: 'Sentences of the answer about a low score, aimed at',
      most: 'Sentences of the answer about a low score, most',
    },
    checklists: () => ({ items: () => ({ amount: 'How many' }) }),
  },
};
