import { proposed, stated, type Figure } from './figure';

/** What a list is pressed against beside its shares. Numbers of programs unless said otherwise. */
export interface PressureRules {
  /** programs in less desired places, and of each kind, that must be there. */
  readonly each: Figure;
  /** percent of the list under which there are few of them. */
  readonly fewUnder: Figure;
  /** programs where the applicant is among the stronger, at least and better. */
  readonly stronger: { readonly minimum: Figure; readonly better: Figure };
  /** safeties by score. */
  readonly safeties: Figure;
  /** R-473: regions, counted as states, under which a list stands on one leg. */
  readonly regions: Figure;
  /** percent of the list that should lie in the usual range; more than this. */
  readonly usualRangeOver: Figure;
  /** percent of all applications in the dream field. */
  readonly dreamShareFrom: Figure;
  /** long shots that may be kept beside a full backup list. */
  readonly longShots: { readonly low: Figure; readonly high: Figure };
  /** days before submission under which a second field is a last-minute one. */
  readonly secondFieldDays: Figure;
}

export const PRESSURE_RULES: PressureRules = {
  each: proposed(1, 'R-453', 'D0:188-189'),
  fewUnder: proposed(10, 'R-453', 'D0:188-189'),
  stronger: { minimum: stated(2, 'R-453', 'D0:190'), better: stated(3, 'R-453', 'D0:190') },
  safeties: proposed(1, 'R-454', 'D0:191'),
  regions: proposed(2, 'R-473', 'D2:531'),
  usualRangeOver: proposed(50, 'R-472', 'D2:531'),
  dreamShareFrom: stated(80, 'R-413', 'D0:248'),
  longShots: { low: stated(3, 'R-414', 'D0:241'), high: stated(5, 'R-414', 'D0:241') },
  secondFieldDays: proposed(28, 'R-511', 'D0:130'),
};
