import { readDate } from '../../src/domain/dates';
import type { PlanRequest } from '../../src/domain/planRequest';
import { value } from '../domain/values';

/** A plan of a first week and a sprint, for the tests that need one on a sheet. */
export const planToWrite: PlanRequest = {
  path: 'pivot',
  parts: ['first week', 'sprint'],
  start: value(readDate('2027-03-16')),
  opening: value(readDate('2027-09-22')),
  months: 18,
  windowDays: 3,
  weeklyMonths: 3,
  causes: ['strategy'],
  role: 'research',
  dual: false,
};

/** Whose plan it is. */
export const planApplicant = {
  status: 'reapplicant',
  backup: 'Neurology',
  dual: false,
  flagged: false,
} as const;
