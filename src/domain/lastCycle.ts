import type { Applicant } from './applicant';
import { applicationsFor, type CountQuestion, type CountReading } from './applications';
import { found, type Outcome } from './outcome';
import { RULES, type Rules } from './rules/rules';
import { matchSpecialty } from './specialties';
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

/** What besides the number narrows a list. */
export type Narrowness = 'one setting' | 'famous places only';

export interface LastCycleReading {
  /** Fewer programs than the least that the rules advise. */
  readonly underApplied: Answer;
  /** All in on one hyper-competitive field with a narrow list: no backup strategy. */
  readonly allIn: Answer;
  readonly narrow: readonly Narrowness[];
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
    narrow: [
      ...(cycle.bothSettings === 'no' ? (['one setting'] as const) : []),
      ...(cycle.onlyFamiliar === 'yes' ? (['famous places only'] as const) : []),
    ],
    programs: programs?.value,
    advised: advised.value,
  });
}

/**
 * The last list of an applicant, held against what the rules advise a first application in the dream field. Undefined while
 * nothing is told of it or no dream is named. Refuses what the count refuses: a missing score.
 */
export function lastCycleOf(
  applicant: Applicant,
  rules: Rules = RULES,
): Outcome<LastCycleReading> | undefined {
  const { step2, dream, setting, anchors, programsApplied, bothSettings, safetySpecialty, onlyFamiliar } =
    applicant;
  const told = [programsApplied, bothSettings, safetySpecialty, onlyFamiliar];
  const match = dream === undefined ? undefined : matchSpecialty(dream);
  if (!match || match === 'position' || told.every((fact) => fact === undefined)) return undefined;
  return lastCycleReading(
    { programs: programsApplied, bothSettings, safetySpecialty, onlyFamiliar },
    { step2, specialty: match.specialty, setting, status: 'first', anchors },
    rules,
  );
}

const opposite = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown');

const both = (one: Answer, other: Answer): Answer =>
  one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
