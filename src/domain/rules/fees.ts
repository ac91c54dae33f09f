import { published, type Figure } from './figure';

/** What programs cost from the `from`-th on, in US dollars: each of them, or all of the step together. */
export interface FeeStep {
  readonly from: Figure;
  readonly dollars: Figure;
  readonly per: 'program' | 'step';
}

export const FEE_SERVICES = ['ERAS', 'ResidencyCAS'] as const;
export type FeeService = (typeof FEE_SERVICES)[number];

/** The published fees of one service for one season; a step ends where the next begins. */
export interface FeeTable {
  readonly service: FeeService;
  /** The season as the service names it: what the table is as of. */
  readonly season: string;
  readonly steps: readonly FeeStep[];
}

/** Newest season of a service first. */
export interface FeeRules {
  readonly tables: readonly FeeTable[];
}

const step = (page: `page:${string}`, from: number, dollars: number, per: FeeStep['per']): FeeStep => ({
  from: published(from, 'R-476', page),
  dollars: published(dollars, 'R-476', page),
  per,
});

const ERAS_2026 = 'page:ERAS-fees-2026';
const RESIDENCYCAS_2025 = 'page:ResidencyCAS-fees-2025';

export const FEE_RULES: FeeRules = {
  tables: [
    {
      service: 'ERAS',
      season: '2026',
      steps: [step(ERAS_2026, 1, 11, 'program'), step(ERAS_2026, 31, 30, 'program')],
    },
    {
      service: 'ResidencyCAS',
      season: '2025',
      steps: [
        step(RESIDENCYCAS_2025, 1, 99, 'step'),
        step(RESIDENCYCAS_2025, 19, 18, 'program'),
        step(RESIDENCYCAS_2025, 31, 23, 'program'),
      ],
    },
  ],
};
