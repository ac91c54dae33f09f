import { applicationsFor, type CountQuestion, type CountReading } from './applications';
import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import { tierOf } from './tiers';
import type { Answer } from './words';
import { readCount } from './wholeNumbers';

/** the four questions about how an applicant applied. */
export interface LastCycle {
  readonly programs?: number | undefined;
  /** Academic and community programs both. */
  readonly bothSettings?: Answer | undefined;
  /** Any safety specialty besides the dream. */
  readonly safetySpecialty?: Answer | undefined;
  /** Only famous places where the applicant had rotated. */
  readonly onlyFamiliar?: Answer | undefined;
}

export interface LastCycleReading {
  /** Fewer programs than the least that the rules advise. */
  readonly underApplied: Answer;
  /** All in on one hyper-competitive field with a narrow list: no backup strategy. */
  readonly allIn: Answer;
  readonly programs: number | undefined;
  readonly advised: CountReading;
}

/**
 * whether the last list was too narrow: fewer programs than the least that advise for the field.
 * Refuses a fraction of a program, and what the count itself refuses.
 */
export function lastCycleReading(
  cycle: LastCycle,
  question: CountQuestion,
  rules: Rules = RULES,
): Outcome<LastCycleReading> {
  const programs = cycle.programs === undefined ? undefined : readCount(cycle.programs, 'programs');
  if (programs && !programs.ok) return programs;
  const advised = applicationsFor(question, rules);
  if (!advised.ok) return advised;
  const underApplied = programs === undefined ? 'unknown' : programs.value < advised.value.min ? 'yes' : 'no';
  const tier = tierOf(question.specialty, {}, rules);
  const hyper = tier.ok && tier.value.tier === 'Ultra';
  return found({
    underApplied,
    allIn: hyper ? both(underApplied, opposite(cycle.safetySpecialty ?? 'unknown')) : 'no',
    programs: programs?.value,
    advised: advised.value,
  });
}

const opposite = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown');

const both = (one: Answer, other: Answer): Answer =>
  one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
