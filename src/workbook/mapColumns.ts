import type { CellValue } from './cellGrid';
import { filledCells, fitOf, looksLikeNames, looksLikeScores } from './columnContent';
import type { ColumnMeaning, FoundColumn, Mapping } from './foundList';
import { readHeader } from './headerMeaning';
import { looksLikeProgram } from './programNames';

/** A column as the top of the sheet shows it. */
export interface RawColumn {
  readonly header: string;
  /** The cells below the header that have been read. */
  readonly cells: readonly CellValue[];
}

export interface ColumnTaken {
  readonly meaning: ColumnMeaning;
  readonly because: NonNullable<FoundColumn['because']>;
}

/** How many of a column's filled cells must read like the meaning before a weak header, or no header, is believed. */
const AGREEMENT: Readonly<Partial<Record<ColumnMeaning, number>>> = {
  kind: 0.5,
  imgShare: 0.5,
  location: 0.6,
};
const USUAL_AGREEMENT = 0.6;
/** Meanings that cells alone may give, in the order in which they are tried. */
const BY_CONTENT: readonly ColumnMeaning[] = ['id', 'specialty', 'state', 'score', 'kind', 'cityState'];
const FEWEST_CELLS = 3;
const CONTENT_AGREEMENT = 0.8;

/**
 * Says what each column is taken for, and why: by its header first, then by its cells. A correction wins over both, and its meaning
 * is then given to no other column.
 */
export function mapColumns(
  columns: readonly RawColumn[],
  corrections: Mapping = {},
  because: 'remembered' | 'chosen' = 'chosen',
): readonly (ColumnTaken | undefined)[] {
  const taken: (ColumnTaken | undefined)[] = columns.map(() => undefined);
  const settled = new Set<number>();
  const used = new Set<ColumnMeaning>();
  const take = (index: number, meaning: ColumnMeaning, reason: ColumnTaken['because']): void => {
    taken[index] = { meaning, because: reason };
    settled.add(index);
    used.add(meaning);
  };
  columns.forEach((_, index) => {
    const chosen = corrections[index];
    if (chosen === null) settled.add(index);
    else if (chosen !== undefined && !used.has(chosen)) take(index, chosen, because);
  });
  for (const claim of claimsIn(columns)) {
    if (settled.has(claim.index) || used.has(claim.meaning)) continue;
    take(claim.index, claim.meaning, 'name');
  }
  const nameless = columns.findIndex(
    (column, index) =>
      !settled.has(index) &&
      !used.has('program') &&
      readHeader(column.header).worn &&
      isProgramColumn(column),
  );
  if (nameless >= 0) take(nameless, 'program', 'content');
  columns.forEach(({ header, cells }, index) => {
    if (settled.has(index) || readHeader(header).known || filledCells(cells).length < FEWEST_CELLS) return;
    const meaning = BY_CONTENT.find(
      (candidate) =>
        !used.has(candidate) &&
        (fitOf(candidate, cells) ?? 0) >= CONTENT_AGREEMENT &&
        (candidate !== 'score' || looksLikeScores(cells)),
    );
    if (meaning) take(index, meaning, 'content');
  });
  return taken;
}

/** Every believable claim of a header, best first: sure before weak, better header before worse, left before right. */
function claimsIn(
  columns: readonly RawColumn[],
): readonly { readonly index: number; readonly meaning: ColumnMeaning; readonly rank: number }[] {
  const rates = hasInterviewRates(columns);
  return columns
    .flatMap(({ header, cells }, index) =>
      readHeader(header)
        .claims.filter(
          ({ meaning, weak }) => !(weak && meaning === 'imgShare' && rates) && believed(meaning, weak, cells),
        )
        .map(({ meaning, rank }) => ({ index, meaning, rank })),
    )
    .sort((one, other) => one.rank - other.rank || one.index - other.index);
}

function believed(meaning: ColumnMeaning, weak: boolean, cells: readonly CellValue[]): boolean {
  if (!weak && meaning !== 'program') return true;
  if (meaning === 'program')
    return !weak
      ? filledCells(cells).length === 0 || hasWords(cells)
      : (fitOf('program', cells) ?? 0) >= USUAL_AGREEMENT;
  return (fitOf(meaning, cells) ?? 0) >= (AGREEMENT[meaning] ?? USUAL_AGREEMENT);
}

function hasWords(cells: readonly CellValue[]): boolean {
  const filled = filledCells(cells);
  return filled.filter((cell) => /[a-z]{2}/i.test(String(cell))).length >= filled.length / 2;
}

/** Beside interview rates by signal, `US IMG` and the like are rates of invitation, not shares of residents. */
function hasInterviewRates(columns: readonly RawColumn[]): boolean {
  return columns.some(({ header }) => /^(no|gold|silver) signal/i.test(header.trim()));
}

function isProgramColumn({ cells }: RawColumn): boolean {
  const texts = filledCells(cells).map(String);
  return looksLikeNames(cells) && (texts.some(looksLikeProgram) || texts.length >= FEWEST_CELLS);
}
