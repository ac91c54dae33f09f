import { isMissing } from '../../domain/cell';
import { found } from '../../domain/outcome';
import { readCount, type Counted } from '../../domain/wholeNumbers';
import type { CellParameter, PlainCell } from './parameter';

/** Blank, unknown or not applicable; 0 is one of these only where it cannot be meant. */
export const isUnknown = (cell: PlainCell): cell is null =>
  cell === null || (typeof cell !== 'number' && isMissing(cell));

/** A whole number of things; 0 is an answer here, and "none" as well. */
export const countOf = (what: Counted): CellParameter<number> => ({
  takes: 'cell',
  optional: false,
  needed: true,
  read(cell) {
    if (typeof cell === 'string' && /^\s*none\s*$/i.test(cell)) return found(0);
    return isUnknown(cell) ? undefined : readCount(cell, what);
  },
});
