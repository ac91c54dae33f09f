import type { Contradiction } from '../contradictions';
import { stated } from '../figure';

const reads = (says: string, rule: string, source: string) => ({
  says: '',
  figure: stated(says, rule, source),
});

/** Where the articles disagree about plans and materials (section 12); which reading is in force, the rules say. */
export const PLAN_CONTRADICTIONS = {
  /** Letters: how many, and from whom. */
  letters: {
    id: 'C-24',
    readings: [
      reads('at least two of the field', 'R-651', 'D0:124'),
      reads('three of the field, a fourth optional', 'R-652', 'D1:198-199'),
      reads('two of the year and one or two of the backup', 'R-653', 'D2:245-247'),
      reads('by closeness to your work', 'R-654', 'D4:104-110'),
    ],
  },
  /** A first attempt is not a retake. */
  exam: {
    id: 'C-36',
    readings: [
      reads('weeks, for a first attempt', 'R-571', 'D0:195-197'),
      reads('months, for a retake', 'R-325', 'D4:219-223'),
    ],
  },
  /** Whether the score belongs into the statement. */
  score: {
    id: 'C-37',
    readings: [reads('leave it out', 'R-659', 'D0:171'), reads('under conditions', 'R-663', 'D4:129-137')],
  },
  /** The grief window. */
  window: {
    id: 'C-38',
    readings: [
      reads('one to three days', 'R-551', 'D1:7'),
      reads('three to seven days', 'R-551', 'D2:399'),
      reads('one or two days', 'R-551', 'D3:7'),
    ],
  },
  /** How many opinions. */
  opinions: {
    id: 'C-39',
    readings: [
      reads('three sources', 'R-574', 'D1:152-155'),
      reads('the dean and one or two faculty', 'R-574', 'D2:32-36'),
      reads('two outside ones', 'R-574', 'D3:32-36'),
    ],
  },
  /** How long a plan runs. */
  length: {
    id: 'C-40',
    readings: [
      reads('12–18 months', 'R-557', 'D1:149'),
      reads('12–24 months', 'R-558', 'D1:258'),
      reads('12 months', 'R-569', 'D3:240'),
    ],
  },
  /** Whether a year of research is worth its delay; status decides. */
  researchYear: {
    id: 'C-44',
    readings: [
      reads('rarely, before a first application', 'R-326', 'D4:229-240'),
      reads('yes, where it is done well after a miss', 'R-565', 'D2:255-277'),
    ],
  },
  /** How long the answer about a low score is. */
  answer: {
    id: 'C-52',
    readings: [
      reads('one or two sentences', 'R-673', 'D0:257'),
      reads('a sample of four', 'R-673', 'D4:247'),
    ],
  },
  /** Prelim and reapply, or pivot within it; both are lanes of the plan. */
  prelim: {
    id: 'C-55',
    readings: [
      reads('hold the dream through a prelim year', 'R-305', 'D0:148-152'),
      reads('pivot during it', 'R-568', 'D3:211-214'),
    ],
  },
} as const satisfies Readonly<Record<string, Contradiction>>;
