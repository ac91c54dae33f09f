import type { Citation } from './figure';
import type { Specialty } from './specialties';

const because = (rule: string, source: string): Citation => ({ rule, source, standing: 'stated' });

/** what D1 compares alternatives by; each is a person's own judgement. */
export const COMPARISON: readonly (Citation & { readonly by: string; readonly about: string })[] = [
  { by: 'interests', about: 'procedures, continuity, acuity, population', ...because('R-213', 'D1:107') },
  { by: 'lifestyle', about: 'call, hours, control over the schedule', ...because('R-213', 'D1:108') },
  { by: 'risk tolerance', about: 'how much more uncertainty is bearable', ...because('R-213', 'D1:109') },
  {
    by: 'timeline',
    about: 'whether 1–2 more years of research or prelim can be afforded',
    ...because('R-213', 'D1:110'),
  },
];

/** what is left when the pivot fails too, beside the fields of the second fallback, and the rule of stop. */
export const SECOND_FALLBACK: readonly (Citation & { readonly text: string })[] = [
  {
    text: 'Extreme flexibility of place: rural, less popular states, new programs.',
    ...because('R-234', 'D1:237'),
  },
  {
    text: 'Overseas or clinical roles outside residency: limited, and sometimes possible.',
    ...because('R-234', 'D1:238'),
  },
  {
    text: 'Adjacent careers: clinical research, public health, industry, health tech, medical education.',
    ...because('R-234', 'D1:239'),
  },
  { text: 'Each of these is better than 5–6 years of repeated tries.', ...because('R-234', 'D1:241') },
];

/** fields whose directors can judge a dream from close by. */
export const NEIGHBOURING_FIELDS: Citation & {
  readonly fields: readonly Specialty[];
  readonly dreams: readonly Specialty[];
} = {
  fields: ['Internal Medicine', 'Anesthesiology'],
  dreams: ['Neurosurgery', 'Orthopedic Surgery'],
  ...because('R-236', 'D3:36'),
};
