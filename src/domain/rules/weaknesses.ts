import { proposed, stated, type Figure } from './figure';

/** What an application was lost by, as far as D3 names it. */
export const WEAKNESSES = ['weak research', 'late Step 2', 'poor letters', 'low Step 2'] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** R-318: what counts as mended within a year. A low Step 2 is not on D3's list. */
export const FIXES: Readonly<Record<Weakness, Figure<'yes' | 'no'>>> = {
  'weak research': stated('yes', 'R-318', 'D3:133'),
  'late Step 2': stated('yes', 'R-318', 'D3:134'),
  'poor letters': stated('yes', 'R-318', 'D3:135'),
  'low Step 2': proposed('no', 'R-318', 'D3:133-135'),
};
