import type { Applicant } from './applicant';

type Fact = keyof Applicant;

/** One heading of what has to be at hand: known once each of its needs is, and a need once any of its facts is. */
export interface Heading {
  readonly heading: string;
  readonly needs: readonly (readonly Fact[])[];
}

const EXAMS: readonly (readonly Fact[])[] = [
  ['step1', 'comlex1'],
  ['step2', 'comlex2'],
];
const FAILURES: readonly (readonly Fact[])[] = [['failedAttempt', 'failedAttempts'], ['remediation']];

/** what D0 wants pulled before anything is decided (`D0:7-12`). */
export const BEFORE_DECIDING: readonly Heading[] = [
  { heading: 'Exam results', needs: EXAMS },
  { heading: 'Class rank or AOA', needs: [['rank', 'aoa']] },
  { heading: 'Failures and repeats', needs: FAILURES },
  { heading: 'Research counts', needs: [['publications'], ['presentations'], ['seriousResearch']] },
  { heading: 'Clinical evaluations', needs: [['honors', 'clinicalRecord', 'clinicalComments']] },
];

/** the autopsy of a cycle that failed (`D1:15-22`). */
export const AUTOPSY: readonly Heading[] = [
  { heading: 'Programs applied to', needs: [['programsApplied']] },
  { heading: 'Interviews', needs: [['interviews']] },
  { heading: 'How far it went', needs: [['howFar']] },
  { heading: 'Step or COMLEX scores', needs: [['step2', 'comlex2']] },
  { heading: 'Number of attempts', needs: [['failedAttempts']] },
  { heading: 'Gaps and flags', needs: [['gap'], ['leave'], ['professionalism'], ['remediation']] },
];

/** the one page as a program director would see it (`D2:51-72`). */
export const SNAPSHOT: readonly Heading[] = [
  { heading: 'Exams', needs: EXAMS },
  { heading: 'School and graduation', needs: [['degree'], ['schoolPlace'], ['graduationYear']] },
  { heading: 'Rank, AOA or Gold Humanism', needs: [['rank', 'aoa', 'goldHumanism']] },
  { heading: 'Research and its field', needs: [['publications'], ['researchField']] },
  { heading: 'Clinical performance', needs: [['honors'], ['clinicalComments']] },
  { heading: 'Gaps and flags', needs: [['leave'], ['professionalism'], ...FAILURES] },
  { heading: 'Visa and places', needs: [['visa', 'places']] },
];

/** the inventory after a miss (`D3:17-24`). */
export const INVENTORY: readonly Heading[] = [
  { heading: 'Exams', needs: EXAMS },
  { heading: 'Rank or honors', needs: [['rank', 'honors']] },
  {
    heading: 'Publications and their relevance',
    needs: [['publications'], ['firstAuthor'], ['researchInDream']],
  },
  {
    heading: 'Flags',
    needs: [['leave'], ['professionalism'], ['failedAttempt', 'failedAttempts'], ['visa']],
  },
  { heading: 'How the application went', needs: [['programsApplied'], ['interviews'], ['howFar']] },
];

export interface Completeness {
  readonly known: number;
  readonly of: number;
  /** Headings of which something is missing. */
  readonly open: readonly string[];
}

/** How many headings are known. A blank is unknown, and 0 is an answer. */
export function completeness(applicant: Applicant, headings: readonly Heading[]): Completeness {
  const open = headings
    .filter(({ needs }) => !needs.every((facts) => facts.some((fact) => applicant[fact] !== undefined)))
    .map(({ heading }) => heading);
  return { known: headings.length - open.length, of: headings.length, open };
}
