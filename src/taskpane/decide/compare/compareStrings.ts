import type { Rating } from '../../../domain/alignment';
import type { Answer } from '../../../domain/words';

/** The words of the comparison of specialties. */
export const compareStrings = {
  title: 'Compare specialties',
  intro:
    'What the articles and you know of each, with the source and what it is as of. Where nobody says, nothing is guessed.',
  field: 'Specialty',
  value: 'What is known, and its source',
  facts: {
    norm: 'Usual Step 2 range',
    mean: 'Mean of those who matched',
    gap: 'Your score against it',
    tier: 'Tier',
    index: 'Index, unitless, a ballpark',
    keystone: 'Keeps doors open',
    leadsTo: 'Leads on to',
    tolerance: 'Low scores, gaps, abroad',
    positions: 'Positions',
    filled: 'Places filled',
    imgShare: 'Graduates from abroad',
    pattern: 'Fills, and takes others too',
  },
  silent: 'No article says',
  notLookedUp: 'Not looked up',
  noScore: 'Needs your score',
  under: (points: number, band: string) => `${points} under, ${band}`,
  above: (points: number, band: string) => `${points} above, ${band}`,
  level: (band: string) => `Exactly at it, ${band}`,
  ofYear: (text: string, year: number) => `${text} (${year})`,
  inferred: (text: string) => `${text}, inferred`,
  keystone: { yes: 'Yes', no: 'Not on the list' },
  tolerance: {
    strong: 'Tolerates them',
    moderate: 'Partly',
    weak: 'Does not tolerate them',
  } satisfies Record<Rating, string>,
  percent: (value: number) => `${value} %`,
  pattern: { yes: 'Yes', no: 'No', unknown: 'Not known yet' } satisfies Record<Answer, string>,
  asOf: (when: string) => (when === 'undated' ? when : `as of ${when}`),
  yours: (year: number | undefined) => (year === undefined ? 'yours, year not given' : `yours, ${year}`),
  varies: (field: string) => `${field} varies from year to year: look at the figures of this one.`,
  lookUp: 'Figures you looked up',
  lookUpHelp:
    'Charting Outcomes, fill rates, program websites, your school’s match list. No article gives these; look again each year.',
  thresholds:
    'From which figure on a field counts as large or as filled is yours to say, under Rules, norms and sources below.',
  lookUpFor: (field: string, known: number, of: number) => `${field}: ${known} of ${of}`,
} as const;
