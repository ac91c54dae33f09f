import type { Problem } from '../domain/problem';
import { strings } from './strings';

/** These can come from Excel in the middle of writing; every other problem is found before the first cell is touched. */
const MAY_COME_WHILE_WRITING: readonly Problem['code'][] = ['too-much-data', 'session-lost', 'host-refused'];

/** What a problem means for the cells that are there. */
export const assuranceFor = (problem: Problem): string =>
  MAY_COME_WHILE_WRITING.includes(problem.code) ? strings.errors.partly : strings.errors.unchanged;
