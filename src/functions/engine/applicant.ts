import { readComlex } from '../../domain/comlex';
import type { ToldFlag } from '../../domain/flags';
import { readFlags } from '../../domain/flagWords';
import { found, type Outcome, refused } from '../../domain/outcome';
import { readRank, type Rank } from '../../domain/ranks';
import { isUnknown } from './counts';
import type { CellParameter } from './parameter';

const needed = { takes: 'cell', optional: false, needed: true } as const;

export const comlex: CellParameter<number> = {
  ...needed,
  read: (cell, _, rules) => (isUnknown(cell) || cell === 0 ? undefined : readComlex(cell, rules)),
};

export const rank: CellParameter<Rank> = {
  ...needed,
  read: (cell) => (isUnknown(cell) || cell === 0 ? undefined : readRank(cell)),
};

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
