import type { LeftBecause } from '../../workbook/freeze/planThaw';

const formulas = (count: number): string => (count === 1 ? '1 formula' : `${count} formulas`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** What the card says that freezes formulas; loaded with its screen. */
export const freezeStrings = {
  title: 'Send this workbook itself',
  intro:
    'Whoever opens it without Backstop would see #NAME? in the cells that call it. Freeze makes them values, on every sheet. Thaw makes them formulas again.',
  none: 'Nothing is frozen.',
  status: (count: number, when: string) => `${formulas(count)} frozen, last on ${when}.`,
  freeze: 'Freeze',
  freezing: 'Freezing…',
  thaw: 'Thaw',
  thawing: 'Thawing…',
  undo: 'Only Thaw takes a freeze back; “Undo the last run” does not. The formulas wait on the hidden sheet Backstop Frozen, which the file carries with it.',
  frozen: (count: number) =>
    count === 0
      ? 'No formula calls Backstop, so there was nothing to freeze.'
      : `${formulas(count)} ${are(count)} ${count === 1 ? 'a value' : 'values'} now. Save the workbook and send it.`,
  thawed: (count: number) =>
    count === 0 ? 'No formula was put back.' : `${formulas(count)} ${are(count)} back.`,
  kept: (count: number) =>
    `${formulas(count)} ${count === 1 ? 'stays' : 'stay'} on the hidden sheet Backstop Frozen. Put the frozen value back and thaw again, or unhide the sheet and copy the formula from there; delete the sheet when you need it no more.`,
  more: (count: number) => `and ${count} more`,
  /** What still calls us after a freeze. */
  still: {
    arrays: 'Array formulas over several cells, which cannot be changed in part, stay formulas:',
    names: 'Names that call Backstop stay as they are; cells that use them are values:',
    formats: 'Conditional formats that call Backstop stay as they are, on these sheets:',
  },
  /** Why a formula was not put back. */
  left: {
    changed: 'Changed since the freeze, so left alone:',
    gone: 'Deleted since the freeze, with their formulas:',
    lost: 'What the formula worked on was deleted, so the value stays:',
    moved: 'The cell has moved and its formula is too long to follow, so the value stays:',
    table: 'The formula names a table or column that is not there any more, so the value stays:',
  } satisfies Record<LeftBecause, string>,
} as const;
