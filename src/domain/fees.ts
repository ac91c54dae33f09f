import { found, refused, type Outcome } from './outcome';
import type { FeeService, FeeStep, FeeTable } from './rules/fees';
import { RULES, type Rules } from './rules/rules';

/** What one step of a table adds to a fee. */
export interface FeePart {
  readonly step: FeeStep;
  readonly programs: number;
  /** US dollars. */
  readonly dollars: number;
}

export interface FeeReading {
  readonly programs: number;
  readonly service: FeeService;
  readonly season: string;
  /** US dollars, without tax and without what is paid once a season. */
  readonly dollars: number;
  readonly parts: readonly FeePart[];
}

export interface FeeQuestion {
  readonly service?: FeeService | undefined;
  /** The newest season of the service when left out. */
  readonly season?: string | undefined;
}

/**
 * What applications to `programs` programs of one specialty cost, in US dollars, by a service's published fees. Refuses
 * what is no whole number, and a season whose fees are not known: they are never carried over to another year.
 */
export function feeFor(
  programs: number,
  { service = 'ERAS', season }: FeeQuestion = {},
  rules: Rules = RULES,
): Outcome<FeeReading> {
  if (!Number.isInteger(programs) || programs < 0)
    return refused({ code: 'number-of-programs-unreadable', given: String(programs) });
  const tables = rules.fees.tables.filter((table) => table.service === service);
  const table = season === undefined ? tables[0] : tables.find((other) => other.season === season);
  if (!table) {
    const known = tables.map((other) => other.season);
    return refused({ code: 'fees-unknown', service, season: season ?? '', known });
  }
  const parts = partsOf(table, programs);
  const dollars = parts.reduce((sum, part) => sum + part.dollars, 0);
  return found({ programs, service, season: table.season, dollars, parts });
}

function partsOf({ steps }: FeeTable, programs: number): readonly FeePart[] {
  return steps.flatMap((step, index) => {
    const end = Math.min(programs, (steps[index + 1]?.from.value ?? Infinity) - 1);
    const inStep = end - step.from.value + 1;
    if (inStep <= 0) return [];
    return [{ step, programs: inStep, dollars: step.dollars.value * (step.per === 'step' ? 1 : inStep) }];
  });
}
