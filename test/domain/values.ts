import type { Outcome } from '../../src/domain/outcome';
import { findSpecialty, type Specialty } from '../../src/domain/specialties';

/** The value of an outcome that must have one. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export const specialty = (text: string): Specialty => value(findSpecialty(text)).specialty;
