import { isMissing } from '../../domain/cell';
import { readYears } from '../../domain/years';
import type { CellParameter } from './parameter';

/** Years since something; 0 is an answer. */
export const years: CellParameter<number> = {
  takes: 'cell',
  optional: false,
  needed: true,
  read: (cell, name, rules) =>
    cell === null || (typeof cell !== 'number' && isMissing(cell)) ? undefined : readYears(cell, name, rules),
};
