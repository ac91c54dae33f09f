import { type FormulaToken, formulaTokens } from '../../openxml/formulaTokens';
import type { GridArea } from '../gridAddress';
import type { CellSet } from './cellSet';
import { readReference } from './readReference';
import { areasNamed, type TablePlace } from './tablePlaces';

/**
 * What becomes of a formula in a copy: it stays; only its value stays, because it calls our functions; or nothing stays, because it
 * repeats or works on what the applicant left out. Inside a call of ours that is no repetition: the label is meant to be shown.
 */
export type FormulaVerdict = 'keep' | 'value' | 'empty';

/** What formulas may no longer reach. Names and sheets in lower case. */
export interface Gone {
  readonly sheets: ReadonlySet<string>;
  /** Defined names and tables. */
  readonly words: ReadonlySet<string>;
  /** Left out, or emptied because they rest on what is. */
  readonly cells: readonly CellSet[];
  /** The sentences of our `.WHY` functions: they name what they were asked about. */
  readonly sentences: boolean;
}

/** What formulas are read by: the tables of the workbook by name, and its sheets in their order, both in lower case. */
export interface BookMap {
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly order: readonly string[];
}

export const NOTHING_GONE: Gone = { sheets: new Set(), words: new Set(), cells: [], sentences: false };
const NO_BOOK: BookMap = { tables: new Map(), order: [] };

/** A call of ours as files spell it: Excel's prefix for custom functions, or the name as it is typed. */
const OURS = /^(?:_xlfn\.|_xlws\.)*(?:_xldudf_BACKSTOP_|BACKSTOP\.)/i;
const MAY_BE_OURS = /BACKSTOP[._]/i;
const SENTENCE = /WHY$/i;
/** From what these answer, the score that they were given can be read or worked out. */
const TELLING = /(?:WHY|STEP2GAP)$/i;
/** These reach cells that the formula does not name. */
const ROVING = /^(?:INDIRECT|OFFSET)$/i;
const MAY_ROVE = /INDIRECT|OFFSET/i;
const SEVERAL_SHEETS = /:[^:()]*!/;

/** Judges the formulas of one workbook. `ourNames` are defined names that call us, in lower case. */
export class FormulaJudge {
  readonly #words: RegExp | undefined;
  readonly #isAnythingGone: boolean;

  constructor(
    readonly gone: Gone,
    readonly ourNames: ReadonlySet<string>,
    readonly book: BookMap = NO_BOOK,
  ) {
    const words = [...gone.sheets, ...gone.words, ...ourNames].map((word) =>
      word.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    this.#words = words.length > 0 ? new RegExp(words.join('|'), 'i') : undefined;
    this.#isAnythingGone = gone.sheets.size + gone.words.size > 0 || this.#areCellsGone;
  }

  get #areCellsGone(): boolean {
    return this.gone.cells.some(({ size }) => size > 0);
  }

  /** `spread` is how far a shared formula is repeated beyond its cell. */
  verdict(formula: string, sheet: string, spread = { rows: 0, columns: 0 }): FormulaVerdict {
    const looksHarmless = !MAY_BE_OURS.test(formula) && !this.#words?.test(formula);
    const mayReach = this.#isAnythingGone && (MAY_ROVE.test(formula) || SEVERAL_SHEETS.test(formula));
    if (looksHarmless && !mayReach && !this.#areCellsGone) return 'keep';
    const tokens = formulaTokens(formula);
    let calls = false;
    let homes: readonly string[] = [sheet];
    const inside: boolean[] = [];
    let shields = false;
    for (const [index, { kind, text }] of tokens.entries()) {
      if (text === '(') inside.push(shields || (inside.at(-1) ?? false));
      else if (text === ')') inside.pop();
      const ours = kind === 'function' && OURS.test(text);
      shields = ours && !TELLING.test(text);
      if (ours && this.gone.sentences && SENTENCE.test(text)) return 'empty';
      calls ||= ours || (kind === 'word' && this.ourNames.has(text.toLowerCase()));
      if (kind === 'sheet') homes = this.#sheetsIn(text);
      const shielded = inside.at(-1) ?? false;
      if (!shielded && this.#reachesGone(tokens, index, homes, spread)) return 'empty';
      if (kind !== 'sheet') homes = [sheet];
    }
    return calls ? 'value' : 'keep';
  }

  /** `First:Last!` takes in every sheet between the two. */
  #sheetsIn(token: string): readonly string[] {
    const [first = '', last = first] = sheetOf(token).toLowerCase().split(':');
    const { order } = this.book;
    const [from, to] = [order.indexOf(first), order.indexOf(last)];
    return from < 0 || to < from ? [first, last] : order.slice(from, to + 1);
  }

  #reachesGone(
    tokens: readonly FormulaToken[],
    index: number,
    homes: readonly string[],
    spread: { readonly rows: number; readonly columns: number },
  ): boolean {
    const { kind, text } = tokens[index] ?? { kind: 'code', text: '' };
    const { tables } = this.book;
    switch (kind) {
      case 'sheet':
        return homes.some((home) => this.gone.sheets.has(home));
      case 'word': {
        const word = text.toLowerCase();
        const table = tokens[index + 1]?.kind === 'structure' ? undefined : tables.get(word);
        return this.gone.words.has(word) || (table !== undefined && this.#meets(table.sheet, table.area));
      }
      case 'structure': {
        const table = tables.get(tokens[index - 1]?.text.toLowerCase() ?? '');
        return (table ? [table] : [...tables.values()]).some((each) =>
          areasNamed(each, text).some((area) => this.#meets(each.sheet, area)),
        );
      }
      case 'reference': {
        const area = readReference(text);
        if (!area) return false;
        const reach = { ...area, rows: area.rows + spread.rows, columns: area.columns + spread.columns };
        return homes.some((home) => this.#meets(home, reach));
      }
      case 'function':
        return this.#isAnythingGone && ROVING.test(text) && !this.#isHarmlessText(tokens, index, homes);
      default:
        return false;
    }
  }

  #meets(sheet: string, area: GridArea): boolean {
    return this.gone.cells.some((cells) => cells.meets(sheet, area));
  }

  /** Whether an `INDIRECT` names one plain reference, and one that stays. */
  #isHarmlessText(tokens: readonly FormulaToken[], index: number, homes: readonly string[]): boolean {
    const [, , argument, end] = tokens.slice(index, index + 4);
    if (!/INDIRECT/i.test(tokens[index]?.text ?? '')) return !this.#areCellsGone;
    if (argument?.kind !== 'string' || !/^[),]$/.test(end?.text ?? '')) return false;
    const reference = argument.text.slice(1, -1).replaceAll('""', '"');
    const kinds = formulaTokens(reference).map(({ kind }) => kind);
    if (kinds.at(-1) !== 'reference' || kinds.some((kind) => kind !== 'sheet' && kind !== 'reference'))
      return false;
    return this.verdict(reference, homes[0] ?? '') === 'keep';
  }
}

const sheetOf = (token: string): string => token.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

/** The formula with each `A1#` of a spill that is a value now as the plain range; `spills` by `sheet!A1`, sheets in lower case. */
export function withoutAnchors(formula: string, sheet: string, spills: ReadonlyMap<string, string>): string {
  if (spills.size === 0 || !/ANCHORARRAY/i.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  let text = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const abroad = tokens[index + 2]?.kind === 'sheet';
    const cell = tokens[index + (abroad ? 3 : 2)];
    const prefix = abroad ? (tokens[index + 2]?.text ?? '') : '';
    const isAnchor =
      /^(?:_xlfn\.)?ANCHORARRAY$/i.test(tokens[index]?.text ?? '') && cell?.kind === 'reference';
    const home = abroad ? sheetOf(prefix) : sheet;
    const spill = isAnchor ? spills.get(`${home.toLowerCase()}!${cell.text.replaceAll('$', '')}`) : undefined;
    if (spill === undefined) text += tokens[index]?.text ?? '';
    else {
      text += prefix + spill;
      index += abroad ? 4 : 3;
    }
  }
  return text;
}
