import type { FeeService } from './rules/fees';
import type { Specialty } from './rules/specialties';
import type { Answer } from './words';

/** What a person enters for one specialty, because no article and no list says it. Whole numbers; a blank is not known. */
export interface FieldEntries {
  /** How many programs of the specialty exist at all. */
  readonly existing?: number | undefined;
  /** How many signals the service grants in it. */
  readonly signals?: number | undefined;
  /** Through which service it is applied to, and whose season's fees are meant; the newest when left out. */
  readonly service?: FeeService | undefined;
  readonly season?: string | undefined;
}

/** The entries of a workbook, by specialty. Nothing in them is about a person. */
export type BalanceEntries = Readonly<Partial<Record<Specialty, FieldEntries>>>;

/** What only a person can judge of a plan, for one specialty. Not kept. */
export interface FieldJudgements {
  /** Whether somebody in the field vouches for the applicant. */
  readonly sponsor?: Answer | undefined;
  /** Whether this is a bad cycle for Emergency Medicine. */
  readonly badCycle?: Answer | undefined;
  /** Whether a reapplicant's profile has improved. */
  readonly improved?: Answer | undefined;
  /** Whether anything raises a reapplicant's count in a less competitive field. */
  readonly riskFactor?: Answer | undefined;
}
export type Judgements = Readonly<Partial<Record<Specialty, FieldJudgements>>>;
