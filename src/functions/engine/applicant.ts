import { isMissing } from '../../domain/cell';
import { readComlex } from '../../domain/comlex';
import type { ToldFlag } from '../../domain/flags';
import { readFlags } from '../../domain/flagWords';
import { found, type Outcome, refused } from '../../domain/outcome';
import { readRank, type Rank } from '../../domain/ranks';
import { readCount, type Counted } from '../../domain/wholeNumbers';
import type { CellParameter, PlainCell } from './parameter';

const needed = { takes: 'cell', optional: false, needed: true } as const;

/** Blank, unknown or not applicable; 0 is one of these only where it cannot be meant. */
const isUnknown = (cell: PlainCell): cell is null =>
  cell === null || (typeof cell !== 'number' && isMissing(cell));

export const comlex: CellParameter<number> = {
  ...needed,
  read: (cell, _, rules) => (isUnknown(cell) || cell === 0 ? undefined : readComlex(cell, rules)),
};

export const rank: CellParameter<Rank> = {
  ...needed,
  read: (cell) => (isUnknown(cell) || cell === 0 ? undefined : readRank(cell)),
};

/** A whole number of things; 0 is an answer here, and "none" as well. */
export const countOf = (what: Counted): CellParameter<number> => ({
  ...needed,
  read(cell) {
    if (typeof cell === 'string' && /^\s*none\s*$/i.test(cell)) return found(0);
    return isUnknown(cell) ? undefined : readCount(cell, what);
  },
});

/** A cell of flags in words. 0 is a blank: an empty cell must never say that there are none. */
export const flagWords: CellParameter<readonly ToldFlag[]> = {
  ...needed,
  read: (cell) => (cell === null || cell === 0 ? undefined : toldIn(String(cell))),
};

function toldIn(text: string): Outcome<readonly ToldFlag[]> | undefined {
  const flags = readFlags(text);
  if (!flags.ok) return refused(flags.problem);
  return flags.value && found(flags.value);
}
