import { readDate } from '../../domain/dates';
import { refused } from '../../domain/outcome';
import type { CellParameter } from './parameter';

/** A date as Excel keeps it, or as text such as 2026-09-24. */
export const date: CellParameter<number> = {
  takes: 'cell',
  optional: false,
  needed: true,
  read(cell, _, rules) {
    if (cell === null || cell === 0 || cell === '') return undefined;
    return typeof cell === 'boolean'
      ? refused({ code: 'date-unreadable', given: String(cell) })
      : readDate(cell, rules);
  },
};
