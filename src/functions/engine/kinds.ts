import { isMissing, readScoreForm, readShare, readYesNo } from '../../domain/cell';
import type { ScoreForm } from '../../domain/list';
import { found, refused } from '../../domain/outcome';
import { readScore } from '../../domain/scores';
import { findSpecialty, type SpecialtyMatch } from '../../domain/specialties';
import { ANSWERS, ZONES, type Answer, type Zone } from '../../domain/words';
import type { ChoiceSet } from './choices';
import type { BlockParameter, CellParameter, PlainCell } from './parameter';

/** The desktop passes an empty cell as 0; where 0 cannot be meant, it is one. */
const isBlank = (cell: PlainCell): cell is null =>
  cell === null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');

const needed = { takes: 'cell', optional: false, needed: true } as const;

/** A person's own score, or a program's cutoff: one number of points. */
export const score: CellParameter<number> = {
  ...needed,
  read: (cell, _, rules) => (isBlank(cell) ? undefined : readScore(cell, rules)),
};

/** What a program's residents score: a number, or a range in any of the forms that lists use. */
export const scoreForm: CellParameter<ScoreForm> = {
  ...needed,
  read(cell) {
    if (isBlank(cell)) return undefined;
    const reading = readScoreForm(cell);
    if (reading.state === 'missing') return undefined;
    return reading.state === 'read'
      ? found(reading.value)
      : refused({ code: 'program-score-unreadable', given: String(cell) });
  },
};

export const specialty: CellParameter<SpecialtyMatch> = {
  ...needed,
  read: (cell) => (isBlank(cell) ? undefined : findSpecialty(String(cell))),
};

/** Text of any kind. */
export const text: CellParameter<string> = {
  ...needed,
  read: (cell) => (isBlank(cell) ? undefined : found(String(cell))),
};

/** A cell as it stands, for a late function that reads it when it loads. */
export const anyCell: CellParameter<PlainCell> = {
  ...needed,
  read: (cell) => (cell === null || cell === '' ? undefined : found(cell)),
};

/** All the cells of a range as they stand. */
export const anyCells: BlockParameter<readonly PlainCell[]> = {
  takes: 'block',
  optional: false,
  needed: true,
  read: (cells) => (cells.every((cell) => cell === null || cell === '') ? undefined : found(cells)),
};

/** One of a few words, in any of the ways in which people write them. */
export const choice = <Word extends string>(choices: ChoiceSet<Word>): CellParameter<Word> => ({
  ...needed,
  choices,
  read(cell, name) {
    if (isBlank(cell)) return undefined;
    const word = choices.find(String(cell));
    return word === undefined
      ? refused({ code: 'choice-unknown', name, given: String(cell), accepted: choices.words })
      : found(word);
  },
});

/** A zone as RISKZONE gives it, or the score that it comes from. */
export const zoneOrScore: CellParameter<{ readonly zone: Zone } | { readonly step2: number }> = {
  ...needed,
  read(cell, name, rules) {
    if (isBlank(cell)) return undefined;
    const zone = ZONES.find((word) => word.toLowerCase() === String(cell).trim().toLowerCase());
    if (zone) return found({ zone });
    const step2 = readScore(cell, rules);
    if (step2.ok) return found({ step2: step2.value });
    return step2.problem.code === 'score-not-a-number'
      ? refused({
          code: 'choice-unknown',
          name,
          given: String(cell),
          accepted: [...ZONES, 'a Step 2 CK score'],
        })
      : step2;
  },
};

/** How many programs: a whole number. */
export const programs: CellParameter<number> = {
  ...needed,
  read(cell) {
    if (isBlank(cell)) return undefined;
    const count = typeof cell === 'boolean' ? NaN : Number(cell);
    return Number.isInteger(count) && count > 0
      ? found(count)
      : refused({ code: 'number-of-programs-unreadable', given: String(cell) });
  },
};

/** A share, 0 to 1: `0.4`, `40%` or `40`. Zero is an empty cell. */
export const share: CellParameter<number> = {
  ...needed,
  read(cell, name) {
    if (isBlank(cell)) return undefined;
    const reading = readShare(cell);
    if (reading.state === 'missing') return undefined;
    return reading.state === 'read'
      ? found(reading.value)
      : refused({ code: 'number-not-meant', name, given: String(cell), expected: 'a share such as 40%' });
  },
};

/** A person's judgement: yes, no or unknown. A blank is for `maybeBlank` or `optional`, and stays a blank. */
export const answer: CellParameter<Answer> = {
  ...needed,
  read(cell, name) {
    if (isBlank(cell)) return undefined;
    const reading = readYesNo(cell);
    if (reading.state === 'missing') return found('unknown');
    return reading.state === 'read'
      ? found(reading.value ? 'yes' : 'no')
      : refused({ code: 'choice-unknown', name, given: String(cell), accepted: ANSWERS });
  },
};

/** Yes or no as sheets say it; a whole number says how many there are. */
export const yesOrNo: CellParameter<boolean> = {
  ...needed,
  read(cell, name) {
    if (cell === null || (typeof cell !== 'number' && isMissing(cell))) return undefined;
    if (typeof cell === 'number')
      return Number.isInteger(cell) && cell >= 0
        ? found(cell > 0)
        : refused({
            code: 'number-not-meant',
            name,
            given: String(cell),
            expected: 'yes, no or a whole number',
          });
    const reading = readYesNo(cell);
    return reading.state === 'read'
      ? found(reading.value)
      : refused({ code: 'choice-unknown', name, given: String(cell), accepted: ['yes', 'no'] });
  },
};
