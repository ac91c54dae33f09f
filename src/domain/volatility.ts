import type { Citation } from './rules/figure';
import { REASONS } from './rules/reasons';
import type { Specialty } from './rules/specialties';

/** D0 says of it that it varies from year to year. */
const VARIES: readonly Specialty[] = ['Emergency Medicine'];

/** the standing caution of a field whose year decides, and whose figures are to be looked at again each time. */
export const volatility = (
  specialty: Specialty,
): { readonly sentence: string; readonly citation: Citation } | undefined =>
  VARIES.includes(specialty)
    ? {
        sentence: `${specialty} varies from year to year: look at the figures of this one.`,
        citation: REASONS.volatile,
      }
    : undefined;
