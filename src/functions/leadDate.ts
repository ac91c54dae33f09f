import { leadDate as leadDateOf } from '../domain/leadDates';
import { LEAD_KIND } from './choiceSets';
import { date } from './engine/dates';
import { defineFunction } from './engine/defineFunction';
import { describe } from './engine/help';
import { choice } from './engine/kinds';

export const leadDate = defineFunction({
  id: 'LEADDATE',
  parameters: { kind: choice(LEAD_KIND), openDate: date },
  run: ({ kind, openDate }, rules) => leadDateOf(kind, openDate, rules),
  show: (reading) => reading.date,
  why: (say, reading) => say.whyLeadDate(reading),
});

HELP: describe(leadDate, {
  summary: 'The date for letters, statement or CV before applications open. Show the cell as a date.',
  parameters: {
    kind: 'What the date is for, such as letters or statement last call.',
    openDate: 'The day on which applications open: a date, or text such as 2026-09-24.',
  },
  rules: ['R-570'],
  examples: [
    { given: ['letters', '2026-09-24'], gives: 46247 },
    { given: ['submit', '2026-09-24'], gives: 46289 },
  ],
});
